package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTrieTest {

    private static final int[] COMBINATIONS = {1, 6, 8};

    /** Names and the number of each one's combination. */
    private static final Map<String, Integer> NAMES =
            new TreeMap<>(Map.of("みどり", 0, "みどり町", 1, "みどり町立図書館", 2, "acme", 2, "acme river", 0, "川", 1));

    private static byte[] written() throws IOException {
        FSTCompiler<Long> compiler =
                new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton()).build();
        for (Map.Entry<String, Integer> name : NAMES.entrySet()) {
            compiler.add(
                    Util.toUTF16(name.getKey(), new IntsRefBuilder()),
                    name.getValue().longValue());
        }
        FST<Long> fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(COMBINATIONS.length);
        for (int kinds : COMBINATIONS) {
            out.writeInt(kinds);
        }
        OutputStreamDataOutput data = new OutputStreamDataOutput(out);
        fst.save(data, data);
        out.flush();
        return bytes.toByteArray();
    }

    private static NameTrie read(byte[] bytes) throws IOException {
        return NameTrie.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static List<String> prefixes(NameTrie trie, String text, int from) {
        List<String> found = new ArrayList<>();
        trie.forEachPrefix(text, from, (end, kinds) -> found.add(text.substring(from, end) + "=" + kinds));
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "みどり町立図書館が開いた | 0  | みどり=1 みどり町=6 みどり町立図書館=8",
                "みどり町立           | 0  | みどり=1 みどり町=6",
                "新しいみどり町の川     | 3  | みどり=1 みどり町=6",
                "新しいみどり町の川     | 8  | 川=6",
                "ACME said            | 0  | ACME=8",
                "ＡＣＭＥ              | 0  | ＡＣＭＥ=8",
                "acmes                | 0  | acme=8",
                "みど                 | 0  | ''",
                "山                   | 0  | ''"
            })
    void findsTheNamesThatBeginAtAPlaceTheShortestFirst(String text, int from, String expected) throws IOException {
        List<String> names = expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" ", -1));
        assertThat(prefixes(read(written()), text, from)).isEqualTo(names);
    }

    @Test
    void aWideBlankInsideANameIsABlank() throws IOException {
        assertThat(prefixes(read(written()), "Acme　River", 0)).containsExactly("Acme=8", "Acme　River=1");
    }

    @Test
    void findsNothingAtTheEndOfTheText() throws IOException {
        NameTrie trie = read(written());
        assertThat(prefixes(trie, "川", 1)).isEmpty();
        assertThat(prefixes(trie, "", 0)).isEmpty();
    }

    @Test
    void refusesAnUnfinishedFile() throws IOException {
        byte[] whole = written();
        for (int length : new int[] {0, 1, 5, 14, whole.length - 1}) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
    }
}
