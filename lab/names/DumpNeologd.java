import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.ja.neologd.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.neologd.dict.TokenInfoFST;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;

/**
 * Writes the proper names of NEologd's Kuromoji dictionary as lines of surface, part of speech, main form and cost, parted by tabs. It needs Lucene
 * 8.8.2, which the rest of the project does not, so lab/neologd-names runs it by itself.
 */
public final class DumpNeologd {

    private DumpNeologd() {}

    public static void main(String[] args) throws Exception {
        TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
        Field field = TokenInfoFST.class.getDeclaredField("fst");
        field.setAccessible(true);
        @SuppressWarnings("unchecked")
        FST<Long> fst = (FST<Long>) field.get(dictionary.getFST());
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
            IntsRefFSTEnum<Long> entries = new IntsRefFSTEnum<>(fst);
            IntsRefFSTEnum.InputOutput<Long> entry;
            while ((entry = entries.next()) != null) {
                write(dictionary, entry, out);
            }
        }
    }

    private static void write(TokenInfoDictionary dictionary, IntsRefFSTEnum.InputOutput<Long> entry, BufferedWriter out)
            throws IOException {
        char[] surface = new char[entry.input.length];
        for (int i = 0; i < surface.length; i++) {
            surface[i] = (char) entry.input.ints[entry.input.offset + i];
        }
        IntsRef ids = new IntsRef();
        dictionary.lookupWordIds(entry.output.intValue(), ids);
        for (int i = 0; i < ids.length; i++) {
            int id = ids.ints[ids.offset + i];
            String partOfSpeech = dictionary.getPartOfSpeech(id);
            if (partOfSpeech.startsWith("名詞-固有名詞")) {
                String main = dictionary.getBaseForm(id, surface, 0, surface.length);
                out.write(new String(surface) + "\t" + partOfSpeech + "\t" + (main == null ? "" : main) + "\t"
                        + dictionary.getWordCost(id) + "\n");
            }
        }
    }
}
