package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;

/**
 * A name found in a text, not yet gathered with the others of the same thing.
 *
 * @param mention where it stands
 * @param type what kind of thing it seems to name
 * @param confidence 0 to 1
 */
public record NameMention(Mention mention, EntityType type, double confidence) {}
