package dev.enishi.analysis.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How well a Latin spelling fits a Japanese one. It knows, for each {@link JapaneseUnits unit}, the runs of letters that stand for it, learned from pairs of spellings
 * with {@code lab}, and aligns the two spellings at best. Immutable and thread-safe.
 */
public final class Transliteration {

    /** The longest run of letters that one kanji stands for (hisashi). */
    public static final int MAX_LETTERS = 7;

    /** What a unit or a letter costs that nothing stands for; natural logarithm. */
    private static final float UNEXPECTED = -4.5f;

    /** What a letter is worth that both spellings write, or a letter's name (エヌ for N): the logarithm of 26. */
    private static final float SAME_LETTER = 3.25f;

    private static final int BITS = 5;

    private final Map<String, Integer> unitIndex;
    private final int[] firstRun;
    private final long[] runs;
    private final float[] weights;

    private Transliteration(Map<String, Integer> unitIndex, int[] firstRun, long[] runs, float[] weights) {
        this.unitIndex = unitIndex;
        this.firstRun = firstRun;
        this.runs = runs;
        this.weights = weights;
    }

    /** The one that is shipped, loaded on first use. */
    public static Transliteration standard() {
        return Standard.INSTANCE;
    }

    /**
     * Reads what {@code lab} writes: gzip, then the number of units and of runs, then for each unit its text, the number of its
     * runs and for each the code and the weight in hundredths.
     */
    public static Transliteration read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(in)))) {
            int units = data.readInt();
            int count = data.readInt();
            Map<String, Integer> index = new HashMap<>(units * 2);
            int[] first = new int[units + 1];
            long[] runs = new long[count];
            float[] weights = new float[count];
            for (int unit = 0, at = 0; unit < units; unit++) {
                index.put(data.readUTF(), unit);
                int own = data.readUnsignedShort();
                for (int end = at + own; at < end; at++) {
                    runs[at] = data.readLong();
                    weights[at] = data.readShort() / 100f;
                }
                first[unit + 1] = at;
            }
            return new Transliteration(index, first, runs, weights);
        }
    }

    /** The number that stands for a run of at most {@link #MAX_LETTERS} letters a-z; 0 for the empty run. */
    public static long code(CharSequence letters) {
        long code = 0;
        for (int i = 0; i < letters.length(); i++) {
            code = code << BITS | (letters.charAt(i) - 'a' + 1);
        }
        return code;
    }

    /** The letters a-z of a Latin spelling: small, without accents, blanks and signs. */
    public static String letters(String latin) {
        StringBuilder letters = new StringBuilder(latin.length());
        LatinLetters.plain(latin)
                .chars()
                .map(Character::toLowerCase)
                .filter(c -> c >= 'a' && c <= 'z')
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /**
     * How much likelier the letters are as a spelling of the Japanese than by chance: natural logarithm divided by the number of
     * letters, about 2 for a good pair and below 0 for a random one; negative infinity if one side has no letters.
     */
    public double fit(String japanese, String latin) {
        List<String> units = JapaneseUnits.of(japanese);
        String letters = letters(latin);
        if (units.isEmpty() || letters.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        return new Alignment(units, letters).best() / letters.length();
    }

    /** The best path through two spellings: {@code table[i][j]} has read i units and j letters. */
    private final class Alignment {
        private final List<String> units;
        private final String letters;
        private final float[][] table;

        Alignment(List<String> units, String letters) {
            this.units = units;
            this.letters = letters;
            this.table = new float[units.size() + 1][letters.length() + 1];
        }

        double best() {
            for (float[] row : table) {
                Arrays.fill(row, Float.NEGATIVE_INFINITY);
            }
            table[0][0] = 0;
            for (int i = 0; i <= units.size(); i++) {
                for (int j = 0; j <= letters.length(); j++) {
                    step(i, j);
                }
            }
            return table[units.size()][letters.length()];
        }

        private void step(int i, int j) {
            if (j < letters.length()) {
                improve(i, j + 1, table[i][j] + UNEXPECTED);
            }
            if (i == units.size()) {
                return;
            }
            improve(i + 1, j, table[i][j] + UNEXPECTED);
            String unit = units.get(i);
            if (j < letters.length()) {
                sameLetter(i, j, unit);
            }
            Integer index = unitIndex.get(unit);
            if (index != null) {
                run(i, j, index);
            }
        }

        private void sameLetter(int i, int j, String unit) {
            if (unit.charAt(0) == letters.charAt(j)) {
                improve(i + 1, j + 1, table[i][j] + SAME_LETTER);
            }
            int spoken = LetterNames.match(units, i, letters.charAt(j));
            if (spoken > 0) {
                improve(i + spoken, j + 1, table[i][j] + SAME_LETTER);
            }
        }

        private void run(int i, int j, int unit) {
            long code = 0;
            for (int length = 0; length <= MAX_LETTERS && j + length <= letters.length(); length++) {
                if (length > 0) {
                    code = code << BITS | (letters.charAt(j + length - 1) - 'a' + 1);
                }
                int at = Arrays.binarySearch(runs, firstRun[unit], firstRun[unit + 1], code);
                if (at >= 0) {
                    improve(i + 1, j + length, table[i][j] + weights[at]);
                }
            }
        }

        private void improve(int i, int j, float weight) {
            if (weight > table[i][j]) {
                table[i][j] = weight;
            }
        }
    }

    private static final class Standard {
        static final Transliteration INSTANCE = load();

        private static Transliteration load() {
            try (InputStream in = Transliteration.class.getResourceAsStream("transliteration.bin")) {
                if (in == null) {
                    throw new IllegalStateException("transliteration.bin is missing: build it with lab/build-lexicon");
                }
                return read(in);
            } catch (IOException damaged) {
                throw new UncheckedIOException(
                        "transliteration.bin can't be read: build it with lab/build-lexicon", damaged);
            }
        }
    }
}
