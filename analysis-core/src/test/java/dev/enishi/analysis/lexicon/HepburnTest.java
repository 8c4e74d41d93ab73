package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HepburnTest {

    @ParameterizedTest
    @CsvSource({
        "わたなべまりこ, watanabemariko",
        "シンジュク, shinjuku",
        "キョウト, kyouto",
        "サッポロ, sapporo",
        "チャーチル, chachiru",
        "リュウ, ryuu",
        "ファミマ, famima",
        "ッ, ''",
        "漢字, ''"
    })
    void writesKanaAsTheyAreRead(String kana, String latin) {
        assertThat(Hepburn.of(kana)).isEqualTo(latin);
    }
}
