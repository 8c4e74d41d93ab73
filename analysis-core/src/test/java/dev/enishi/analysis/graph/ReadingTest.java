package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.PhoneticKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({"霧島運輸, キリシマウンユ", "株式会社松川製紙, マツカワセイシ", "松川正樹, マツカワマサキ", "ホシノ通信, ホシノツウシン", "NTX東日本, NTXヒガシニッポン"})
    void readsKanjiAndKeepsWhatIsWrittenBySound(String name, String reading) {
        assertThat(Reading.of(name).whole()).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ストークス", "Brightwater", "かすみ", "123", "。"})
    void whatHasNoKanjiNeedsNoReading(String name) {
        assertThat(Reading.of(name).words()).isEmpty();
        assertThat(Reading.of(name).sounds()).isEmpty();
    }

    @Test
    void aWordThatTheDictionaryCannotReadLeavesTheNameUnread() {
        assertThat(Reading.of("龘靐運輸").words()).isEmpty();
    }

    @Test
    void aPhraseIsNoName() {
        assertThat(Reading.of("霧島運輸と松川製紙と星野通信と青葉食品と白浜銀行の協議会").words()).isEmpty();
    }

    @Test
    void readsBackWhatItStores() {
        Reading reading = Reading.of("松川正樹");
        assertThat(Reading.stored(reading.stored())).isEqualTo(reading);
        assertThat(Reading.stored("").words()).isEmpty();
    }

    @Test
    void itsSoundsAreThoseOfEveryRunOfWords() {
        assertThat(new Reading(List.of("カスミ", "タテヤマ", "ギンコウ")).sounds())
                .contains(
                        PhoneticKey.of("カスミ"),
                        PhoneticKey.of("タテヤマギンコウ"),
                        PhoneticKey.of("カスミタテヤマ"),
                        PhoneticKey.of("カスミタテヤマギンコウ"))
                .doesNotContain("", PhoneticKey.of("カスミギンコウ"));
    }
}
