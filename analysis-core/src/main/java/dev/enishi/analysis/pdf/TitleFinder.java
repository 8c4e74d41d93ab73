package dev.enishi.analysis.pdf;

import dev.enishi.analysis.pdf.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the title: what the properties say if the first page says it too, for many files keep the title of the one that they were made
 * from; else the largest type on the first page; else the properties, unless they name a file.
 */
final class TitleFinder {

    /** How much larger than the text a title is set. */
    private static final float LARGER = 1.15f;

    private static final int MIN_LENGTH = 5;
    private static final int MAX_LENGTH = 200;

    /** Set larger than the title on many press releases. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)\\W*(?:(?:press|news|media)\\s*release|プレス・?リリース|ニュース・?リリース|報道(?:関係者?)?(?:資料|各位)?(?:各位)?|お知らせ|news|information)\\W*");

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?iu).*\\.(?:docx?|pptx?|xlsx?|pdf|indd|ai|qxd|rtf|tex|dvi|html?|jtd)\\s*$|(?:microsoft (?:word|powerpoint|excel) - ).*|untitled.*|無題.*|(?:slide|スライド|文書|document|プレゼンテーション|powerpoint)\\s*\\d*|[\\w-]*\\d[\\w-]*|[A-Za-z]:\\\\.*|/.*");

    private TitleFinder() {}

    /** The title, or an empty string. */
    static String find(String declared, List<Paragraph> paragraphs) {
        String property = declared.strip().replaceAll("\\s+", " ");
        boolean sensible = isTitle(property) && !FILE_NAME.matcher(property).matches();
        String start = key(firstPage(paragraphs));
        if (sensible && start.contains(key(property))) {
            return property;
        }
        String largest = largest(paragraphs);
        return largest.isEmpty() && sensible ? property : largest;
    }

    private static String firstPage(List<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        paragraphs.stream().filter(paragraph -> paragraph.page() == 0).forEach(p -> text.append(p.text()));
        return text.toString();
    }

    private static String largest(List<Paragraph> paragraphs) {
        float body = bodySize(paragraphs);
        List<Paragraph> candidates = new ArrayList<>(paragraphs.stream()
                .filter(paragraph -> paragraph.page() == 0)
                .filter(paragraph -> paragraph.size() >= LARGER * body)
                .filter(paragraph -> isTitle(paragraph.text()))
                .toList());
        candidates.sort(Comparator.comparing(Paragraph::size).reversed());
        return candidates.isEmpty() ? "" : candidates.get(0).text();
    }

    /** The size that most of the text is set in. */
    static float bodySize(List<Paragraph> paragraphs) {
        Map<Integer, Integer> counts = new HashMap<>();
        paragraphs.forEach(paragraph ->
                counts.merge(Math.round(paragraph.size() * 2), paragraph.text().length(), Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(size -> size.getKey() / 2f)
                .orElse(0f);
    }

    private static boolean isTitle(String text) {
        return text.length() >= MIN_LENGTH
                && text.length() <= MAX_LENGTH
                && text.codePoints().anyMatch(Character::isLetter)
                && !LABEL.matcher(text).matches();
    }

    /** Only letters and digits. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
