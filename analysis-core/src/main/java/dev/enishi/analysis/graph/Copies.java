package dev.enishi.analysis.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Finds documents whose texts are copies of one another, such as an agency's report on several sites: however many they are, they
 * speak as one, see {@link Sources}.
 */
final class Copies {

    /**
     * Texts are copies if the shorter shares this much with the longer ({@link Shingles#containment}). In the annotated news, the most
     * that two different articles share is 0.36, reports of one series; of copies cut to half and edited in every fifth sentence, more than
     * 99 in 100 share this much with the whole (CopiesOnNewsTest).
     */
    static final double ENOUGH = 0.5;

    /** Hashes that the sketches of copies share at least. */
    private static final int SHARED = 2;

    /** Documents with like sketches that are compared in full, the likest first. */
    private static final int COMPARED = 20;

    /** A text with fewer runs is too short to tell: a notice or the beginning of an article. */
    private static final int TOO_SHORT = 50;

    private final Handle handle;

    Copies(Handle handle) {
        this.handle = handle;
    }

    /** The documents whose texts are copies of a text. */
    Set<Long> find(Shingles text) {
        Set<Long> copies = new TreeSet<>();
        if (text.size() >= TOO_SHORT) {
            for (long candidate : alike(text)) {
                if (textOf(candidate).containment(text) >= ENOUGH) {
                    copies.add(candidate);
                }
            }
        }
        return copies;
    }

    private List<Long> alike(Shingles text) {
        return handle.createQuery("SELECT document FROM shingle WHERE hash IN (<hashes>) GROUP BY document"
                        + " HAVING COUNT(*) >= :shared ORDER BY COUNT(*) DESC, document LIMIT :limit")
                .bindList("hashes", boxed(text))
                .bind("shared", SHARED)
                .bind("limit", COMPARED)
                .mapTo(Long.class)
                .list();
    }

    private static List<Long> boxed(Shingles text) {
        return Arrays.stream(text.sketch()).boxed().toList();
    }

    /** The text of a stored document. */
    Shingles textOf(long document) {
        return Shingles.of(String.join(
                "",
                handle.createQuery("SELECT text FROM sentence WHERE document = ? AND number >= 0 ORDER BY number")
                        .bind(0, document)
                        .mapTo(String.class)
                        .list()));
    }

    /** Remembers a document's text and which others are copies of it, in place of what was known of it. */
    void set(long document, Shingles text, Set<Long> copies) {
        remove(document);
        if (text.size() >= TOO_SHORT) {
            for (long hash : text.sketch()) {
                handle.execute("INSERT INTO shingle (hash, document) VALUES (?, ?)", hash, document);
            }
        }
        for (long other : copies) {
            handle.execute(
                    "INSERT INTO copy (document, other) VALUES (?, ?), (?, ?)", document, other, other, document);
        }
    }

    /** Forgets a document's text. */
    void remove(long document) {
        handle.execute("DELETE FROM shingle WHERE document = ?", document);
        handle.execute("DELETE FROM copy WHERE document = ? OR other = ?", document, document);
    }
}
