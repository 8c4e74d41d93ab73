package dev.enishi.analysis.text;

/**
 * What a document is known by: the id it was given, else its canonical URL.
 *
 * @param value not blank
 */
public record DocumentId(String value) {

    /** @throws IllegalArgumentException if blank */
    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A document id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
