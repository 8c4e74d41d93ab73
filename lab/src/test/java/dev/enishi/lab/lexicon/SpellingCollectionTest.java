package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingCollectionTest {

    private final SpellingCollection spellings = new SpellingCollection();

    @Test
    void joinsCompaniesThatShareASpelling() {
        spellings.addCompany(List.of("見本製作所", "Mihon Works"));
        spellings.addCompany(List.of("株式会社見本製作所", "ミホン製作"));
        assertThat(spellings.groups()).containsExactly(List.of("見本製作所", "Mihon Works", "ミホン製作"));
    }

    @Test
    void doesNotJoinByAnAbbreviation() {
        spellings.addCompany(List.of("見本製作所", "MS"));
        spellings.addCompany(List.of("南商事", "MS"));
        assertThat(spellings.groups()).hasSize(2);
    }

    @Test
    void doesNotJoinWhatIsNoCompany() {
        spellings.addOther(List.of("ゼルダの国", "Zelda"));
        spellings.addCompany(List.of("Zelda", "ゼルダ社"));
        assertThat(spellings.groups()).hasSize(2);
    }

    @Test
    void leavesSpellingsOfOneKeyAndGroupsOfOneOut() {
        spellings.addOther(List.of("Nestlé", "NESTLE", " "));
        assertThat(spellings.groups()).isEmpty();
    }
}
