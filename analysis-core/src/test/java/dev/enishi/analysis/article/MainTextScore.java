package dev.enishi.analysis.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares main texts as the public benchmarks of article extraction do: overlap of 4-grams (of words; of characters for Japanese) as
 * multisets, precision and recall averaged over pages, F1 of the averages.
 */
final class MainTextScore {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private double precisions;
    private double recalls;
    private int pages;

    /** Counts one page. */
    void add(String gold, String predicted) {
        boolean characters = isJapanese(gold);
        Map<String, Integer> wanted = grams(gold, characters);
        Map<String, Integer> found = grams(predicted, characters);
        int common = wanted.entrySet().stream()
                .mapToInt(gram -> Math.min(gram.getValue(), found.getOrDefault(gram.getKey(), 0)))
                .sum();
        precisions += found.isEmpty() ? 0 : (double) common / size(found);
        recalls += wanted.isEmpty() ? 0 : (double) common / size(wanted);
        pages++;
    }

    private static boolean isJapanese(String text) {
        long cjk = text.chars()
                .filter(c -> (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff))
                .count();
        return cjk > 0.2 * text.length();
    }

    private static int size(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> grams(String text, boolean characters) {
        List<String> parts = characters ? characters(text) : words(text);
        int length = Math.max(1, Math.min(4, parts.size()));
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + length <= parts.size(); i++) {
            grams.merge(String.join("\u0001", parts.subList(i, i + length)), 1, Integer::sum);
        }
        return grams;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<String> characters(String text) {
        return flat(text).codePoints().mapToObj(Character::toString).toList();
    }

    /** NFKC without white space: titles and names are compared in this form. */
    static String flat(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    double f1() {
        double precision = precisions / pages;
        double recall = recalls / pages;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT,
                "F1 %.4f, precision %.4f, recall %.4f of %d pages",
                f1(),
                precisions / pages,
                recalls / pages,
                pages);
    }
}
