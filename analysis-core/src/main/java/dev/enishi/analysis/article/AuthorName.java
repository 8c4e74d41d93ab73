package dev.enishi.analysis.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the name out of a line that names an author: without "By", job titles, places and dates. */
final class AuthorName {

    /** Labels before a name, in Japanese and English. */
    static final String LABELS =
            "(?:取材・)?文・?写真|写真・?文|取材・?文|構成・?文|文・?構成|文責|文|著者|筆者|執筆者?|寄稿者?|投稿者|作成者|聞き手|ライター|記者|編集委員|論説委員|配信元?|提供元?|written\\s+by|posted\\s+by|reported\\s+by|story\\s+by|words\\s+by|text\\s+by|by|text|author|writer";

    // The patterns are shown texts whose blanks are collapsed.
    private static final Pattern BEFORE =
            Pattern.compile("(?iu)^(?:(?:from|" + LABELS + ")(?: ?[:：／/=＝・] ?| )(?=\\S))++");

    private static final Pattern BRACKET = Pattern.compile("^[\\[［(（【〔]\\s*");

    /** What follows a name: another label, a date, a note in brackets. */
    private static final Pattern AFTER =
            Pattern.compile("(?u) ?(?:[|｜•·,，/／、;；\\]］）)〕】]|[（(\\[［〔【]|\\d{4}[年/.-]| - | – | — ).*$");

    /** Job titles behind a name, in the words of English and Japanese newsrooms, and the place that it writes from. */
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:(?: |(?<=[a-z.]))(?:staff|senior|chief|guest|freelance|contributing|associated press|business|political|science)? ?(?:writer|reporter|editor|correspondent|columnist|contributor)s?| in \\p{Lu}[\\p{L} .’'-]{2,30}| ?(?:記者|特派員|編集委員|論説委員|支局長|ライター|さん|氏))$");

    /** Labels that stand where a name could. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)^\\d|\\bcomments?\\b|\\bbio\\b|\\bprofile\\b|\\bfollow\\b|\\bread more\\b|\\bmin read\\b|\\bshare\\b|^(?:by|written|posted|published|updated)\\b|プロフィール|記事一覧|フォロー|この記事|ランキング|を読む|。");

    private static final int MAX_NAME = 80;

    /** Longer texts name nobody; the rest isn't looked at. */
    private static final int MAX_TEXT = 300;

    private AuthorName() {}

    /** The name in a text that stands for an author; empty if there is none. */
    static Optional<String> of(String text) {
        String start = Whitespace.collapse(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        if (start.contains("://")) {
            return Optional.empty();
        }
        String name = AFTER.matcher(
                        BEFORE.matcher(BRACKET.matcher(start).replaceFirst("")).replaceFirst(""))
                .replaceFirst("");
        return Optional.of(
                        inOneCase(TITLE.matcher(name.strip()).replaceFirst("").strip()))
                .filter(AuthorName::isName);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_NAME
                && !name.contains("@")
                && !NO_NAME.matcher(name).find()
                && Whitespace.hasLetter(name);
    }

    /** Some sites write names in capitals. Single words and short ones may be abbreviations: they stay. */
    private static String inOneCase(String name) {
        String[] words = name.split(" ", -1);
        boolean shouted = words.length >= 2
                && name.equals(name.toUpperCase(Locale.ROOT))
                && Arrays.stream(words).allMatch(word -> word.matches("(?:\\p{Lu}[\\p{Lu}'’-]*\\.?)+"))
                && Arrays.stream(words).anyMatch(word -> word.length() >= 5);
        return shouted ? Arrays.stream(words).map(AuthorName::capitalised).collect(Collectors.joining(" ")) : name;
    }

    private static String capitalised(String word) {
        return Pattern.compile("(?<=\\p{Lu})\\p{Lu}+")
                .matcher(word)
                .replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT));
    }
}
