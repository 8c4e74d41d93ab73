package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.lexicon.Lexicon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFileTest {

    private static Lexicon lexicon(Map<String, Integer> names, List<List<String>> groups) throws IOException {
        return Lexicon.read(new ByteArrayInputStream(LexiconFile.of("made here", new TreeMap<>(names), groups)));
    }

    @Test
    void theCoreReadsWhatIsWritten() throws IOException {
        Lexicon lexicon = lexicon(Map.of("山口", 129, "malado", 8), List.of(List.of("見本", "Mihon", "MHN")));
        assertThat(lexicon.sources()).isEqualTo("made here");
        assertThat(lexicon.kindsOf("山口")).isEqualTo(129);
        assertThat(lexicon.kindsOf("MALADO")).isEqualTo(8);
        assertThat(lexicon.kindsOf("山")).isZero();
        assertThat(lexicon.spellings("MHN")).containsExactly("見本", "Mihon");
    }

    @Test
    void everyOneOfManyNamesIsFoundAgain() throws IOException {
        Random random = new Random(17);
        NavigableMap<String, Integer> names = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = random.nextInt(6); j >= 0; j--) {
                name.append((char) ((random.nextBoolean() ? 'ア' : '一') + random.nextInt(70)));
            }
            names.put(name.toString(), 1 + random.nextInt(2047));
        }
        Lexicon lexicon = lexicon(names, List.of());
        names.forEach(
                (name, kinds) -> assertThat(lexicon.kindsOf(name)).as(name).isEqualTo(kinds));
    }

    @Test
    void groupsThatShareASpellingAreBothFound() throws IOException {
        Lexicon lexicon = lexicon(Map.of("x", 1), List.of(List.of("東", "East"), List.of("東", "Azuma")));
        assertThat(lexicon.spellings("東")).containsExactly("East", "Azuma");
        assertThat(lexicon.spellings("East")).containsExactly("東");
    }

    @Test
    void aLongSpellingKeepsItsLastLetter() throws IOException {
        String longest = "あ".repeat(85);
        assertThat(lexicon(Map.of("x", 1), List.of(List.of("甲", longest))).spellings("甲"))
                .containsExactly(longest);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 10, 60})
    void aFileThatIsCutIsRefused(int length) {
        NavigableMap<String, Integer> names = new TreeMap<>(Map.of("山口", 129));
        byte[] whole = LexiconFile.of("made here", names, List.of(List.of("見本", "Mihon")));
        byte[] cut = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> Lexicon.read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class);
    }
}
