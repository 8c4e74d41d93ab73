package dev.enishi.analysis.answer;

import dev.enishi.analysis.answer.FactSearch.Candidate;
import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityId;
import dev.enishi.analysis.graph.Fact;
import dev.enishi.analysis.graph.FactQuery;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Answers questions from a graph, in the language of the question. A question for a tie is answered only by facts, never by a sentence
 * that merely looks alike. Thread-safe.
 */
public final class Answerer {

    /** The longest question, in UTF-16 code units. */
    public static final int LONGEST_QUESTION = 500;

    private static final int NEARBY = 3;

    /** An answer that scores less than this share of the best one is left out. */
    private static final double SHARE_OF_BEST = 0.5;

    private final KnowledgeGraph graph;
    private final FactSearch facts;
    private final PassageSearch passages;

    /** Answers from {@code graph}, which stays the caller's to close. */
    public Answerer(KnowledgeGraph graph) {
        this.graph = graph;
        this.facts = new FactSearch(graph);
        this.passages = new PassageSearch(graph);
    }

    /** The graph that it answers from. */
    public KnowledgeGraph graph() {
        return graph;
    }

    /** Answers a question that stands alone. Never throws for what is asked; see {@link Answer.Status}. */
    public Answer answer(String question, Scope scope) {
        return answer(question, scope, Conversation.START).answer();
    }

    /** Answers a question in a conversation. Never throws for what is asked. */
    public Turn answer(String question, Scope scope, Conversation conversation) {
        Language language = Language.detect(question).orElse(Language.ENGLISH);
        if (question.length() > LONGEST_QUESTION) {
            return new Turn(
                    Replies.notUnderstood(
                            question.substring(0, LONGEST_QUESTION), language, Messages.tooLong(language)),
                    conversation);
        }
        if (question.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Turn(Replies.notUnderstood(question, language, Messages.examples(language)), conversation);
        }
        String standing = FollowUp.resolve(question, conversation);
        Question parsed = new QuestionParser(name -> graph.findEntities(name, scope)).parse(standing);
        Answer answer = answer(question, parsed, scope);
        return new Turn(answer, next(standing, parsed, answer, conversation));
    }

    private static Conversation next(String standing, Question parsed, Answer answer, Conversation before) {
        List<String> subjects = parsed.names().stream().map(AskedName::surface).toList();
        if (subjects.isEmpty() || answer.status() == Answer.Status.NOT_UNDERSTOOD) {
            return before;
        }
        return new Conversation(
                subjects, answer.items().stream().map(Answer.Item::name).toList(), standing);
    }

    private Answer answer(String asked, Question question, Scope scope) {
        if (question.form() == Question.Form.YES_NO
                && question.names().size() > 1
                && !question.frames().isEmpty()) {
            return yesNo(asked, question, scope);
        }
        if (question.form() == Question.Form.COUNT && !question.frames().isEmpty()) {
            return names(asked, question, scope);
        }
        if (question.focus().wantsPassage()) {
            return passage(asked, question, scope);
        }
        if (!question.frames().isEmpty()) {
            return names(asked, question, scope);
        }
        return withoutTie(asked, question, scope);
    }

    private Answer withoutTie(String asked, Question question, Scope scope) {
        if (question.focus() == Focus.PROFILE || isBareName(question)) {
            return profile(asked, question, scope);
        }
        if (question.names().isEmpty()
                && Trigger.findIn(question.text().toLowerCase(Locale.ROOT), question.language())
                        .isEmpty()) {
            return Replies.notUnderstood(asked, question.language(), Messages.examples(question.language()));
        }
        return passage(asked, question, scope);
    }

    private static boolean isBareName(Question question) {
        return question.names().size() == 1
                && question.names().get(0).span().length() >= question.text().length() - 1;
    }

    private Answer names(String asked, Question question, Scope scope) {
        List<Candidate> found = best(question, facts.find(question, scope));
        if (found.isEmpty()) {
            return unknown(asked, question, scope);
        }
        return question.form() == Question.Form.COUNT
                ? Replies.count(asked, question, found)
                : Replies.names(asked, question, found);
    }

    /** Each entity once, those that come near the best, at most {@link Replies#ITEMS}. */
    private static List<Candidate> best(Question question, List<Candidate> candidates) {
        Map<EntityId, Candidate> byEntity = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (isNear(question, candidate, candidates.get(0))) {
                byEntity.putIfAbsent(candidate.answer().id(), candidate);
            }
        }
        return byEntity.values().stream().limit(Replies.ITEMS).toList();
    }

    /** Where ties of a certain standing are asked for and there are some, no others are told. */
    private static boolean isNear(Question question, Candidate candidate, Candidate best) {
        boolean standing = question.statuses().contains(candidate.fact().status())
                || !question.statuses().contains(best.fact().status());
        return standing && candidate.score() >= SHARE_OF_BEST * best.score();
    }

    private Answer yesNo(String asked, Question question, Scope scope) {
        return facts.findBetweenNamed(question, scope)
                .map(candidate -> Replies.yesNo(asked, question, candidate))
                .orElseGet(() -> unknown(asked, question, scope));
    }

    private Answer passage(String asked, Question question, Scope scope) {
        return passages.find(question, scope)
                .map(passage -> Replies.passage(asked, question, Citations.of(passage)))
                .orElseGet(() -> unknown(asked, question, scope));
    }

    private Answer profile(String asked, Question question, Scope scope) {
        List<Entity> known = knownEntities(question);
        if (known.isEmpty()) {
            return unknown(asked, question, scope);
        }
        List<Citation> sentences = known.stream()
                .flatMap(entity -> graph.passagesAbout(entity.id(), scope, 20).stream())
                .filter(passage -> passage.sentence() >= 0)
                .limit(Citations.LIMIT)
                .map(Citations::of)
                .toList();
        List<Fact> ties = ties(known, scope).limit(5).toList();
        return sentences.isEmpty() && ties.isEmpty()
                ? unknown(asked, question, scope)
                : Replies.profile(asked, question, ties, sentences.isEmpty() ? Citations.of(ties.get(0)) : sentences);
    }

    private Answer unknown(String asked, Question question, Scope scope) {
        List<Fact> nearby = ties(knownEntities(question), scope).limit(NEARBY).toList();
        return Replies.unknown(asked, question, nearby);
    }

    /** What the first known name of a question means; empty if nothing that it names is known. */
    private static List<Entity> knownEntities(Question question) {
        return question.names().stream()
                .filter(AskedName::isKnown)
                .findFirst()
                .map(AskedName::meant)
                .orElse(List.of());
    }

    /** The ties of entities, the surest first. */
    private Stream<Fact> ties(List<Entity> entities, Scope scope) {
        return entities.stream()
                .flatMap(entity -> ties(entity.id(), scope))
                .sorted(Comparator.comparingDouble(Fact::confidence).reversed());
    }

    /** The ties of an entity, the surest first; a symmetric one once. */
    private Stream<Fact> ties(EntityId entity, Scope scope) {
        List<Fact> ties = new ArrayList<>(graph.facts(FactQuery.from(entity, null), scope));
        graph.facts(FactQuery.to(entity, null), scope).stream()
                .filter(fact -> !fact.type().isSymmetric())
                .forEach(ties::add);
        return ties.stream().sorted(Comparator.comparingDouble(Fact::confidence).reversed());
    }

    /**
     * An answer and the conversation as it stands after it.
     *
     * @param answer the answer
     * @param conversation what to pass with the next question
     */
    public record Turn(Answer answer, Conversation conversation) {}
}
