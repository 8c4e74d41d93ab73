package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormTest {

    @ParameterizedTest
    @CsvSource({
        "山田, 山田太郎, true",
        "大河原, 大河原克也, true",
        "太郎, 山田太郎, false",
        "山田, 山田, false",
        "山, 山田, false",
        "山田太郎, 山田, false",
        "フィールズ, メアリー・フィールズ, true",
        "メアリー, メアリー・フィールズ, true",
        "フィール, メアリー・フィールズ, false",
        "フィールズ, メアリー＝フィールズ, true",
        "メアリー・フィールズ, メアリー・アン・フィールズ, true",
        "Fields, Mary Fields, true",
        "FIELDS, Mary Fields, true",
        "Mary Fields, Mary Ann Fields, true",
        "Field, Mary Fields, false",
        "John Fields, Mary Ann Fields, false"
    })
    void ofPeopleIsAPartOfTheName(String brief, String full, boolean expected) {
        assertThat(ShortForm.isShortFor(brief, full, EntityType.PERSON)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "青空, 青空ホールディングス, true",
        "青空, 青空製薬, true",
        "青空, 青空社, true",
        "青空, 株式会社青空, true",
        "青空, 青空ＨＤ, true",
        "青空, 青空新聞社, true",
        "アオゾラ, アオゾラ・グループ, true",
        "青空, 青空グループ, false",
        "青空, 青空銀行, false",
        "青空, 大青空製薬, false",
        "空, 青空, false",
        "Acme, 'Acme, Inc.', true",
        "Acme, Acme Technologies, true",
        "acme, ACME Holdings, true",
        "Acme, Acme Capital, false",
        "Acme Holdings, Acme, false"
    })
    void ofFirmsLeavesAwayOnlyWhatNamesNothing(String brief, String full, boolean expected) {
        assertThat(ShortForm.isShortFor(brief, full, EntityType.ORGANIZATION)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PRODUCT, 青空, 青空社", "LOCATION, 北浜, 北浜駅", "LOCATION, 津, 津市", "EVENT, 青空, 青空ホールディングス"})
    void otherThingsHaveNone(EntityType type, String brief, String full) {
        assertThat(ShortForm.isShortFor(brief, full, type)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "北浜電鉄, 北浜電気鉄道, true",
        "KES, Kitahama Electric Services, true",
        "kes, Kitahama Electric Services, true",
        "電鉄, 北浜電気鉄道, false",
        "北, 北浜電気鉄道, false",
        "北浜電気鉄道, 北浜電鉄, false",
        "北浜鉄電, 北浜電気鉄道, false"
    })
    void anAbbreviationTakesLettersInOrder(String brief, String full, boolean expected) {
        assertThat(ShortForm.isAbbreviation(brief, full)).isEqualTo(expected);
    }
}
