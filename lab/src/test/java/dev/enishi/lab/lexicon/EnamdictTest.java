package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.lab.lexicon.Enamdict.Entry;
import dev.enishi.lab.lexicon.Enamdict.Sense;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnamdictTest {

    @Test
    void readsKindsAndLatinSpellings() {
        Entry entry = one("山田 [やまだ] /(p,s) Yamada/(c) Yamada Works (maker of rakes)/YW/");
        assertThat(entry.spelling()).isEqualTo("山田");
        assertThat(entry.reading()).isEqualTo("やまだ");
        assertThat(entry.senses())
                .containsExactly(
                        new Sense(List.of("p", "s"), "Yamada"),
                        new Sense(List.of("c"), "Yamada Works"),
                        new Sense(List.of("c"), "YW"));
    }

    @Test
    void takesTheSpellingForTheReadingOfKana() {
        assertThat(one("マリア /(f) Maria/").reading()).isEqualTo("マリア");
    }

    @Test
    void takesBracketsThatAreNoKindForComments() {
        assertThat(one("マリア /(f) (saint) Maria/").senses()).containsExactly(new Sense(List.of("f"), "Maria"));
    }

    @Test
    void leavesOtherLinesOut() {
        assertThat(Enamdict.parse(Stream.of("", "# comment", "マリア")).toList()).isEmpty();
        assertThat(one("　？？？ /ENAMDICT - Japanese Proper Name Dictionary File/").senses())
                .isEmpty();
    }

    private static Entry one(String line) {
        List<Entry> entries = Enamdict.parse(Stream.of(line)).toList();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }
}
