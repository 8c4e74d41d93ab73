package dev.enishi.analysis.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups of spellings that name one thing. A group is found by the hash of the {@link NameKey} of any of them; since hashes can be equal by chance, the keys are compared
 * when it is read. Immutable.
 */
final class SpellingGroups {

    /** Sorted; the same hash may stand for several groups. */
    private final int[] hashes;

    private final int[] offsets;

    /** One group after the other: the number of spellings, then for each its length in bytes and its UTF-8. */
    private final byte[] groups;

    private SpellingGroups(int[] hashes, int[] offsets, byte[] groups) {
        this.hashes = hashes;
        this.offsets = offsets;
        this.groups = groups;
    }

    static SpellingGroups read(DataInputStream data) throws IOException {
        int[] hashes = new int[data.readInt()];
        int[] offsets = new int[hashes.length];
        byte[] packed = data.readNBytes(hashes.length * 2 * Integer.BYTES);
        ByteBuffer.wrap(packed, 0, hashes.length * Integer.BYTES).asIntBuffer().get(hashes);
        ByteBuffer.wrap(packed, hashes.length * Integer.BYTES, hashes.length * Integer.BYTES)
                .asIntBuffer()
                .get(offsets);
        return new SpellingGroups(hashes, offsets, data.readNBytes(data.readInt()));
    }

    /** All spellings of the groups that have one with this key, in the order of the data; those of the key too. */
    Set<String> withKey(String key) {
        Set<String> found = new LinkedHashSet<>();
        int hash = key.hashCode();
        int at = Arrays.binarySearch(hashes, hash);
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        for (; at >= 0 && at < hashes.length && hashes[at] == hash; at++) {
            List<String> group = group(offsets[at]);
            if (group.stream().anyMatch(spelling -> NameKey.of(spelling).equals(key))) {
                found.addAll(group);
            }
        }
        return found;
    }

    private List<String> group(int offset) {
        int count = groups[offset] & 0xFF;
        List<String> spellings = new ArrayList<>(count);
        for (int at = offset + 1; spellings.size() < count; ) {
            int length = groups[at] & 0xFF;
            spellings.add(new String(groups, at + 1, length, StandardCharsets.UTF_8));
            at += 1 + length;
        }
        return spellings;
    }
}
