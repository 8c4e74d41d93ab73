package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {

    private static final String ALPHABET = "abEé 1・-&ーァアヴがッキ株漢渡辺々ｱ\u0301\uD842\uDFB7\uD800я,.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "マイクロソフト|Microsoft",
                "グーグル|Google",
                "クアルコム|Qualcomm",
                "ウォーレン・バフェット|Warren Buffett",
                "ラリー・エリソン|Larry Ellison",
                "フォルクスワーゲン|Volkswagen AG",
                "ブルーオーシャン|Blue Ocean",
                "ブロードコム|Broadcom Inc.",
                "ジェイサット|JSAT",
                "株式会社ブリヂストン|BRIDGESTONE CORPORATION",
                "渡辺真理子|Mariko Watanabe",
                "渡辺真理子|Watanabe Mariko",
                "渡辺真理子|わたなべまりこ",
                "大谷翔平|Shohei Ohtani",
                "任天堂|Nintendo Co., Ltd.",
                "東芝|Toshiba",
                "札幌|Sapporo",
                "Shohei Ohtani|Shouhei Otani",
                "Naomi Osaka|Osaka Naomi",
                "Qualcomm|Qualcom",
                "ホンダ|ほんだ",
                "シャネル|シャネール",
            })
    void findsTheSameName(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isGreaterThan(NameSimilarity.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "オラクル|Apple",
                "アップル|Oracle",
                "マイクロソフト|Micron",
                "渡辺真理子|Makiko Watanabe",
                "渡辺一郎|渡辺二郎",
                "ワタナベイチロウ|渡辺二郎",
                "インテル|Intuit",
                "ゼロックス|ロレックス",
                "アマゾン|アマダ",
                "Model 3|Model 8",
                "モデル3|Model 8",
                "John Smith|Joan Smart",
                "トヨタ|Honda",
                "Intel|Яндекс",
                "日立|三菱",
            })
    void tellsOthersApart(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isLessThan(0.5);
    }

    @Test
    void isOneForEqualKeys() {
        assertThat(NameSimilarity.of("株式会社極洋", "極洋")).isEqualTo(1);
        assertThat(NameSimilarity.of("NESTLE", "Nestlé S.A.")).isEqualTo(1);
    }

    @Test
    void isZeroWithoutANameOrForATextThatIsNone() {
        assertThat(NameSimilarity.of("", "")).isZero();
        assertThat(NameSimilarity.of("", "Intel")).isZero();
        assertThat(NameSimilarity.of("2025", "Intel")).isZero();
        assertThat(NameSimilarity.of("a".repeat(5_000), "ア".repeat(5_000))).isZero();
    }

    @Test
    void isSymmetricAndBetweenZeroAndOne() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String one = randomName(random);
            String other = randomName(random);
            double similarity = NameSimilarity.of(one, other);
            assertThat(similarity).as("seed %d: %s, %s", seed, one, other).isBetween(0.0, 1.0);
            assertThat(NameSimilarity.of(other, one)).as("seed %d", seed).isCloseTo(similarity, within(1e-9));
        }
    }

    private static String randomName(Random random) {
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return name.toString();
    }
}
