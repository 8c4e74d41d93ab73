package dev.enishi.bot.link;

import dev.enishi.analysis.article.Feed;
import dev.enishi.analysis.article.FeedException;
import dev.enishi.analysis.article.NotAnArticleException;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.bot.slack.Mrkdwn;
import dev.enishi.bot.slack.SlackMessage;
import java.net.URI;
import java.util.stream.Collectors;

/** Tells a person in one line why a link wasn't read and what to do. */
public final class ReadingFailures {

    private static final int MAX_LINK = 200;

    private static final int MAX_TITLE = 100;

    /** Items of a feed shown; the newest come first. */
    private static final int MAX_ITEMS = 5;

    private ReadingFailures() {}

    /** The line about a link that is read once more after the pause that its site asked for. */
    static SlackMessage later(URI link, Language language) {
        String line = language == Language.JAPANESE
                ? "サイトが混み合っています。少し待って、もう一度読みます。"
                : "The site is busy. I'll wait a little and read it once more.";
        return SlackMessage.of(line + "\n" + shown(link));
    }

    /** The line about a link that can't be read. */
    public static SlackMessage of(URI link, ReadingException failure, Language language) {
        boolean japanese = language == Language.JAPANESE;
        if (failure instanceof FeedException feed) {
            return SlackMessage.of(feed(feed.feed(), japanese) + "\n" + shown(link) + items(feed.feed()));
        }
        String line =
                japanese ? "記事を読めませんでした： " + japanese(failure) : "I couldn't read the article: " + english(failure);
        return SlackMessage.of(line + "\n" + titled(failure) + shown(link));
    }

    /** What the page is called, so that people see whether it is the one that they meant. */
    private static String titled(ReadingException failure) {
        return failure instanceof NotAnArticleException page && !page.title().isEmpty()
                ? Mrkdwn.escape(Mrkdwn.cut(page.title(), MAX_TITLE)) + " — "
                : "";
    }

    private static String shown(URI link) {
        return Mrkdwn.escape(Mrkdwn.cut(link.toString(), MAX_LINK));
    }

    private static String feed(Feed feed, boolean japanese) {
        int items = feed.items().size();
        if (items == 0) {
            return japanese
                    ? "これは記事のないフィードです。記事のリンクを投稿してください。"
                    : "This is a feed without items. Please post the link of an article.";
        }
        return japanese
                ? "これは記事" + items + "件のフィードです。読みたい記事のリンクを投稿してください。"
                : "This is a feed with " + items + (items == 1 ? " item" : " items")
                        + ". Please post the link of the one to read.";
    }

    private static String items(Feed feed) {
        return feed.items().stream()
                .limit(MAX_ITEMS)
                .map(item -> "\n• "
                        + Mrkdwn.link(
                                item.url(),
                                Mrkdwn.cut(item.title().isBlank() ? item.url().toString() : item.title(), MAX_LINK)))
                .collect(Collectors.joining());
    }

