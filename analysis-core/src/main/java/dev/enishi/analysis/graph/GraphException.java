package dev.enishi.analysis.graph;

/** The graph's store can't do what is needed; the message says in one sentence what to do. */
public class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one short sentence for a person */
    public GraphException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param message one short sentence for a person */
    public GraphException(String message) {
        super(message);
    }
}
