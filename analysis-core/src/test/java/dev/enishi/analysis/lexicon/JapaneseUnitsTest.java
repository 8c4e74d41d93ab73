package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JapaneseUnitsTest {

    @Test
    void areMoraeAndKanji() {
        assertThat(JapaneseUnits.of("シュンペーター")).containsExactly("シュ", "ン", "ペ", "ー", "タ", "ー");
        assertThat(JapaneseUnits.of("佐々木りょう")).containsExactly("佐", "佐", "木", "リョ", "ウ");
        assertThat(JapaneseUnits.of("ﾃﾞｨｽﾞﾆｰ＋")).containsExactly("ディ", "ズ", "ニ", "ー");
        assertThat(JapaneseUnits.of("𠮷野家")).containsExactly("𠮷", "野", "家");
        assertThat(JapaneseUnits.of("LINEヤ・1")).containsExactly("l", "i", "n", "e", "ヤ");
    }

    @Test
    void keepASmallLetterThatBelongsToNothing() {
        assertThat(JapaneseUnits.of("ァ々ー")).containsExactly("ァ", "ァ", "ー");
        assertThat(JapaneseUnits.of("々")).containsExactly("々");
        assertThat(JapaneseUnits.of("")).isEmpty();
    }
}
