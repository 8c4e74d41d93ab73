package dev.enishi.analysis.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FST.Arc;
import org.apache.lucene.util.fst.FST.BytesReader;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.jspecify.annotations.Nullable;

/**
 * The names with their kinds: Lucene's finite state transducer over UTF-16 units, which shares beginnings and endings. Its outputs number the combinations of kinds; being
 * small, they need no allocation when read. Thread-safe.
 */
final class NameTrie {

    private final int[] combinations;
    private final ThreadLocal<Cursor> cursors;

    private NameTrie(FST<Long> names, int[] combinations) throws IOException {
        this.combinations = combinations;
        List<@Nullable Arc<Long>> roots = roots(names);
        this.cursors = ThreadLocal.withInitial(() -> new Cursor(names, roots));
    }

    /**
     * The arcs of all first letters, by letter, null where no name begins. Thousands leave the root: to find one among them takes longer than
     * the rest of a walk, and nearly every walk ends behind it.
     */
    private static List<@Nullable Arc<Long>> roots(FST<Long> names) throws IOException {
        List<@Nullable Arc<Long>> roots = new ArrayList<>();
        Arc<Long> arc = names.getFirstArc(new Arc<>());
        if (!FST.targetHasArcs(arc)) {
            return roots;
        }
        BytesReader reader = names.getBytesReader();
        names.readFirstTargetArc(arc, arc, reader);
        while (true) {
            if (arc.label() != FST.END_LABEL) {
                while (roots.size() <= arc.label()) {
                    roots.add(null);
                }
                roots.set(arc.label(), new Arc<Long>().copyFrom(arc));
            }
            if (arc.isLast()) {
                return roots;
            }
            names.readNextArc(arc, reader);
        }
    }

    static NameTrie read(DataInputStream data) throws IOException {
        int[] combinations = new int[data.readUnsignedShort()];
        for (int i = 0; i < combinations.length; i++) {
            combinations[i] = data.readInt();
        }
        InputStreamDataInput in = new InputStreamDataInput(data);
        return new NameTrie(new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in), combinations);
    }

    void forEachPrefix(CharSequence text, int from, PrefixConsumer consumer) {
        try {
            cursors.get().walk(text, from, combinations, consumer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    private static final class Cursor {
        private final FST<Long> names;
        private final BytesReader reader;
        private final List<@Nullable Arc<Long>> roots;
        private final Arc<Long> arc = new Arc<>();

        Cursor(FST<Long> names, List<@Nullable Arc<Long>> roots) {
            this.names = names;
            this.roots = roots;
            this.reader = names.getBytesReader();
        }

        void walk(CharSequence text, int from, int[] combinations, PrefixConsumer consumer) throws IOException {
            if (from >= text.length() || !start(NameFolding.fold(text.charAt(from)))) {
                return;
            }
            long output = arc.output();
            for (int i = from; ; ) {
                if (arc.isFinal()) {
                    consumer.accept(i + 1, combinations[(int) (output + arc.nextFinalOutput())]);
                }
                i++;
                if (i == text.length()
                        || names.findTargetArc(NameFolding.fold(text.charAt(i)), arc, arc, reader) == null) {
                    return;
                }
                output += arc.output();
            }
        }

        private boolean start(char first) {
            Arc<Long> root = first < roots.size() ? roots.get(first) : null;
            if (root == null) {
                return false;
            }
            arc.copyFrom(root);
            return true;
        }
    }
}
