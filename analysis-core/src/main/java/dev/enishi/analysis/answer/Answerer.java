package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;

/** Answers questions from a graph. Thread-safe. */
@SuppressWarnings("DoNotCallSuggester")
public final class Answerer {

    private final KnowledgeGraph graph;

    /** Answers from {@code graph}, which stays the caller's to close. */
    public Answerer(KnowledgeGraph graph) {
        this.graph = graph;
    }

    /** The graph that it answers from. */
    public KnowledgeGraph graph() {
        return graph;
    }

    /** Answers a question that stands alone. Never throws for what is asked; see {@link Answer.Status}. */
    public Answer answer(String question, Scope scope) {
        return answer(question, scope, Conversation.START).answer();
    }

    /** Answers a question in a conversation. */
    public Turn answer(String question, Scope scope, Conversation conversation) {
        throw new UnsupportedOperationException();
    }

    /**
     * An answer and the conversation as it stands after it.
     *
     * @param answer the answer
     * @param conversation what to pass with the next question
     */
    public record Turn(Answer answer, Conversation conversation) {}
}
