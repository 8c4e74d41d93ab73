package dev.enishi.analysis.graph;

import java.util.Set;
import java.util.TreeSet;

/** All that a graph says, in a form that doesn't depend on row numbers. */
final class View {

    private static final FactQuery ANY = new FactQuery(null, null, null);

    private View() {}

    static Set<String> of(KnowledgeGraph graph, Scope scope, Set<String> names) {
        Set<String> lines = new TreeSet<>();
        graph.facts(ANY, scope).forEach(fact -> lines.add(line(fact)));
        for (String name : names) {
            for (EntityMatch match : graph.findEntities(name, scope)) {
                Entity entity = match.entity();
                lines.add("find " + name + ": " + match.score() + " " + line(entity));
                lines.add(line(entity) + " in " + graph.passagesAbout(entity.id(), scope, 1000));
                graph.facts(FactQuery.from(entity.id(), null), scope)
                        .forEach(fact -> lines.add("from " + line(entity) + " " + line(fact)));
            }
        }
        return lines;
    }

    private static String line(Fact fact) {
        String subject = line(fact.subject());
        String object = line(fact.object());
        boolean turned = fact.type().isSymmetric() && subject.compareTo(object) > 0;
        return fact.type() + " " + (turned ? object + " " + subject : subject + " " + object) + " " + fact.status()
                + " "
                + fact.confidence() + " "
                + fact.provenance().stream()
                        .map(place -> place.document() + "#" + place.sentence() + place.status())
                        .toList();
    }

    private static String line(Entity entity) {
        return entity.type() + " " + entity.name() + new TreeSet<>(entity.aliases());
    }
}
