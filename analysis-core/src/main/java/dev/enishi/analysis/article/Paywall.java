package dev.enishi.analysis.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells whether a page shows only the beginning of its article. Words alone prove little, as pages tell of other articles for members
 * too: they count behind the end of the text, or on pages whose text is short.
 */
final class Paywall {

    /** How many characters are left, as Japanese papers count them. */
    private static final Pattern REST = Pattern.compile("残り\\s*[:：]?\\s*(?:約)?\\s*([\\d,０-９，]{1,7})\\s*(?:文字|字)");

    /** What Japanese and English sites write where the free part ends. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)(?:この|続きの?|以降の)?記事(?:の続き)?は.{0,12}(?:会員|有料|購読者)(?:限定|のみ|の方|登録)|会員(?:限定|専用)(?:の)?記事|有料(?:会員)?限定(?:の)?記事"
                    + "|(?:続き|全文)を(?:読む|お読みになる|ご覧になる)(?:に)?は.{0,20}(?:登録|ログイン|会員|購読|購入)|(?:登録|ログイン|購読|購入)(?:する|いただく)と.{0,10}(?:続き|全文)"
                    + "|subscribe (?:now )?to (?:continue|keep|read|unlock)|to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign|log|register)"
                    + "|(?:sign|log) in to (?:continue reading|read (?:this|the|more))|(?:want|keep) (?:to )?read(?:ing)? (?:more|the (?:rest|full story))\\?.{0,40}subscri"
                    + "|this (?:article|content|story) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)");

    /** Longer texts are taken as whole though the page is for members; in units of {@link TextStats}. Set on shared/data/pages. */
    private static final int SHORT = 900;

    /** Longer texts are taken as whole though a notice follows: free parts of the invented pages have up to 700 units. */
    private static final int LONG = 2_400;

    /** A part for members that has so much text is shown after all; in units of {@link TextStats}. */
    private static final int SHOWN = 300;

    /** How far behind the end of the text its notice stands; in characters. */
    private static final int BEHIND = 400;

    /** The end of the text is found again by so many characters. */
    private static final int TAIL = 16;

    private final Document html;
    private final LinkedArticle linked;
    private final List<String> paragraphs;

    private Paywall(Document html, LinkedArticle linked, List<String> paragraphs) {
        this.html = html;
        this.linked = linked;
        this.paragraphs = paragraphs;
    }

    static boolean cuts(Document html, LinkedArticle linked, List<String> paragraphs) {
        return new Paywall(html, linked, paragraphs).cuts();
    }

    private boolean cuts() {
        int units = MainText.units(paragraphs);
        String text = Whitespace.collapse(html.text());
        if (units >= LONG) {
            return false;
        }
        if ((linked.isForMembers() && units < SHORT) || lacksMembersPart()) {
            return true;
        }
        String behind = behindText(text);
        return says(behind) || (units < SHORT && behind.isEmpty() && says(text));
    }

    private static boolean says(String text) {
        Matcher rest = REST.matcher(text);
        return (rest.find() && !rest.group(1).matches("[0０]"))
                || NOTICE.matcher(text).find();
    }

    /** What follows the last paragraph; empty if that isn't found again in the page. */
    private String behindText(String text) {
        if (paragraphs.isEmpty()) {
            return "";
        }
        String last = paragraphs.get(paragraphs.size() - 1);
        String tail = last.substring(Math.max(0, last.length() - TAIL));
        int at = text.lastIndexOf(tail);
        int end = at + tail.length();
        return at < 0 ? "" : text.substring(end, Math.min(text.length(), end + BEHIND));
    }

    /**
     * Linked data may name the part that members see; on pages for others it's empty or holds the notice. Where it is missing nothing
     * is proved: some templates name parts that no page of theirs has.
     */
    private boolean lacksMembersPart() {
        String selector = linked.membersPart();
        if (selector.isEmpty() || !linked.isForMembers()) {
            return false;
        }
        try {
            List<Element> parts = ShortText.outermost(html.select(selector));
            return !parts.isEmpty() && parts.stream().mapToInt(Paywall::prose).sum() < SHOWN;
        } catch (org.jsoup.select.Selector.SelectorParseException notCss) {
            return false;
        }
    }

    private static int prose(Element part) {
        String text = part.text();
        return NOTICE.matcher(text).find() || REST.matcher(text).find() ? 0 : TextStats.units(text);
    }
}
