package dev.enishi.analysis.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The names that are known before any article is read: what they can stand for, and how else they are spelled, in Japanese and English. Immutable and thread-safe.
 *
 * <p>The file is gzip of: a mark, a version, a text that names the sources with digests and licences, the names ({@link #forEachPrefix}), the groups of spellings. {@code
 * lab/build-lexicon} makes it; docs/lexicon.md describes it.
 */
public final class Lexicon {

    /** The first four bytes, ENLX. */
    public static final int MARK = 0x454E4C58;

    /** The version of the form of the file. */
    public static final int FORMAT = 1;

    /** What two names of one known group are worth in {@link #similarity}. */
    private static final double KNOWN = 0.97;

    private final String sources;
    private final NameTrie names;
    private final SpellingGroups groups;

    private Lexicon(String sources, NameTrie names, SpellingGroups groups) {
        this.sources = sources;
        this.names = names;
        this.groups = groups;
    }

    /** The one that is shipped, loaded on first use. */
    public static Lexicon standard() {
        return Standard.INSTANCE;
    }

    /**
     * Reads a lexicon and closes the stream.
     *
     * @throws IOException if it can't be read or is not one of this {@link #FORMAT}
     */
    public static Lexicon read(InputStream in) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
            if (data.readInt() != MARK || data.readUnsignedShort() != FORMAT) {
                throw new IOException("This is not a lexicon of format " + FORMAT);
            }
            return new Lexicon(data.readUTF(), NameTrie.read(data), SpellingGroups.read(data));
        }
    }

    /** One line for each source: its name, its licence and the SHA-256 of what was read. */
    public String sources() {
        return sources;
    }

    /**
     * Finds the names that begin at a place of a text. Capital and wide Latin letters match small ones; half-width katakana need
     * NFKC first. Whether a Latin name ends where a word ends is for the caller to see. Hits allocate nothing, but for names of rare combinations of kinds.
     */
    public void forEachPrefix(CharSequence text, int from, PrefixConsumer consumer) {
        names.forEachPrefix(text, from, consumer);
    }

    /** The bits of the {@link NameKind}s of a whole name, without its legal form if it is only known so; 0 if it is not known. */
    public int kindsOf(String name) {
        int kinds = kindsOfSpelling(NameFolding.fold(name));
        return kinds != 0 ? kinds : kindsOfSpelling(NameFolding.fold(CorporateForm.strip(name)));
    }

    private int kindsOfSpelling(String folded) {
        int[] kinds = new int[1];
        names.forEachPrefix(folded, 0, (end, bits) -> kinds[0] = end == folded.length() ? bits : 0);
        return kinds[0];
    }

    /**
     * Other spellings of the same thing in Japanese and English: 任天堂 gives Nintendo. Several things may share a name; the
     * spellings of all are given, one for each {@link NameKey}, without that of the name. Empty if none is known.
     */
    public Set<String> spellings(String name) {
        String key = NameKey.of(name);
        Set<String> keys = new HashSet<>(Set.of(key));
        Set<String> spellings = new LinkedHashSet<>(groups.withKey(key));
        spellings.removeIf(spelling -> !keys.add(NameKey.of(spelling)));
        return spellings;
    }

    /** Whether two names are known to stand for one thing, or else how alike they are: {@link NameSimilarity} with what the lexicon knows. */
    public double similarity(String one, String other) {
        double alike = NameSimilarity.of(one, other);
        if (alike >= KNOWN) {
            return alike;
        }
        String key = NameKey.of(other);
        boolean known = spellings(one).stream()
                .anyMatch(spelling -> NameKey.of(spelling).equals(key));
        return known ? KNOWN : alike;
    }

    private static final class Standard {
        static final Lexicon INSTANCE = load();

        private static Lexicon load() {
            try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.bin")) {
                if (in == null) {
                    throw new IllegalStateException("lexicon.bin is missing: build it with lab/build-lexicon");
                }
                return read(in);
            } catch (IOException damaged) {
                throw new UncheckedIOException("lexicon.bin can't be read: build it with lab/build-lexicon", damaged);
            }
        }
    }
}
