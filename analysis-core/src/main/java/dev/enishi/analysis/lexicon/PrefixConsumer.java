package dev.enishi.analysis.lexicon;

/** Takes the names that begin at a place of a text, the shortest first. */
@FunctionalInterface
public interface PrefixConsumer {

    /**
     * Takes one name.
     *
     * @param end where it ends in the text, exclusive
     * @param kinds the bits of its {@link NameKind}s
     */
    void accept(int end, int kinds);
}
