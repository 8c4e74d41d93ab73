package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredNameTest {

    private static List<StoredName> names(EntityType type, String name, String... aliases) {
        Mention mention = new Mention(0, new Span(0, name.length()), name, false);
        return StoredName.of(new TextEntity("e1", name, type, List.of(aliases), List.of(mention)));
    }

    private static Naming alias(EntityType type, String name, String alias) {
        return names(type, name, alias).get(1).naming();
    }

    @Test
    void theMainNameComesFirst() {
        List<StoredName> names = names(EntityType.ORGANIZATION, "ミナト電機", "Minato Electric", "ミナト");
        assertThat(names).extracting(StoredName::surface).containsExactly("ミナト電機", "Minato Electric", "ミナト");
        assertThat(names).extracting(StoredName::main).containsExactly(true, false, false);
        assertThat(names.get(0).naming()).isEqualTo(Naming.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, ミナト電機, ミナト, SHORT",
        "ORGANIZATION, ミナト電機, Minato Electric, FULL",
        "ORGANIZATION, 南方電気工業, NDK, SHORT",
        "ORGANIZATION, ミナト電機, ミナト電機株式会社, FULL",
        "PERSON, 山田花子, 山田, SHORT",
        "PERSON, Jo Doe, Doe, SHORT",
        "PERSON, Jo Doe, Josephine Doe, FULL",
        "PERSON, ジョー・ドウ, ジョー, SHORT"
    })
    void tellsFullNamesFromShortOnes(EntityType type, String name, String alias, Naming naming) {
        assertThat(alias(type, name, alias)).isEqualTo(naming);
    }

    @Test
    void aFamilyNameAloneDoesNotSayWho() {
        assertThat(names(EntityType.PERSON, "山田").get(0).naming()).isEqualTo(Naming.LONE);
        assertThat(names(EntityType.LOCATION, "山田").get(0).naming()).isEqualTo(Naming.FULL);
        assertThat(names(EntityType.PERSON, "山田花子").get(0).naming()).isEqualTo(Naming.FULL);
    }

    @Test
    void namesThatAreStoredAlikeAreOne() {
        assertThat(names(EntityType.ORGANIZATION, "ミナト\u0000", "ミナト\uFFFD")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"山田, true", "林, true", "佐々, true", "山田花, false", "ヤマダ, false", "Doe, false", "' 山田 ', true"})
    void knowsFamilyNamesByTheirLength(String surface, boolean family) {
        assertThat(StoredName.isFamilyName(surface)).isEqualTo(family);
    }
}
