package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.PageUrl;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article of one HTML page. */
final class HtmlArticle {

    /** Shorter texts aren't articles, in units of {@link TextStats}. */
    static final int MIN_ARTICLE = 80;

    private final RawPage raw;
    private final boolean cut;
    private final Document html;
    private final LinkedArticle linked;
    private final OtherForms forms;

    private HtmlArticle(RawPage raw, String text) {
        BoundedMarkup markup = BoundedMarkup.parse(text);
        this.raw = raw;
        this.cut = markup.cut();
        this.html = markup.html();
        this.linked = LinkedArticle.of(html);
        this.forms = OtherForms.of(html, raw.uri(), canonicalUrl());
    }

    static HtmlArticle of(RawPage raw, String text) {
        return new HtmlArticle(raw, text);
    }

    /** The article, or why there is none, with its other forms. */
    Extracted examine() {
        try {
            return Extracted.of(toPage(), forms);
        } catch (ReadingException failure) {
            return new Extracted(
                    Headline.find(html, linked, SiteName.find(html, linked)).text(), null, failure, forms);
        }
    }

    Page toPage() throws ReadingException {
        String site = SiteName.find(html, linked);
        Headline headline = Headline.find(html, linked, site);
        String title = headline.text();
        String byline = Byline.find(html, linked, site, headline);
        List<String> paragraphs = MainText.find(html, linked, headline, byline);
        requireArticle(headline, paragraphs);
        String declared = Optional.ofNullable(html.selectFirst("html"))
                .map(root -> root.attr("lang"))
                .orElse("");
        return new Page(
                raw.uri(),
                canonicalUrl(),
                title,
                byline,
                site.isEmpty() ? null : site,
                PublicationDate.find(html, linked, raw.uri(), headline),
                PageLanguage.of(declared, String.join("\n", paragraphs)),
                leadImage(),
                paragraphs,
                truncated(paragraphs));
    }

    private void requireArticle(Headline headline, List<String> paragraphs) throws ReadingException {
        OtherPage other = new OtherPage(html, linked, headline, paragraphs);
        Optional<Reason> kind = other.find(raw.uri());
        if (kind.isPresent()) {
            throw notAnArticle(kind.get(), kind.get() == Reason.ERROR_PAGE && other.isBusy(), headline.text());
        }
        if (!Whitespace.hasLetter(headline.text()) && !Whitespace.hasLetter(html.text())) {
            throw ReadingException.permanent(
                    Reason.EMPTY_TEXT, "The page holds no text" + limit() + ". Use a link to an article.");
        }
        if (MainText.units(paragraphs) < MIN_ARTICLE) {
            throw notAnArticle(Reason.NOT_AN_ARTICLE, false, headline.text());
        }
    }

    private NotAnArticleException notAnArticle(Reason reason, boolean retryable, String title) {
        String named = title.isEmpty() ? "The page" : "The page \"" + title + "\"";
        String is = switch (reason) {
            case LOGIN_PAGE -> " is a form to log in. Use a link that anyone can open.";
            case CONSENT_PAGE -> " only asks for consent. Use a link that opens the article itself.";
            case VIDEO_PAGE -> " is a video. Use a link to an article.";
            case NEEDS_SCRIPTS -> " is empty without its scripts, which are not run. Use another link to the article.";
            case LIST_PAGE -> " is a list of articles. Use the link of one of them.";
            case ERROR_PAGE ->
                retryable
                        ? " says that the site is busy. Try again later."
                        : " says that there is no such article. Check the link.";
            default -> " holds no article" + limit() + ". Use a link to a single article.";
        };
        return new NotAnArticleException(reason, named + is, retryable, title);
    }

    private String limit() {
        return cut || raw.truncated() ? " in its beginning, and is too large to be read whole" : "";
    }

    /** What the page says its address is, believed only for the same site: else it could pass for another's article. */
    private @Nullable URI canonicalUrl() {
        Element link = html.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
        String declared = link != null ? link.attr("href") : MetaTags.first(html, "og:url");
        URI url = raw.uri();
        if (declared.isBlank()) {
            return null;
        }
        return PageUrl.resolve(url, declared)
                .filter(canonical ->
                        url == null || (PageUrl.isSameSite(url, canonical) && !isFrontPage(canonical, url)))
                .map(PageUrl::canonical)
                .orElse(null);
    }

    /** Some templates name the front page as every page's address. */
    private static boolean isFrontPage(URI canonical, URI url) {
        return canonical.getPath().length() <= 1
                && url.getPath() != null
                && url.getPath().length() > 1;
    }

    private @Nullable URI leadImage() {
        String declared =
                MetaTags.first(html, "og:image", "og:image:url", "twitter:image", "twitter:image:src", "image");
        String image = declared.isEmpty() ? linked.image() : declared;
        return image.isEmpty() ? null : PageUrl.resolve(raw.uri(), image).orElse(null);
    }

    private @Nullable String truncated(List<String> paragraphs) {
        if (raw.truncated() || cut) {
            return "size";
        }
        if (Paywall.cuts(html, linked, paragraphs)) {
            return "paywall";
        }
        return forms.next().isPresent() ? "parts" : null;
    }
}
