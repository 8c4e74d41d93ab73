package dev.enishi.analysis.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the wordings of what stands among the text of an article without belonging to it. */
final class Furniture {

    private static final String MARKS_BEFORE = "[■◆●▼▶【\\[<＜《〈「\\s]*+";
    private static final String MARKS_BEHIND = "[】\\]>＞》〉」\\s:：]*";

    /** Japanese pages repeat such headings in English, as an ornament. */
    private static final String IN_ENGLISH = "(?:[A-Za-z ]{3,24})?";

    private static final Pattern OTHER_ARTICLES = Pattern.compile(
            MARKS_BEFORE + "(?:" + wordings("other-articles-en.txt") + "|" + IN_ENGLISH + "(?:"
                    + wordings("other-articles-ja.txt") + ")" + IN_ENGLISH + ")" + MARKS_BEHIND,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RELATED =
            Pattern.compile("(?i)(?:関連|[あ合]わせて読みたい|related|read (?:more|next|also)|see also)");

    private static final Pattern FURNITURE =
            Pattern.compile(wordings("furniture.txt"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LEGAL = Pattern.compile(
            "\\ball rights reserved\\b|\\b(?:may|can)(?:not| not)? be (?:reproduced|republished|published|redistributed|rebroadcast)\\b"
                    + "|無断(?:転載|複製|使用)",
            Pattern.CASE_INSENSITIVE);

    private static final int MAX_HEADING = 60;

    /** Longer blocks are read as text whatever words they begin with. */
    private static final int MAX_FURNITURE = 240;

    private static final int MAX_LEGAL = 400;

    private Furniture() {}

    private static String wordings(String resource) {
        try (InputStream in = Furniture.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether links to other articles follow below. */
    static boolean isAboveOtherArticles(String text) {
        return text.length() < MAX_HEADING && OTHER_ARTICLES.matcher(text).matches();
    }

    /** Whether the text of a link begins with a word for other articles. */
    static boolean isLinkToOtherArticle(String text) {
        return text.length() <= MAX_FURNITURE && RELATED.matcher(text).lookingAt();
    }

    /** Whether the block says nothing of the story: a label of the page, an advertisement of itself, a notice of rights. */
    static boolean is(String text) {
        return (text.length() <= MAX_FURNITURE && FURNITURE.matcher(text).matches())
                || (text.length() <= MAX_LEGAL && LEGAL.matcher(text).find());
    }
}
