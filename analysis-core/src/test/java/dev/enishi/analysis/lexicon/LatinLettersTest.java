package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinLettersTest {

    @ParameterizedTest
    @CsvSource({
        "Nestlé, Nestle",
        "Müller, Muller",
        "Smørrebrød, Smorrebrod",
        "Straße, Strasse",
        "Łódź, Lodz",
        "Æsir, Aesir",
        "œuvre, oeuvre",
        "Þór, Thor",
        "Đặng, Dang",
        "ışık, isik",
        "Ōtani, Otani",
        "Ǿre, Ore",
        "ǽr, aer"
    })
    void takesAccentsOff(String accented, String plain) {
        assertThat(LatinLetters.plain(accented)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ガス", "パリ", "がっこう", "й", "ἀ", "漢字", "", "plain", "𠮷", "\uD83D"})
    void leavesOtherScriptsAlone(String text) {
        assertThat(LatinLetters.plain(text)).isSameAs(text);
    }

    @Test
    void isDoneAfterOneTime() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
            }
            String plain = LatinLetters.plain(text.toString());
            assertThat(LatinLetters.plain(plain)).as("seed %d", seed).isEqualTo(plain);
        }
    }
}
