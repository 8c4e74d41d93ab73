package dev.enishi.analysis.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FST.Arc;
import org.apache.lucene.util.fst.FST.BytesReader;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * The names with their kinds: Lucene's finite state transducer over UTF-16 units, which shares beginnings and endings. Its outputs number the combinations of kinds; being
 * small, they need no allocation when read. Thread-safe.
 */
final class NameTrie {

    private final int[] combinations;
    private final ThreadLocal<Cursor> cursors;

    private NameTrie(FST<Long> names, int[] combinations) {
        this.combinations = combinations;
        this.cursors = ThreadLocal.withInitial(() -> new Cursor(names));
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
        private final Arc<Long> arc = new Arc<>();

        Cursor(FST<Long> names) {
            this.names = names;
            this.reader = names.getBytesReader();
        }

        void walk(CharSequence text, int from, int[] combinations, PrefixConsumer consumer) throws IOException {
            names.getFirstArc(arc);
            long output = 0;
            for (int i = from; i < text.length(); i++) {
                if (names.findTargetArc(NameFolding.fold(text.charAt(i)), arc, arc, reader) == null) {
                    return;
                }
                output += arc.output();
                if (arc.isFinal()) {
                    consumer.accept(i + 1, combinations[(int) (output + arc.nextFinalOutput())]);
                }
            }
        }
    }
}
