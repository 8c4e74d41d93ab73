package dev.enishi.analysis.article;

import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a page is that is no article: a form to log in, a request for consent, a video, an error, a list. An article must not be
 * taken for one of these, so each needs two signs, and all but front pages need a short text.
 */
final class OtherPage {

    /** Longer texts are articles whatever else the page holds; in units of {@link TextStats}. */
    private static final int SHORT = 700;

    /** A text that is mostly about consent has this share of such paragraphs. */
    private static final double MOSTLY = 0.7;

    /** Links of the length of headlines on a list. Front pages of news have a hundred, articles in the shared sets fewer beside a text. */
    private static final int MANY_HEADLINES = 12;

    /** The length of a headline, in units of {@link TextStats}. */
    private static final int HEADLINE = 20;

    /** The whole of a title's part; news of stolen logins has more to say. */
    private static final Pattern LOGIN = Pattern.compile(
            "(?iu).{0,12}(?:ログイン|サインイン|会員認証|\\b(?:log|sign) ?(?:in|on))(?:画面|ページ|フォーム|してください|する| page| required| to .{1,30})?");

    private static final Pattern CONSENT = Pattern.compile(
            "(?iu)cookie|クッキー|同意|プライバシー|個人情報|ご利用にあたって|利用規約|受信契約|consent|privacy|personal data|your data|our partners|your choices|advertis");

    private static final Pattern AGREE =
            Pattern.compile("(?iu)同意|承諾|許可する|利用を開始|accept|agree|allow all|consent|i understand|got it");

    private static final Pattern NO_SCRIPTS = Pattern.compile(
            "(?iu)java ?script.{0,60}(?:有効|オン|必要|enable|turn(?:ed)? on|require|needed|disabled|to run)|(?:enable|requires?|need|without|activate) java ?script");

    private static final Pattern SHELL = Pattern.compile("(?i)(?:root|app|__next|__nuxt|react-root|app-root|main-app)");

    /** Numbers count with the words of the protocol only: Fortune 500, 404 people. */
    private static final Pattern ERROR = Pattern.compile(
            "(?iu)(?:^|[\\s|｜:：-])(?:error:? ?)?(?:404|403|410|500|502|503)(?:$|\\s*(?:[|｜:：-]|error|エラー|not found|forbidden|gone|bad gateway|service|internal))"
                    + "|(?:^|page |article |file )not found|(?:^|\\n)(?:access denied|forbidden)|page (?:does ?n['o]t|no longer) exist|page (?:is )?unavailable"
                    + "|(?:ページ|記事|URL)(?:が|は)(?:見つかり|ござい|存在し|あり)ません|(?:お探しの|ご指定の|指定された|この)(?:ページ|記事|URL).{0,12}(?:見つかり|存在し|あり)ません|(?:ページ|記事)(?:が|は).{0,6}削除され(?:ました|ています)|掲載(?:期間)?(?:が|は|を)?終了(?:し(?:ました|ています)|いたしました)");

    private static final Pattern BUSY = Pattern.compile(
            "(?iu)メンテナンス(?:中|のお知らせ)|アクセスが(?:大変)?集中し|混雑しています|service (?:temporarily )?unavailable|down for maintenance|too many requests|bad gateway|internal server error|try again later");

    /** What sites add when they will be back. */
    private static final Pattern SORRY = Pattern.compile(
            "(?iu)ご迷惑|お待ちください|(?:しばらく|時間を).{0,8}(?:たって|経って|待って|おいて)|再開(?:する予定|します)|try again|be back|sorry|apologi[sz]e");

    private static final Pattern VIDEO = Pattern.compile("(?iu)video|movie|player|動画");

    private static final Set<String> VIDEO_TYPES = Set.of("VideoObject", "Clip", "Movie", "TVEpisode");

    private static final Set<String> LIST_TYPES = Set.of("CollectionPage", "SearchResultsPage", "ItemList");

    private final Document html;
    private final LinkedArticle linked;
    private final Headline headline;
    private final List<String> paragraphs;

    OtherPage(Document html, LinkedArticle linked, Headline headline, List<String> paragraphs) {
        this.html = html;
        this.linked = linked;
        this.headline = headline;
        this.paragraphs = paragraphs;
    }

    /** What the page is instead of an article, if its signs are clear. */
    Optional<Reason> find(@Nullable URI url) {
        if (isConsent()) {
            return Optional.of(Reason.CONSENT_PAGE);
        }
        if (isFrontPage(url)) {
            return Optional.of(Reason.LIST_PAGE);
        }
        return isShort() ? findAmongShort() : Optional.empty();
    }

