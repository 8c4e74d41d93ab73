package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterNamesTest {

    @ParameterizedTest
    @CsvSource({
        "エヌ, n, 2",
        "エー, a, 2",
        "エイ, a, 2",
        "エイチ, h, 3",
        "エッチ, h, 3",
        "ティー, t, 2",
        "ティ, t, 1",
        "ダブリュー, w, 4",
        "ゼット, z, 3",
        "ブイ, v, 2",
        "ヴィ, v, 1"
    })
    void countsTheUnitsOfALettersName(String name, char letter, int units) {
        assertThat(LetterNames.match(JapaneseUnits.of(name), 0, letter)).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"エヌ, m", "エ, n", "ヌエ, n", "エイチ, x", "a, a"})
    void isZeroForWhatIsNotItsName(String text, char letter) {
        assertThat(LetterNames.match(JapaneseUnits.of(text), 0, letter)).isZero();
    }

    @Test
    void startsWhereItIsTold() {
        List<String> units = JapaneseUnits.of("カエヌ");
        assertThat(LetterNames.match(units, 0, 'n')).isZero();
        assertThat(LetterNames.match(units, 1, 'n')).isEqualTo(2);
        assertThat(LetterNames.match(units, 3, 'n')).isZero();
    }

    @Test
    void everyLetterHasAName() {
        List<String> spoken = JapaneseUnits.of("エービーシーディーイーエフジーエイチアイジェイケイエルエムエヌオーピーキューアールエスティーユーブイダブリューエックスワイゼット");
        int at = 0;
        for (char letter = 'a'; letter <= 'z'; letter++) {
            int units = LetterNames.match(spoken, at, letter);
            assertThat(units).as("%c", letter).isPositive();
            at += units;
        }
        assertThat(at).isEqualTo(spoken.size());
    }
}
