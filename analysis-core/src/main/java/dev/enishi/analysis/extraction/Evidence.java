package dev.enishi.analysis.extraction;

/**
 * A sentence that states a relation.
 *
 * @param sentence its number, −1 for the title
 * @param text the whole sentence as written
 */
public record Evidence(int sentence, String text) {}
