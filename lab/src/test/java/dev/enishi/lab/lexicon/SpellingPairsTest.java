package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.lab.lexicon.EdinetFilers.Filer;
import dev.enishi.lab.lexicon.SpellingPairs.Pair;
import dev.enishi.lab.lexicon.SudachiSynonyms.Group;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingPairsTest {

    private static List<Pair> ofLine(String line) {
        return SpellingPairs.of(Enamdict.parse(Stream.of(line))).toList();
    }

    @Test
    void takesNamesThatAreWrittenBySound() {
        assertThat(ofLine("山田 [やまだ] /(p,s) Yamada/")).containsExactly(new Pair("山田", "Yamada"));
        assertThat(ofLine("マリア /(f) Maria/Mariah/"))
                .containsExactly(new Pair("マリア", "Maria"), new Pair("マリア", "Mariah"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "見本製作所 /(c) Mihon Works/",
                "雪国 /(wk) Snow Country/",
                "マラド /(s,c) Malado/",
                "ア /(f) A/",
                "洛陽 /(p) Luoyang, China/",
                "数 /(u) Kazu 1/"
            })
    void leavesTranslationsAndWhatIsNoSpellingOut(String line) {
        assertThat(ofLine(line)).isEmpty();
    }

    @Test
    void pairsEachKatakanaSpellingOfAGroupWithEachLatinOne() {
        List<Group> groups = List.of(
                new Group("企業名", List.of("マラド", "マラドー", "Malado", "MLD", "丸堂")),
                new Group("食品", List.of("パン", "Bread")));
        assertThat(SpellingPairs.ofSynonyms(groups))
                .containsExactlyInAnyOrder(
                        new Pair("マラド", "Malado"),
                        new Pair("マラド", "MLD"),
                        new Pair("マラドー", "Malado"),
                        new Pair("マラドー", "MLD"));
    }

    @Test
    void pairsCompaniesWithoutTheirLegalForms() {
        Stream<Filer> filers = Stream.of(
                new Filer("マラド株式会社", "Malado Co., Ltd.", "", true),
                new Filer("見本株式会社", "Mihon Co., Ltd.", "", true),
                new Filer("ミホン株式会社", "", "", true));
        assertThat(SpellingPairs.ofFilers(filers)).containsExactly(new Pair("マラド", "Malado"));
    }

    @Test
    void allPairsOfASpellingAreInOneHalfAndTheHalvesAreAlike() {
        assertThat(new Pair("マリア", "Maria").isForTraining()).isEqualTo(new Pair("マリア", "Mariah").isForTraining());
        long training = IntStream.range(0, 2_000)
                .filter(i -> new Pair("名" + (char) ('ァ' + i % 80) + i, "x").isForTraining())
                .count();
        assertThat(training).isBetween(850L, 1150L);
    }

    @ParameterizedTest
    @CsvSource({"マリア, true", "ジャン・ポール, true", "山田, false", "まりあ, false", "マリア2, false"})
    void knowsKatakana(String japanese, boolean katakana) {
        assertThat(new Pair(japanese, "x").isKatakana()).isEqualTo(katakana);
    }
}
