package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignatureTest {

    @ParameterizedTest
    @CsvSource({
        "LEADS, PERSON, ORGANIZATION, true",
        "LEADS, ORGANIZATION, PERSON, false",
        "LEADS, ORGANIZATION, ORGANIZATION, false",
        "WORKS_FOR, PERSON, LOCATION, true",
        "FOUNDED, ORGANIZATION, ORGANIZATION, true",
        "FOUNDED, PERSON, PRODUCT, false",
        "MAKES, ORGANIZATION, PRODUCT, true",
        "MAKES, ORGANIZATION, ORGANIZATION, false",
        "ACQUIRES, PERSON, ORGANIZATION, true",
        "ACQUIRES, ORGANIZATION, PERSON, false",
        "MERGES_WITH, ORGANIZATION, ORGANIZATION, true",
        "MERGES_WITH, PERSON, PERSON, false",
        "COMPETES_WITH, PRODUCT, ORGANIZATION, true",
        "REGULATES, LOCATION, PRODUCT, true",
        "REGULATES, PERSON, ORGANIZATION, false",
        "LOCATED_IN, ORGANIZATION, LOCATION, true",
        "LOCATED_IN, LOCATION, ORGANIZATION, false"
    })
    void saysWhatATieCanJoin(RelationType type, EntityType subject, EntityType object, boolean expected) {
        assertThat(Signature.allows(type, subject, object)).isEqualTo(expected);
        assertThat(Signature.allows(new RelationLabel(type, false), subject, object))
                .isEqualTo(expected);
        if (!type.isSymmetric()) {
            assertThat(Signature.allows(new RelationLabel(type, true), object, subject))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void eventsAreTiedToNothing(RelationType type) {
        for (EntityType other : EntityType.values()) {
            assertThat(Signature.allows(type, EntityType.EVENT, other)).isFalse();
            assertThat(Signature.allows(type, other, EntityType.EVENT)).isFalse();
        }
    }
}
