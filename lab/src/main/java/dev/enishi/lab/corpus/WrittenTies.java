package dev.enishi.lab.corpus;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.lab.corpus.AnnotatedArticle.GoldRelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the ties of an article while its lines are read: each once, with all sentences that state it. */
final class WrittenTies {

    private static final Set<String> TYPES = names(RelationType.values());
    private static final Set<String> STATUSES = names(Status.values());

    private record Key(String type, String subject, String object) {}

    private record Seen(String status, List<Integer> evidence) {}

    private final Map<Key, Seen> ties = new LinkedHashMap<>();

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isType(String type) {
        return TYPES.contains(type);
    }

    /**
     * Adds {@code TYPE SUBJECT OBJECT [STATUS]}.
     *
     * @return what is wrong with it; empty if nothing is
     */
    String add(String line, int sentence, Set<String> things) {
        List<String> parts = Arrays.asList(line.strip().split("\\s+"));
        if (parts.size() < 3 || parts.size() > 4 || !isType(parts.get(0))) {
            return "A tie is written > TYPE SUBJECT OBJECT [STATUS], with a type such as ACQUIRES";
        }
        String status = parts.size() == 4 ? parts.get(3) : Status.ACTUAL.name();
        if (!STATUSES.contains(status)) {
            return "No status " + status + "; there are ACTUAL, PLANNED, CONSIDERED and ENDED";
        }
        for (String thing : parts.subList(1, 3)) {
            if (!things.contains(thing)) {
                return thing + " is not marked in this sentence or one before";
            }
        }
        if (parts.get(1).equals(parts.get(2))) {
            return parts.get(1) + " can't be tied to itself";
        }
        return add(key(parts), status, sentence);
    }

    /** A symmetric tie is the same in both orders: it keeps the one in which it came first. */
    private Key key(List<String> parts) {
        Key key = new Key(parts.get(0), parts.get(1), parts.get(2));
        Key turned = new Key(parts.get(0), parts.get(2), parts.get(1));
        boolean symmetric = RelationType.valueOf(parts.get(0)).isSymmetric();
        return symmetric && ties.containsKey(turned) ? turned : key;
    }

    private String add(Key key, String status, int sentence) {
        Seen seen = ties.computeIfAbsent(key, unused -> new Seen(status, new ArrayList<>()));
        if (!seen.status().equals(status)) {
            return "This tie is " + seen.status() + " above: its status is that as of the article, the same everywhere";
        }
        if (!seen.evidence().contains(sentence)) {
            seen.evidence().add(sentence);
        }
        return "";
    }

    List<GoldRelation> relations() {
        List<GoldRelation> relations = new ArrayList<>();
        ties.forEach((key, seen) -> relations.add(new GoldRelation(
                key.type(), key.subject(), key.object(), seen.status(), List.copyOf(seen.evidence()))));
        return relations;
    }
}
