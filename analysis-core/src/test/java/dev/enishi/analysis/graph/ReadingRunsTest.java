package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The runs of words that a reading can be looked up by. */
class ReadingRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"カスミ | カスミ", "カスミ ギンコウ | カスミ,カスミギンコウ,ギンコウ", "NT カスミ ビル | NT,NTカスミ,NTカスミビル,カスミ,カスミビル,ビル"})
    void runsAreAllThatStandTogether(String stored, String runs) {
        assertThat(Reading.stored(stored).runs()).containsExactly(runs.split(","));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 8})
    void thereAreAsManyRunsAsPairsOfEnds(int words) {
        List<String> all =
                IntStream.range(0, words).mapToObj(number -> "ア" + number).toList();
        Reading reading = new Reading(all);
        assertThat(reading.runs()).hasSize(words * (words + 1) / 2);
        assertThat(reading.whole()).isEqualTo(String.join("", all));
        assertThat(Reading.stored(reading.stored())).isEqualTo(reading);
    }

    @Test
    void aReadingDoesNotChangeWithTheListItWasMadeOf() {
        List<String> words = new ArrayList<>(List.of("カスミ"));
        Reading reading = new Reading(words);
        words.add("ギンコウ");
        assertThat(reading.words()).containsExactly("カスミ");
    }

    @ParameterizedTest
    @CsvSource({"松川製紙, マツカワ", "星野通信, ツウシン", "白浜銀行, ギンコウ", "青葉食品, ショクヒン"})
    void aPartOfANameIsAmongItsSounds(String name, String part) {
        assertThat(Reading.of(name).sounds()).contains(NameForms.phonetic(part));
    }

    @ParameterizedTest
    @CsvSource({"松川製紙, 株式会社松川製紙", "松川製紙, 松川製紙株式会社", "松川製紙, （株）松川製紙"})
    void aLegalFormIsNotRead(String bare, String full) {
        assertThat(Reading.of(full)).isEqualTo(Reading.of(bare));
    }
}