    private Optional<Reason> findAmongShort() {
        return first(Reason.ERROR_PAGE, this::isError)
                .or(() -> first(Reason.LOGIN_PAGE, this::isLogin))
                .or(() -> first(Reason.VIDEO_PAGE, this::isVideo))
                .or(() -> first(Reason.NEEDS_SCRIPTS, this::needsScripts))
                .or(() -> first(Reason.LIST_PAGE, this::isList));
    }

    private static Optional<Reason> first(Reason reason, BooleanSupplier is) {
        return is.getAsBoolean() ? Optional.of(reason) : Optional.empty();
    }

    /** Whether an error page says that it will be gone later. */
    boolean isBusy() {
        return BUSY.matcher(titles()).find() && SORRY.matcher(html.text()).find();
    }

    private boolean isShort() {
        return MainText.units(paragraphs) < SHORT;
    }

    private boolean isDeclaredArticle() {
        return linked.isPresent() || MetaTags.first(html, "og:type").equals("article");
    }

    private String titles() {
        return headline.text() + '\n' + html.title();
    }

    private boolean isError() {
        boolean dated = !MetaTags.first(html, "article:published_time").isEmpty();
        return (ERROR.matcher(titles()).find() || isBusy()) && !isDeclaredArticle() && !dated;
    }

    private boolean isLogin() {
        boolean form = html.selectFirst("input[type=password]") != null
                || !html.select("form[action~=(?i)log-?in|sign-?in|signon|auth]")
                        .isEmpty();
        return form && !isDeclaredArticle() && isNamedLogin();
    }

    private boolean isNamedLogin() {
        return LOGIN.matcher(headline.text()).matches()
                || TitleText.parts(html.title()).stream()
                        .anyMatch(part -> LOGIN.matcher(part).matches());
    }

    /** Whether nearly all that can be read is about consent, and there is a button to give it. */
    private boolean isConsent() {
        return isShort() && isMostlyConsent() && !isDeclaredArticle() && asksForConsent();
    }

    private boolean isMostlyConsent() {
        int consent = paragraphs.stream()
                .filter(paragraph -> CONSENT.matcher(paragraph).find())
                .mapToInt(TextStats::units)
                .sum();
        return !paragraphs.isEmpty() && consent >= MOSTLY * MainText.units(paragraphs);
    }

    private boolean asksForConsent() {
        return html
                .select(
                        "button, input[type=submit], input[type=button], a[role=button], a[class*=btn], a[class*=button]")
                .stream()
                .map(button -> ShortText.of(button) + button.attr("value"))
                .anyMatch(text -> AGREE.matcher(text).find());
    }

    private boolean isVideo() {
        boolean declared = MetaTags.first(html, "og:type").startsWith("video")
                || MetaTags.first(html, "twitter:card").equals("player")
                || linked.tellsOf(VIDEO_TYPES);
        boolean shown =
                html.selectFirst("video, iframe[src*=player], iframe[src*=embed], [class*=player], [id*=player]")
                                != null
                        || VIDEO.matcher(titles()).find();
        return declared && shown && !linked.isPresent();
    }

    private boolean needsScripts() {
        boolean shell = html.select("body > div[id]").stream()
                .anyMatch(root -> SHELL.matcher(root.id()).matches() && !Whitespace.hasLetter(root.text()));
        boolean told = ShortText.outermost(html.select("noscript")).stream()
                .anyMatch(note -> NO_SCRIPTS.matcher(note.text() + note.data()).find());
        boolean bare = MainText.units(paragraphs) < HtmlArticle.MIN_ARTICLE
                || NO_SCRIPTS.matcher(String.join(" ", paragraphs)).find();
        return bare && (shell || told) && html.selectFirst("script") != null;
    }

    private static boolean isFrontPath(@Nullable URI url) {
        return url != null
                && url.getRawQuery() == null
                && url.getPath() != null
                && url.getPath().matches("/?(?:index\\.[a-z]{3,5})?");
    }

    private boolean isFrontPage(@Nullable URI url) {
        return isFrontPath(url) && !isDeclaredArticle() && headlines() >= MANY_HEADLINES;
    }

    private boolean isList() {
        boolean declared = linked.tellsOf(LIST_TYPES) || html.select("article").size() >= MANY_HEADLINES;
        return declared && !isDeclaredArticle() && headlines() >= MANY_HEADLINES;
    }

    private long headlines() {
        return html.select("a[href]").stream()
                .map(ShortText::of)
                .filter(text -> TextStats.units(text) >= HEADLINE)
                .distinct()
                .count();
    }
}
