package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives what a head does for the organisation to the organisation: a chief executive who seeks an alliance or buys a company does so for the
 * company. Only where the text says that the person heads exactly one.
 */
final class Metonymy {

    private static final Set<RelationType> CORPORATE =
            EnumSet.of(RelationType.PARTNERS_WITH, RelationType.MERGES_WITH, RelationType.ACQUIRES);

    private final Map<String, EntityType> types = new HashMap<>();

    Metonymy(List<TextEntity> entities) {
        entities.forEach(entity -> types.put(entity.id(), entity.type()));
    }

    /** The same sightings, those of corporate ties under the organisations. */
    Map<Tie, List<Sighting>> toOrganizations(Map<Tie, List<Sighting>> sightings) {
        Map<String, String> organizations = organizationsOfHeads(sightings);
        Map<Tie, List<Sighting>> moved = new LinkedHashMap<>();
        sightings.forEach((tie, seen) -> {
            Tie target = move(tie, organizations);
            if (!target.subject().equals(target.object())) {
                moved.computeIfAbsent(target, key -> new ArrayList<>()).addAll(seen);
            }
        });
        return moved;
    }

    private static Map<String, String> organizationsOfHeads(Map<Tie, List<Sighting>> sightings) {
        Map<String, List<String>> headed = new HashMap<>();
        for (Tie tie : sightings.keySet()) {
            if (tie.type() == RelationType.LEADS) {
                headed.computeIfAbsent(tie.subject(), key -> new ArrayList<>()).add(tie.object());
            }
        }
        Map<String, String> only = new HashMap<>();
        headed.forEach((person, organizations) -> {
            if (organizations.size() == 1) {
                only.put(person, organizations.get(0));
            }
        });
        return only;
    }

    private Tie move(Tie tie, Map<String, String> organizations) {
        if (!CORPORATE.contains(tie.type())) {
            return tie;
        }
        boolean people = types.get(tie.subject()) == EntityType.PERSON && types.get(tie.object()) == EntityType.PERSON;
        return people
                ? tie
                : new Tie(
                        tie.type(),
                        organizations.getOrDefault(tie.subject(), tie.subject()),
                        organizations.getOrDefault(tie.object(), tie.object()));
    }
}
