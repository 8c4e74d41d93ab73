package dev.enishi.analysis.graph;

/** A correction that can't be made; the message says why in one short sentence. */
public final class CorrectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one short sentence for a person */
    public CorrectionException(String message) {
        super(message);
    }
}
