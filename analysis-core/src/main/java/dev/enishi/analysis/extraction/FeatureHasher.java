package dev.enishi.analysis.extraction;

import java.util.Arrays;

/** Collects the features of one case as 32-bit hashes of their parts, so that no text of a feature is ever built. */
final class FeatureHasher {

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private int[] hashes = new int[128];
    private int size;

    /** Adds a feature made of parts; their order counts. */
    void add(String name, String... parts) {
        int hash = mix(FNV_OFFSET, name);
        for (String part : parts) {
            hash = mix((hash ^ 0x1F) * FNV_PRIME, part);
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    private static int mix(int seed, String text) {
        int hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** The hashes, each once, in rising order. */
    int[] toArray() {
        Arrays.sort(hashes, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        size = distinct;
        return Arrays.copyOf(hashes, size);
    }
}
