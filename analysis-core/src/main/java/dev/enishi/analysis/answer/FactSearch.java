package dev.enishi.analysis.answer;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityId;
import dev.enishi.analysis.graph.EntityMatch;
import dev.enishi.analysis.graph.Fact;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Provenance;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.lexicon.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the facts that a question asks for. */
final class FactSearch {

    /** A match of this many of a name is looked at. */
    private static final int MATCHES = 5;

    /** Places of one fact that are looked at. */
    private static final int PLACES = 8;

    /** Counts that lower or raise a fact; measured on the training questions of the annotated news. */
    private static final double WRONG_KIND = 0.3;

    /** From this weight on a reading may yield a thing of another kind than asked for: kinds are confused now and then. */
    private static final double SURE_READING = 0.6;

    private static final double STATUS_ASKED = 1.25;
    private static final double STATUS_NOT_ASKED = 0.85;
    private static final double ENDED_UNASKED = 0.5;

    /** Of two that fit alike, the one that more independent documents state, then more places. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .thenComparingInt(candidate -> candidate.fact().sources())
            .thenComparingInt(candidate -> candidate.fact().provenance().size())
            .reversed();

    private final KnowledgeGraph graph;

    FactSearch(KnowledgeGraph graph) {
        this.graph = graph;
    }

    /**
     * A fact that can answer.
     *
     * @param frame the reading it answers
     * @param known the entity that the question names
     * @param answer the other end
     * @param fact the fact
     * @param score orders the candidates of one question
     */
    record Candidate(Frame frame, Entity known, Entity answer, Fact fact, double score) {}

    /** The candidates of the best reading, the best first; empty if there is none. */
    List<Candidate> find(Question question, Scope scope) {
        Map<List<Object>, List<Candidate>> readings = new LinkedHashMap<>();
        Overlap overlap = new Overlap(question);
        for (Frame frame : question.frames()) {
            for (EntityMatch match :
                    frame.name().matches().stream().limit(MATCHES).toList()) {
                for (Candidate candidate : candidates(question, frame, match, overlap, scope)) {
                    List<Object> reading = List.of(frame.relation(), frame.asked(), meant(frame.name(), match));
                    readings.computeIfAbsent(reading, none -> new ArrayList<>()).add(candidate);
                }
            }
        }
        readings.values().forEach(candidates -> candidates.sort(BEST_FIRST));
        return readings.values().stream()
                .max(Comparator.comparingDouble(candidates -> candidates.get(0).score()))
                .orElse(List.of());
    }

    private static EntityId meant(AskedName name, EntityMatch match) {
        return (name.means(match) ? name.matches().get(0) : match).entity().id();
    }

    /** For a yes/no question: the surest fact that ties two things it names, in the direction it tells. */
    Optional<Candidate> findBetweenNamed(Question question, Scope scope) {
        List<Candidate> found = new ArrayList<>();
        for (Frame frame : question.frames()) {
            for (EntityMatch match :
                    frame.name().matches().stream().limit(MATCHES).toList()) {
                Entity known = match.entity();
                for (Fact fact : graph.facts(frame.asked().queryFor(known.id(), frame.relation()), scope)) {
                    Entity other = frame.asked().in(fact, known.id());
                    if (question.names().stream().anyMatch(name -> !name.equals(frame.name()) && name.names(other))) {
                        double score = frame.weight() * match.score() * statusFit(question, fact.status());
                        found.add(new Candidate(frame, known, other, fact, score));
                    }
                }
            }
        }
        return found.stream().max(Comparator.comparingDouble(Candidate::score));
    }

    private List<Candidate> candidates(
            Question question, Frame frame, EntityMatch match, Overlap overlap, Scope scope) {
        Entity known = match.entity();
        List<Candidate> candidates = new ArrayList<>();
        for (Fact fact : graph.facts(frame.asked().queryFor(known.id(), frame.relation()), scope)) {
            Entity answer = frame.asked().in(fact, known.id());
            if (!isNamed(question, answer) && isPossible(question, frame, answer)) {
                double score =
                        frame.weight() * match.score() * fit(question, fact, answer) * told(question, fact, overlap);
                candidates.add(new Candidate(frame, known, answer, fact, score));
            }
        }
        return candidates;
    }

    /** Only a person leads; and a reading that the kinds speak against must at least yield the kind asked for. */
    private static boolean isPossible(Question question, Frame frame, Entity answer) {
        boolean kind = question.types().isEmpty() || question.types().contains(answer.type());
        boolean who = question.types().contains(EntityType.PERSON);
        if (frame.relation() == RelationType.LEADS && who) {
            return (answer.type() == EntityType.PERSON) == (frame.asked() == Side.SUBJECT)
                    && (frame.asked() == Side.SUBJECT || !question.types().equals(Set.of(EntityType.PERSON)));
        }
        return kind || (frame.weight() >= SURE_READING && !who);
    }

    /** What a question names is no answer to it. */
    private static boolean isNamed(Question question, Entity answer) {
        return question.names().stream()
                .filter(AskedName::isKnown)
                .flatMap(name -> name.meant().stream())
                .anyMatch(entity -> entity.id().equals(answer.id()));
    }

    private static double fit(Question question, Fact fact, Entity answer) {
        boolean kind = question.types().isEmpty() || question.types().contains(answer.type());
        return (kind ? kindPreference(question, answer.type()) : WRONG_KIND) * statusFit(question, fact.status());
    }

    /** "Who" means a person before a company. */
    private static double kindPreference(Question question, EntityType type) {
        boolean personFirst = question.types().size() > 1 && question.types().contains(EntityType.PERSON);
        return personFirst && type != EntityType.PERSON ? 0.95 : 1;
    }

    private static double statusFit(Question question, Status status) {
        if (question.statuses().contains(status)) {
            return STATUS_ASKED;
        }
        if (status == Status.ENDED) {
            return ENDED_UNASKED;
        }
        return question.statuses().isEmpty() ? 1 : STATUS_NOT_ASKED;
    }

    /** How well the sentences that state a fact go with what else the question says and names: 0.6 to 2. */
    private static double told(Question question, Fact fact, Overlap overlap) {
        return fact.provenance().stream()
                .limit(PLACES)
                .mapToDouble(place -> (1 + overlap.with(place.text())) * (0.6 + 0.4 * namesTold(question, place)))
                .max()
                .orElse(0);
    }

    private static double namesTold(Question question, Provenance place) {
        List<AskedName> known =
                question.names().stream().filter(AskedName::isKnown).toList();
        long told = known.stream()
                .filter(name -> isMentioned(name, place.text()) || isMentioned(name, place.title()))
                .count();
        return known.isEmpty() ? 1 : told / (double) known.size();
    }

    /** Whether a sentence names what a question names, in whatever spelling. */
    static boolean isMentioned(AskedName name, String sentence) {
        return sentence.contains(name.surface())
                || (name.isKnown() && name.meant().stream().anyMatch(entity -> mentions(entity, sentence)));
    }

    private static boolean mentions(Entity entity, String sentence) {
        return sentence.contains(entity.name()) || entity.aliases().stream().anyMatch(sentence::contains);
    }
}
