package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.lab.lexicon.SudachiSynonyms.Group;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymNamesTest {

    private final NameCollection names = new NameCollection();
    private final SpellingCollection spellings = new SpellingCollection();

    private static SynonymNames of(String field, String... group) {
        return new SynonymNames(List.of(new Group(field, List.of(group))));
    }

    @ParameterizedTest
    @CsvSource({
        "企業名, COMPANY",
        "企業名/組織名, COMPANY",
        "組織名, ORGANIZATION",
        "国名, PLACE",
        "地名, PLACE",
        "人名/音楽, UNCLASSIFIED",
        "商品名, PRODUCT"
    })
    void theFieldTellsTheKind(String field, NameKind kind) {
        of(field, "見本").addTo(names);
        assertThat(names.kinds()).containsExactly(Map.entry("見本", kind.bit()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "医療", "単位"})
    void commonWordsAreNoNames(String field) {
        SynonymNames synonyms = of(field, "見本", "サンプル");
        synonyms.addTo(names);
        synonyms.addTo(spellings);
        assertThat(names.kinds()).isEmpty();
        assertThat(spellings.groups()).isEmpty();
    }

    @Test
    void aLatinSpellingIsTakenOnlyIfItLooksLikeAName() {
        of("企業名", "見本製作所", "Mihon", "M", "(Mihon)", "123").addTo(names);
        assertThat(names.kinds()).containsOnlyKeys("見本製作所", "mihon");
    }

    @Test
    void onlyCompaniesAreJoinedOverASharedSpelling() {
        for (String field : List.of("企業名", "商品名")) {
            SpellingCollection collection = new SpellingCollection();
            new SynonymNames(List.of(
                            new Group(field, List.of("見本製作所", "Mihon Works")),
                            new Group(field, List.of("Mihon Works", "ミホン製作"))))
                    .addTo(collection);
            assertThat(collection.groups()).as(field).hasSize(field.equals("企業名") ? 1 : 2);
        }
    }
}
