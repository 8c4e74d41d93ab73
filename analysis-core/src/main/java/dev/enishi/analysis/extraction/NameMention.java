package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.Map;

/**
 * A name found in a text, not yet gathered with the others of the same thing.
 *
 * @param mention where it stands
 * @param type what kind of thing it seems to name
 * @param confidence 0 to 1
 * @param shares for each type how likely its words are of a name of this type, 0 to 1
 * @param again whether it was not tagged there, but is named elsewhere in the text
 */
public record NameMention(
        Mention mention, EntityType type, double confidence, Map<EntityType, Double> shares, boolean again) {

    /** A name whose other types are not known. */
    NameMention(Mention mention, EntityType type, double confidence) {
        this(mention, type, confidence, Map.of(type, confidence), false);
    }

    /** A name that was found again where nothing was tagged. */
    static NameMention again(Mention mention, EntityType type, double confidence) {
        return new NameMention(mention, type, confidence, Map.of(type, confidence), true);
    }
}