    private static String japanese(ReadingException failure) {
        return switch (failure.reason()) {
            case UNSUPPORTED_SCHEME, INVALID_URL -> "http か https のリンクではありません。";
            case ADDRESS_REFUSED -> "社内や機器のアドレスは、管理者が許可しないと読みません。";
            case NOT_FOUND -> "ページが見つかりません。リンクを確かめてください。";
            case FORBIDDEN -> "サイトが閲覧を許していません（会員限定など）。";
            case ROBOTS_DISALLOWED -> "サイトが自動の読み取りを断っています（robots.txt）。読むには、このボットをメンションしてリンクを送ってください。";
            case INSECURE_REDIRECT -> "https のリンクが安全でない http に転送されます。転送先を信頼できるなら、そのリンクを投稿してください。";
            case HTTP_ERROR -> "サイトがエラーを返しました。あとでもう一度投稿してください。";
            case TOO_LARGE -> "ページが大きすぎます。";
            case TOO_MANY_REDIRECTS -> "転送が多すぎます。転送先のリンクを投稿してください。";
            case TIMEOUT, UNREACHABLE -> "サイトにつながりません。あとでもう一度投稿してください。";
            case UNSUPPORTED_CONTENT -> "ウェブページでもPDFでもありません。";
            case PASSWORD_PROTECTED -> "PDFにパスワードがかかっています。パスワードのないものを投稿してください。";
            case NO_TEXT_LAYER -> "PDFに文字がなく、画像だけです。";
            case DAMAGED_FILE -> "ファイルが壊れています。";
            case FEED -> "フィードです。記事のリンクを投稿してください。";
            case NOT_AN_ARTICLE, EMPTY_TEXT -> "本文が見つかりません。記事そのもののリンクを投稿してください。";
            case LOGIN_PAGE -> "ログインのページです。だれでも開けるリンクを投稿してください。";
            case CONSENT_PAGE -> "同意を求める画面だけです。記事が開くリンクを投稿してください。";
            case VIDEO_PAGE -> "動画のページです。記事のリンクを投稿してください。";
            case NEEDS_SCRIPTS -> "JavaScript で表示されるページなので、本文を読めません。別のリンクを投稿してください。";
            case LIST_PAGE -> "記事の一覧です。読みたい記事のリンクを投稿してください。";
            case ERROR_PAGE ->
                failure.retryable() ? "サイトが混み合っているか、休止中です。あとでもう一度投稿してください。" : "その記事はないと、サイトが言っています。リンクを確かめてください。";
            case UNSUPPORTED_LANGUAGE -> "日本語か英語の記事ではありません。";
            case MALFORMED_JSON, INVALID_DOCUMENT, INVALID_QUESTION, MISSING_FILE -> "形式が読めません。";
            case INTERNAL -> "このボットの不具合です。管理者に知らせてください。";
        };
    }

    private static String english(ReadingException failure) {
        return switch (failure.reason()) {
            case UNSUPPORTED_SCHEME, INVALID_URL -> "it is not an http or https link.";
            case ADDRESS_REFUSED -> "private addresses are read only if an administrator allows them.";
            case NOT_FOUND -> "there is no such page. Please check the link.";
            case FORBIDDEN -> "the site doesn't let me in (members only, perhaps).";
            case ROBOTS_DISALLOWED ->
                "the site asks robots not to read it (robots.txt). To have it read, mention me with the link.";
            case INSECURE_REDIRECT ->
                "it leads from https to an address that isn't secure. If you trust that one, please post it itself.";
            case HTTP_ERROR -> "the site answered with an error. Please post it again later.";
            case TOO_LARGE -> "the page is too large.";
            case TOO_MANY_REDIRECTS -> "it redirects too often. Please post the link that it leads to.";
            case TIMEOUT, UNREACHABLE -> "the site can't be reached. Please post it again later.";
            case UNSUPPORTED_CONTENT -> "it is neither a web page nor a PDF.";
            case PASSWORD_PROTECTED -> "the PDF is locked with a password. Please post a copy without one.";
            case NO_TEXT_LAYER -> "the PDF holds pictures of its pages and no text.";
            case DAMAGED_FILE -> "the file is damaged.";
            case FEED -> "it is a feed. Please post the link of an article.";
            case NOT_AN_ARTICLE, EMPTY_TEXT -> "no text was found. Please post the link of the article itself.";
            case LOGIN_PAGE -> "it is a form to log in. Please post a link that anyone can open.";
            case CONSENT_PAGE -> "the page only asks for consent. Please post a link that opens the article.";
            case VIDEO_PAGE -> "it is a video. Please post the link of an article.";
            case NEEDS_SCRIPTS -> "the page is empty without its scripts. Please post another link to the article.";
            case LIST_PAGE -> "it is a list of articles. Please post the link of the one to read.";
            case ERROR_PAGE ->
                failure.retryable()
                        ? "the site says that it is busy. Please post it again later."
                        : "the site says that there is no such article. Please check the link.";
            case UNSUPPORTED_LANGUAGE -> "it is neither in Japanese nor in English.";
            case MALFORMED_JSON, INVALID_DOCUMENT, INVALID_QUESTION, MISSING_FILE -> "its form can't be read.";
            case INTERNAL -> "that is a defect of this bot. Please tell your administrator.";
        };
    }
}
