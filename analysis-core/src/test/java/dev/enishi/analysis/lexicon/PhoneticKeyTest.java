package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneticKeyTest {

    @ParameterizedTest
    @CsvSource({
        "マイクロソフト, Microsoft",
        "グーグル, Google",
        "ヤフー, Yahoo!",
        "エヌビディア, NVIDIA",
        "インテル, Intel",
        "クアルコム, Qualcomm",
        "ボーイング, Boeing",
        "レイ・ダリオ, Ray Dalio",
        "ウォーレン・バフェット, Warren Buffett",
        "ラリー・ペイジ, Larry Page",
        "フォルクスワーゲン, Volkswagen",
        "シーメンス, Siemens",
        "ブルーオーシャン, Blue Ocean",
        "トヨタ, Toyota",
        "ブリヂストン, BRIDGESTONE",
        "オープンドア, Open Door",
        "オンワードホールディングス, ONWARD HOLDINGS",
        "みずほ, Mizuho",
        "ヴァージン, Virgin",
        "ジョージ, George",
        "みやぎ, Miyagi"
    })
    void isSharedByKatakanaAndLatin(String katakana, String latin) {
        assertThat(PhoneticKey.of(katakana)).isEqualTo(PhoneticKey.of(latin)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"アップル, Oracle", "トヨタ, Honda", "マイクロソフト, Micron", "エヌビディア, Intel"})
    void differsForDifferentSounds(String katakana, String latin) {
        assertThat(PhoneticKey.of(katakana)).isNotEqualTo(PhoneticKey.of(latin));
    }

    @Test
    void joinsTheWordsOfAName() {
        assertThat(PhoneticKey.of("ブルーオーシャン")).isEqualTo(PhoneticKey.of("ブルー・オーシャン"));
        assertThat(PhoneticKey.ofWords("ブルー・オーシャン")).containsExactly("B", "SN");
        assertThat(PhoneticKey.ofWords("Ray Dalio")).isEqualTo(PhoneticKey.ofWords("レイ・ダリオ"));
    }

    @Test
    void leavesTheLegalFormOut() {
        assertThat(PhoneticKey.of("株式会社トミタ")).isEqualTo(PhoneticKey.of("TOMITA CO., LTD."));
    }

    @Test
    void isEmptyWhereTheSoundIsNotKnown() {
        assertThat(PhoneticKey.of("雪国まいたけ")).isEmpty();
        assertThat(PhoneticKey.of("Яндекс")).isEmpty();
        assertThat(PhoneticKey.of("1234")).isEmpty();
        assertThat(PhoneticKey.of("")).isEmpty();
        assertThat(PhoneticKey.ofWords("雪国 まいたけ")).isEmpty();
    }

    @Test
    void holdsOnlyLettersThatAnIndexLikes() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder name = new StringBuilder();
            random.ints(random.nextInt(10), 0, 0x3200).forEach(c -> name.appendCodePoint(c));
            assertThat(PhoneticKey.of(name.toString())).as("seed %d", seed).matches("[BKNPRST]*");
        }
    }
}
