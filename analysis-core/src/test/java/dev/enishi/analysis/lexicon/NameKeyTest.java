package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    private static final String ALPHABET =
            "aZé ß.・-&,ーァアヴバぱがガ゛株式会社㈱（株）Inc漢髙字１ｱｰ\u0301\u200b\uD842\uDFB7\uD83D\uDE00\uD800the AND\t　";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "株式会社雪国まいたけ|雪国まいたけ",
                "Ｓａｌｅｓｆｏｒｃｅ|salesforce",
                "ﾏｲｸﾛﾝ|マイクロン",
                "Marks and Spencer|Marks & Spencer",
                "The Home Depot, Inc.|Home Depot",
                "Nestlé S.A.|NESTLE",
                "ヴァージン・アトランティック|バージンアトランティック",
                "サン＝テグジュペリ|サンテグジュペリ",
                "キヤノン|キャノン",
                "コンピューター|コンピュータ",
                "セブン-イレブン|セブンイレブン",
                "髙島屋|高島屋",
                "A.P. Møller|AP Moller",
            })
    void isOneForSpellingsOfOneName(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C++|C#",
                "Disney|Disney+",
                "スキー|スキ",
                "ビール|ビル",
                "Boring Company|Boring",
                "三菱商事|三菱商事ホールディングス",
                "はやぶさ|はやふさ",
                "5.1|51",
                "みずほ|ミズホ",
            })
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void isEmptyOnlyForABlankText() {
        assertThat(NameKey.of(" 　\t")).isEmpty();
        assertThat(NameKey.of("!!!")).isEqualTo("!!!");
        assertThat(NameKey.of("株式会社")).isEqualTo("株式会社");
        assertThat(NameKey.of("The")).isEqualTo("the");
    }

    @Test
    void isItsOwnKeyAndNeverEmpty() {
        for (int seed = 0; seed < 2_000; seed++) {
            String name = randomName(new Random(seed));
            String key = NameKey.of(name);
            assertThat(NameKey.of(key)).as("seed %d: %s", seed, name).isEqualTo(key);
            assertThat(key.isEmpty())
                    .as("seed %d: %s", seed, name)
                    .isEqualTo(name.strip().isEmpty());
        }
    }

    private static String randomName(Random random) {
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return name.toString();
    }
}
