package dev.enishi.analysis.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Tells whether a page shows only the beginning of its article. */
final class Paywall {

    /** What Japanese and English sites write where the free part ends. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)残り\\s*[\\d,０-９，]+\\s*(?:文字|字)|(?:この|続きの?|以降の)?記事(?:の続き)?は.{0,12}(?:会員|有料|購読者)(?:限定|のみ|の方|登録)|会員(?:限定|専用)記事|有料(?:会員)?限定記事"
                    + "|続きを読むには.{0,20}(?:登録|ログイン|会員|購読)|subscribe to (?:continue|keep|read)|to continue reading,? (?:please )?(?:subscribe|sign|log)"
                    + "|this (?:article|content|story) is (?:only )?(?:for|available to) (?:subscribers|members)");

    /** Longer texts are taken as whole even on pages for members; in units of {@link TextStats}. */
    private static final int SHORT = 900;

    private Paywall() {}

    static boolean cuts(Document html, LinkedArticle linked, List<String> paragraphs) {
        boolean isShort = MainText.units(paragraphs) < SHORT;
        return isShort && (linked.isForMembers() || NOTICE.matcher(html.text()).find());
    }
}
