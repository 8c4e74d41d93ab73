package dev.enishi.analysis.tagging;

import dev.enishi.analysis.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** General words that say what kind of name stands beside them: titles, company forms, kinds of place. A word may be in several classes. */
public final class WordClasses {

    /** The most units that make one word: 代表|取|締|役|社長. */
    private static final int LONGEST = 5;

    private static final WordClasses JAPANESE = read("word-classes-ja.txt");
    private static final WordClasses ENGLISH = read("word-classes-en.txt");

    /** The classes of each word, and 0 for each beginning of one. */
    private final Map<String, Integer> classes = new HashMap<>();

    private WordClasses() {}

    /** The classes of a language. */
    public static WordClasses of(Language language) {
        return switch (language) {
            case JAPANESE -> JAPANESE;
            case ENGLISH -> ENGLISH;
        };
    }

    /** The classes of one word, a bit each; 0 if it is in none. */
    public int of(String word) {
        return classes.getOrDefault(word, 0);
    }

    /** Reads a resource of this package: a line is a class's name and its words; {@code #} starts a comment. */
    static WordClasses read(String resource) {
        WordClasses read = new WordClasses();
        InputStream stream = WordClasses.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The jar lacks " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int bit = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    read.add(line.split("\\s+"), 1 << bit++);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource + " failed", e);
        }
        return read;
    }

    private void add(String[] words, int bit) {
        for (int i = 1; i < words.length; i++) {
            classes.merge(words[i], bit, (a, b) -> a | b);
            for (int end = 1; end < words[i].length(); end++) {
                classes.putIfAbsent(words[i].substring(0, end), 0);
            }
        }
    }

    /** The classes of each unit, a bit each: of the longest words that start at a unit, also where units together make one. */
    int[] of(List<Unit> units) {
        int[] found = new int[units.size()];
        for (int from = 0; from < found.length; ) {
            from = mark(units, from, found);
        }
        return found;
    }

    private int mark(List<Unit> units, int from, int[] found) {
        StringBuilder word = new StringBuilder();
        int end = from + 1;
        int bits = 0;
        for (int to = from; to < Math.min(found.length, from + LONGEST); to++) {
            word.append(units.get(to).surface());
            Integer known = classes.get(word.toString());
            if (known == null) {
                break;
            }
            if (known != 0) {
                bits = known;
                end = to + 1;
            }
        }
        Arrays.fill(found, from, end, bits);
        return end;
    }
}
