package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKindTest {

    @Test
    void sharesNoBit() {
        int all = 0;
        for (NameKind kind : NameKind.values()) {
            assertThat(all & kind.bit()).as("%s", kind).isZero();
            all |= kind.bit();
        }
        assertThat(NameKind.in(all)).containsExactly(NameKind.values());
    }

    @Test
    void givesTheTypesOfEntities() {
        int kinds = NameKind.SURNAME.bit() | NameKind.STATION.bit() | NameKind.COMMON_WORD.bit();
        assertThat(NameKind.types(kinds)).containsExactlyInAnyOrder(EntityType.PERSON, EntityType.LOCATION);
        assertThat(NameKind.types(NameKind.UNCLASSIFIED.bit())).isEmpty();
        assertThat(NameKind.types(0)).isEmpty();
    }
}
