package dev.enishi.analysis.graph;

/**
 * A name with what it is compared by.
 *
 * @param surface as written
 * @param key its normal form
 * @param known equal for all spellings that the lexicon knows to be of one thing
 */
record KeyedName(String surface, String key, String known) {

    static KeyedName of(String surface) {
        return new KeyedName(surface, NameForms.key(surface), NameForms.known(surface));
    }
}
