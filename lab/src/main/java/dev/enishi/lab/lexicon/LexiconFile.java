package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKey;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/** Writes the file that {@link Lexicon#read} takes. The same content gives the same bytes. */
final class LexiconFile {

    private LexiconFile() {}

    static byte[] of(String sources, NavigableMap<String, Integer> names, List<List<String>> groups) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(Lexicon.MARK);
            out.writeShort(Lexicon.FORMAT);
            out.writeUTF(sources);
            writeNames(names, out);
            writeGroups(groups, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeNames(NavigableMap<String, Integer> names, DataOutputStream out) throws IOException {
        List<Integer> combinations = combinations(names);
        out.writeShort(combinations.size());
        for (int combination : combinations) {
            out.writeInt(combination);
        }
        FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton())
                .suffixRAMLimitMB(Double.POSITIVE_INFINITY)
                .build();
        IntsRefBuilder scratch = new IntsRefBuilder();
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            scratch.clear();
            name.getKey().chars().forEach(scratch::append);
            compiler.add(scratch.get(), (long) combinations.indexOf(name.getValue()));
        }
        FST<Long> trie = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
        OutputStreamDataOutput data = new OutputStreamDataOutput(out);
        trie.save(data, data);
    }

    /** The commonest first: small numbers take little room. */
    private static List<Integer> combinations(NavigableMap<String, Integer> names) {
        Map<Integer, Integer> counts = new TreeMap<>();
        names.values().forEach(kinds -> counts.merge(kinds, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void writeGroups(List<List<String>> groups, DataOutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        List<int[]> places = new ArrayList<>();
        for (List<String> group : groups) {
            int offset = packed.size();
            group.stream()
                    .map(spelling -> NameKey.of(spelling).hashCode())
                    .distinct()
                    .forEach(hash -> places.add(new int[] {hash, offset}));
            packed.write(group.size());
            for (String spelling : group) {
                byte[] utf8 = spelling.getBytes(StandardCharsets.UTF_8);
                packed.write(utf8.length);
                packed.write(utf8);
            }
        }
        places.sort(Comparator.<int[]>comparingInt(place -> place[0]).thenComparingInt(place -> place[1]));
        out.writeInt(places.size());
        for (int column = 0; column < 2; column++) {
            for (int[] place : places) {
                out.writeInt(place[column]);
            }
        }
        out.writeInt(packed.size());
        packed.writeTo(out);
    }
}
