package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.JapaneseUnits;
import dev.enishi.analysis.lexicon.Transliteration;
import dev.enishi.lab.lexicon.SpellingPairs.Pair;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Learns which letters stand for a mora or a kanji by expectation maximisation over all alignments of the pairs: each unit takes a run of 0 to 4 letters (a kanji 0 to 7),
 * units and letters in order. The same pairs in the same order give the same bytes.
 */
final class TransliterationTrainer {

    /** Rounds after which the held-out fit no longer moved in its second decimal (enamdict, November 2026). */
    private static final int ROUNDS = 6;

    private static final int KANA_LETTERS = 4;

    /** A run is kept that stands for its unit at least this often, and more than once in all. */
    private static final double MIN_SHARE = 0.0015;

    private static final double MIN_COUNT = 1.5;

    private static final int ALPHABET = 26;

    private static final Pattern LONG_VOWEL = Pattern.compile("ou|oo|uu|oh(?![aeiou])");

    private final List<Example> examples = new ArrayList<>();
    private final NavigableMap<String, Integer> units = new TreeMap<>();
    private final double[] letterCounts = new double[ALPHABET];
    private RunCounts shares = new RunCounts();

    /** A pair ready for the sums: unit numbers, which are kanji, and the code of each run by its start and length. */
    private static final class Example {
        private final int[] units;
        private final boolean[] kanji;
        private final long[][] codes;
        private final int letters;

        Example(int[] units, boolean[] kanji, long[][] codes) {
            this.units = units;
            this.kanji = kanji;
            this.codes = codes;
            this.letters = codes.length - 1;
        }
    }

    private TransliterationTrainer() {}

    /** The trained table in the form that {@link Transliteration#read} takes. */
    static byte[] train(Stream<Pair> pairs) {
        TransliterationTrainer trainer = new TransliterationTrainer();
        List<Pair> all = pairs.flatMap(TransliterationTrainer::withShortVowels)
                .distinct()
                .toList();
        all.stream()
                .flatMap(pair -> JapaneseUnits.of(pair.japanese()).stream())
                .forEach(unit -> trainer.units.put(unit, 0));
        int next = 0;
        for (var unit : trainer.units.entrySet()) {
            unit.setValue(next++);
        }
        all.forEach(trainer::add);
        for (int round = 0; round < ROUNDS; round++) {
            trainer.improve(round == 0);
        }
        return trainer.write();
    }

    /** The press writes Ohtani, Otani and Ootani: Japanese words are learned with and without their long vowels. */
    private static Stream<Pair> withShortVowels(Pair pair) {
        String latin = Transliteration.letters(pair.latin());
        if (pair.isKatakana()) {
            return Stream.of(new Pair(pair.japanese(), latin));
        }
        String shorter =
                LONG_VOWEL.matcher(latin).replaceAll(vowel -> vowel.group().substring(0, 1));
        return Stream.of(new Pair(pair.japanese(), latin), new Pair(pair.japanese(), shorter));
    }

    private void add(Pair pair) {
        List<String> spelling = JapaneseUnits.of(pair.japanese());
        String latin = pair.latin();
        int[] indices = spelling.stream().mapToInt(units::get).toArray();
        boolean[] kanji = new boolean[indices.length];
        for (int i = 0; i < kanji.length; i++) {
            kanji[i] = Character.isIdeographic(spelling.get(i).codePointAt(0));
        }
        long[][] codes = new long[latin.length() + 1][];
        for (int j = 0; j <= latin.length(); j++) {
            codes[j] = codes(latin, j);
        }
        latin.chars().forEach(letter -> letterCounts[letter - 'a']++);
        examples.add(new Example(indices, kanji, codes));
    }

    private static long[] codes(String latin, int from) {
        long[] codes = new long[Math.min(Transliteration.MAX_LETTERS, latin.length() - from) + 1];
        for (int length = 0; length < codes.length; length++) {
            codes[length] = Transliteration.code(latin.substring(from, from + length));
        }
        return codes;
    }

    private void improve(boolean first) {
        RunCounts counts = new RunCounts();
        for (Example example : examples) {
            expect(example, first, counts);
        }
        shares = counts.normalized();
    }

    /** Forward and backward sums over all alignments, then what each arc of them is worth. */
    private void expect(Example example, boolean first, RunCounts counts) {
        int n = example.units.length;
        double[][] forward = new double[n + 1][example.letters + 1];
        double[][] backward = new double[n + 1][example.letters + 1];
        forward[0][0] = 1;
        backward[n][example.letters] = 1;
        arcs(example, first, (i, j, end, share) -> forward[i + 1][end] += forward[i][j] * share, true);
        arcs(example, first, (i, j, end, share) -> backward[i][j] += backward[i + 1][end] * share, false);
        double total = forward[n][example.letters];
        if (total > 0) {
            arcs(
                    example,
                    first,
                    (i, j, end, share) -> counts.add(
                            example.units[i],
                            example.codes[j][end - j],
                            forward[i][j] * share * backward[i + 1][end] / total),
                    true);
        }
    }

    private interface Arc {
        void at(int i, int j, int end, double share);
    }

    private void arcs(Example example, boolean first, Arc arc, boolean ascending) {
        int n = example.units.length;
        for (int step = 0; step < n; step++) {
            int i = ascending ? step : n - 1 - step;
            int longest = example.kanji[i] ? Transliteration.MAX_LETTERS : KANA_LETTERS;
            for (int j = 0; j <= example.letters; j++) {
                long[] codes = example.codes[j];
                for (int length = 0; length < codes.length && length <= longest; length++) {
                    double share = first ? prior(length) : shares.get(example.units[i], codes[length]);
                    if (share > 0) {
                        arc.at(i, j, j + length, share);
                    }
                }
            }
        }
    }

    /** Two letters a unit to begin with; the rounds move it. */
    private static double prior(int length) {
        return Math.pow(0.5, Math.abs(length - 2));
    }

    private byte[] write() {
        List<NavigableMap<Long, Double>> kept = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            kept.add(shares.of(unit, MIN_SHARE, MIN_COUNT));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(units.size());
            out.writeInt(kept.stream().mapToInt(NavigableMap::size).sum());
            for (var unit : units.entrySet()) {
                out.writeUTF(unit.getKey());
                write(kept.get(unit.getValue()), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private void write(NavigableMap<Long, Double> runs, DataOutputStream out) throws IOException {
        out.writeShort(runs.size());
        for (var run : runs.entrySet()) {
            out.writeLong(run.getKey());
            out.writeShort((int) Math.round(100 * (Math.log(run.getValue()) + surprise(run.getKey()))));
        }
    }

    /** What the letters of a run cost by chance. */
    private double surprise(long code) {
        double all = 0;
        for (double count : letterCounts) {
            all += count;
        }
        double surprise = 0;
        for (long rest = code; rest != 0; rest >>>= 5) {
            surprise -= Math.log(letterCounts[(int) (rest & 31) - 1] / all);
        }
        return surprise;
    }
}
