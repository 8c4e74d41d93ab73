package dev.enishi.analysis.graph;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The overlapping runs of letters and digits of a text, as hashes. Punctuation, spaces, width and case don't count, so a text that
 * another site set in its own style has the same runs.
 */
final class Shingles {

    /** Letters and digits of one run: two or three words, in Japanese as in English. */
    static final int LENGTH = 10;

    /** Hashes kept of a text to find its copies by. */
    static final int SKETCH = 16;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        int runs = Math.max(0, letters.length - LENGTH + 1);
        long[] all = new long[runs];
        for (int i = 0; i < runs; i++) {
            all[i] = hash(letters, i);
        }
        return new Shingles(LongStream.of(all).sorted().distinct().toArray());
    }

    /** FNV-1a over the letters, then the finisher of SplitMix64, so that the lowest hashes are a fair draw. */
    private static long hash(int[] letters, int from) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < from + LENGTH; i++) {
            hash = (hash ^ letters[i]) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    /** How many different runs there are. */
    int size() {
        return hashes.length;
    }

    /** The lowest {@link #SKETCH} hashes: a copy shares most of them, a copy cut to half still about half. */
    long[] sketch() {
        return Arrays.copyOf(hashes, Math.min(SKETCH, hashes.length));
    }

    /** The share of the shorter text's runs that the other has too, 0 to 1; 0 if one is empty. */
    double containment(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter == 0 ? 0 : shared(other) / (double) shorter;
    }

    private int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
