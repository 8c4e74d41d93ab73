package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** e1 and e4 are people, e2, e3 and e5 firms. */
class MetonymyTest {

    private static final Tie LEADS = new Tie(RelationType.LEADS, "e1", "e2");

    private static final List<TextEntity> ENTITIES = List.of(
            entity("e1", EntityType.PERSON),
            entity("e2", EntityType.ORGANIZATION),
            entity("e3", EntityType.ORGANIZATION),
            entity("e4", EntityType.PERSON),
            entity("e5", EntityType.ORGANIZATION));

    private static TextEntity entity(String id, EntityType type) {
        return new TextEntity(id, "name of " + id, type, List.of(), List.of());
    }

    private static Sighting sighting(int sentence) {
        PairCandidate.End end = new PairCandidate.End("e1", EntityType.PERSON);
        PairCandidate candidate = new PairCandidate(sentence, end, end, new int[0], new int[0], List.of());
        return new Sighting(candidate, 1, false);
    }

    private static Map<Tie, List<Sighting>> moved(Tie... ties) {
        Map<Tie, List<Sighting>> sightings = new LinkedHashMap<>();
        for (int i = 0; i < ties.length; i++) {
            sightings.put(ties[i], List.of(sighting(i)));
        }
        return new Metonymy(ENTITIES).toOrganizations(sightings);
    }

    @Test
    void whatAHeadDoesTheFirmDoes() {
        assertThat(moved(LEADS, new Tie(RelationType.PARTNERS_WITH, "e1", "e3")).keySet())
                .containsExactly(LEADS, new Tie(RelationType.PARTNERS_WITH, "e2", "e3"));
        assertThat(moved(LEADS, new Tie(RelationType.ACQUIRES, "e3", "e1")).keySet())
                .containsExactly(LEADS, new Tie(RelationType.ACQUIRES, "e3", "e2"));
    }

    @Test
    void sightingsOfBothAreGathered() {
        Tie firms = new Tie(RelationType.ACQUIRES, "e2", "e3");
        assertThat(moved(LEADS, new Tie(RelationType.ACQUIRES, "e1", "e3"), firms)
                        .get(firms))
                .extracting(Sighting::sentence)
                .containsExactly(1, 2);
    }

    @Test
    void aHeadOfTwoActsForHimself() {
        Tie other = new Tie(RelationType.LEADS, "e1", "e5");
        Tie deal = new Tie(RelationType.ACQUIRES, "e1", "e3");
        assertThat(moved(LEADS, other, deal).keySet()).containsExactly(LEADS, other, deal);
    }

    @Test
    void peopleWithoutAFirmActForThemselves() {
        Tie deal = new Tie(RelationType.ACQUIRES, "e4", "e3");
        assertThat(moved(LEADS, deal).keySet()).containsExactly(LEADS, deal);
    }

    @Test
    void betweenPeopleItIsTheirs() {
        Tie friends = new Tie(RelationType.PARTNERS_WITH, "e1", "e4");
        assertThat(moved(LEADS, friends).keySet()).containsExactly(LEADS, friends);
    }

    @Test
    void whatOnlyAPersonDoesStays() {
        Tie founded = new Tie(RelationType.FOUNDED, "e1", "e3");
        assertThat(moved(LEADS, founded).keySet()).containsExactly(LEADS, founded);
    }

    @Test
    void aFirmIsNotTiedToItself() {
        assertThat(moved(LEADS, new Tie(RelationType.ACQUIRES, "e1", "e2")).keySet())
                .containsExactly(LEADS);
    }
}
