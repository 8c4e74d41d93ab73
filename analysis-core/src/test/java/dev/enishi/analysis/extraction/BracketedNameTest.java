package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedNameTest {

    private static boolean stands(String sentence) {
        int outer = sentence.indexOf("青空");
        int inner = sentence.indexOf("Aozora");
        return BracketedName.stands(sentence, new Span(outer, outer + 2), new Span(inner, inner + 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青空（Aozora）は",
                "青空(Aozora)は",
                "「青空」（Aozora）は",
                "“青空” (Aozora)は",
                "青空（Aozora、東京）は",
                "青空（Aozora：東京）は"
            })
    void standsInBracketsRightBehind(String sentence) {
        assertThat(stands(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青空、Aozora）は", "青空の（Aozora）は", "青空（Aozora", "青空（Aozora社）は", "青空（旧Aozora）は", "青空Aozora）は"})
    void standsNowhereElse(String sentence) {
        assertThat(stands(sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "青空電機, Aozora Denki, ORGANIZATION, ORGANIZATION, true",
        "青空電機, Aozora Denki, ORGANIZATION, PRODUCT, true",
        "Aozora, アオゾラ, ORGANIZATION, PERSON, true",
        "青空, あおぞら, PERSON, ORGANIZATION, true",
        "青空電機, 青電, ORGANIZATION, PRODUCT, true",
        "山田太郎, 青空電機, PERSON, ORGANIZATION, false",
        "青空電機, 旧緑電機, ORGANIZATION, ORGANIZATION, true",
        "青空電機, スイス, ORGANIZATION, LOCATION, false",
        "北浜, 南浜, LOCATION, LOCATION, false",
        "Kitahama, 北浜, LOCATION, LOCATION, true",
        "ソラ, クモ, PRODUCT, PRODUCT, false"
    })
    void isAnotherNameWhereScriptLettersOrTypeSaySo(
            String outer, String inner, EntityType outerType, EntityType innerType, boolean expected) {
        assertThat(new BracketedName(outer, inner).isAlias(outerType, innerType))
                .isEqualTo(expected);
    }
}
