package dev.enishi.analysis.tagging;

import java.util.Arrays;

/** Collects the features of one unit: each is a template's number and one or two values, mixed to 32 bits. Not thread-safe. */
final class FeatureHashes {

    private int[] hashes = new int[128];
    private int size;

    /** A word as a value: FNV-1a over its UTF-16 code units. */
    static int hash(CharSequence word) {
        return hash(word, 0, word.length());
    }

    static int hash(CharSequence word, int from, int to) {
        int h = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            h = (h ^ word.charAt(i)) * 0x01000193;
        }
        return h;
    }

    /** Two values as one. */
    static int mix(int a, int b) {
        long h = (a * 0x9E3779B97F4A7C15L) ^ (b * 0xC2B2AE3D27D4EB4FL);
        h ^= h >>> 32;
        h *= 0xD6E8FEB86659FD93L;
        return (int) (h >>> 32);
    }

    void add(int template, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = mix(template, value);
    }

    void add(int template, int a, int b) {
        add(template, mix(a, b));
    }

    void add(int template, int a, int b, int c) {
        add(template, mix(mix(a, b), c));
    }

    /** What was added since the last call. */
    int[] take() {
        int[] taken = Arrays.copyOf(hashes, size);
        size = 0;
        return taken;
    }
}
