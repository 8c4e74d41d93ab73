package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "テスラ, tesla",
        "ペイジ, page",
        "ジョージ, george",
        "フォード, ford",
        "ネイチャー, nature",
        "ステーション, station",
        "タイム, time",
        "キヤノン, canon",
        "ボックス, box",
        "シティ, city",
        "シンガポール, singapore",
        "クリス, chris",
        "スミス, smith",
        "フィリップス, philips"
    })
    void isTheSameForBothSpellingsOfAWord(String katakana, String latin) {
        assertThat(Skeleton.of(katakana)).isEqualTo(Skeleton.of(latin)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tesla, TS", "lima, RN", "hello, ''", "page, PS", "george, S", "miyagi, NK", "origin, SN", "box, BKS"})
    void holdsTheConsonantsThatJapaneseKeepsApart(String word, String sounds) {
        assertThat(Skeleton.of(word)).isEqualTo(sounds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aeiou", "アイウ", "why", "ー", "123", "漢字"})
    void isEmptyWithoutConsonants(String word) {
        assertThat(Skeleton.of(word)).isEmpty();
    }

    @Test
    void hiraganaAreReadLikeKatakana() {
        assertThat(Skeleton.of("てすら")).isEqualTo(Skeleton.of("テスラ"));
        assertThat(Skeleton.of("しんがぽーる")).isEqualTo(Skeleton.of("シンガポール"));
    }

    @Test
    void noTextBreaksIt() {
        String alphabet = "abcghksttinxyzzー゛ンガカッヴァ漢 .'\uD83D\uDE00\u3099é";
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                word.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(Skeleton.of(word.toString()))
                    .as("seed %d: %s", seed, word)
                    .matches("[KSTNBPRX]*");
        }
    }
}
