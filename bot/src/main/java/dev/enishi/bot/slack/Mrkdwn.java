package dev.enishi.bot.slack;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads Slack's mrkdwn. Everything that comes from an article, a person or a model passes {@link #escape} once: then no
 * {@code <!here>} in it calls anybody.
 */
public final class Mrkdwn {

    /** A longer address can't be the target of a link; Slack's limit is 3,000 for a whole text. */
    private static final int MAX_URL = 1_000;

    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private Mrkdwn() {}

    /** Foreign text as mrkdwn that shows it on one line: control characters and line ends become blanks, {@code & < >} are escaped. */
    public static String escape(String text) {
        return escapeSigns(line(text));
    }

    /** Foreign text of several lines as mrkdwn. */
    public static String escapeLines(String text) {
        return escapeSigns(text.strip().replaceAll("[\\p{Cntrl}&&[^\n]]+", " "));
    }

    private static String escapeSigns(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Foreign text on one line, for plain text. */
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
    }

    /** What a person typed, from the form in which Slack sends it: the opposite of {@link #escape}. */
    public static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /**
     * Foreign text in bold. Slack sees {@code *} as a marker only beside a blank or a sign, so beside Japanese letters a zero-width
     * space stands between.
     */
    public static String bold(String text) {
        String escaped = escape(text).replace('*', '＊');
        return escaped.isEmpty() ? "" : spaced(escaped, "*" + escaped + "*");
    }

    private static String spaced(String inner, String marked) {
        boolean wide = isWide(inner.codePointAt(0)) || isWide(inner.codePointBefore(inner.length()));
        return wide ? ZERO_WIDTH_SPACE + marked + ZERO_WIDTH_SPACE : marked;
    }

    private static boolean isWide(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /** A link with foreign text as its label; only the label if the address is null, too long or not of the web. */
    public static String link(@Nullable URI target, String label) {
        String text = escape(label).replace('|', '｜');
        if (target == null || text.isEmpty() || !isWeb(target)) {
            return text;
        }
        String url = address(target);
        return url.length() > MAX_URL ? text : "<" + url + "|" + text + ">";
    }

    private static boolean isWeb(URI target) {
        String scheme = target.getScheme();
        return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?") && target.getHost() != null;
    }

    /** {@link URI} has refused blanks, quotes, {@code < > |} already; of what is left only the ampersand needs escaping. */
    private static String address(URI target) {
        return target.toString().replace("|", "%7C").replace("&", "&amp;");
    }

    /** A text cut to at most so many UTF-16 code units, with … for what was left off; never inside a surrogate pair. */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Math.max(0, limit - 1);
        boolean splits = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end) + "…";
    }

    /** mrkdwn cut to at most so many UTF-16 code units, with … for what was left off; never inside an escaped sign or a link. */
    public static String cutMarked(String mrkdwn, int limit) {
        if (mrkdwn.length() <= limit) {
            return mrkdwn;
        }
        String head = cut(mrkdwn, limit);
        int ampersand = head.lastIndexOf('&');
        if (ampersand > head.lastIndexOf(';')) {
            head = head.substring(0, ampersand);
        }
        int bracket = head.lastIndexOf('<');
        if (bracket > head.lastIndexOf('>')) {
            head = head.substring(0, bracket);
        }
        return head.endsWith("…") ? head : head + "…";
    }
}
