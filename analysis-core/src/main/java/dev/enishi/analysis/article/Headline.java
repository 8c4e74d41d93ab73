package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the headline: the heading on the page that the page's metadata agree on, else the metadata's. */
final class Headline {

    private static final int MAX_LENGTH = 400;

    private final Document html;
    private final String site;
    private final List<String> declared = new ArrayList<>();

    private Headline(Document html, LinkedArticle linked, String site) {
        this.html = html;
        this.site = site;
        add(linked.headline());
        add(MetaTags.first(
                html, "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"));
        add(html.title());
    }

    private void add(String title) {
        String clean = TitleText.withoutSite(Whitespace.collapse(title), site);
        if (!clean.isEmpty() && clean.length() <= MAX_LENGTH) {
            declared.add(clean);
        }
    }

    static String find(Document html, LinkedArticle linked, String site) {
        return new Headline(html, linked, site).find();
    }

    private String find() {
        List<String> headings = headings("h1");
        String agreed = agreed(headings);
        if (agreed.isEmpty()) {
            agreed = agreed(headings("h2, h3, [itemprop=headline], [class*=title], [class*=headline]"));
        }
        if (!agreed.isEmpty()) {
            return agreed;
        }
        if (declared.isEmpty()) {
            return headings.isEmpty() ? "" : headings.get(0);
        }
        return declared.size() == 1 ? TitleText.longestPart(declared.get(0)) : declared.get(0);
    }

    private List<String> headings(String css) {
        List<String> headings = new ArrayList<>();
        for (Element heading : html.select(css)) {
            String text = Whitespace.collapse(heading.text());
            if (!text.isEmpty() && text.length() <= MAX_LENGTH && !TitleText.isSame(text, site)) {
                headings.add(TitleText.withoutSite(text, site));
            }
            if (headings.size() == 50) {
                break;
            }
        }
        return headings;
    }

    /** The heading that is one of the declared titles, or the start or the whole of one, or the other way round. */
    private String agreed(List<String> headings) {
        for (String heading : headings) {
            if (declared.stream().anyMatch(title -> TitleText.isSame(title, heading))) {
                return heading;
            }
        }
        for (String heading : headings) {
            if (declared.stream().anyMatch(title -> isPart(heading, title))) {
                return heading;
            }
        }
        return "";
    }

    private static boolean isPart(String heading, String title) {
        String one = TitleText.key(heading);
        String other = TitleText.key(title);
        boolean within = other.contains(one) || one.contains(other);
        return within
                && Math.min(one.length(), other.length()) * 2 >= Math.max(one.length(), other.length())
                && one.length() >= 6;
    }
}
