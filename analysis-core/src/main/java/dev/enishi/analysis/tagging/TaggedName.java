package dev.enishi.analysis.tagging;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import java.util.Map;

/**
 * A name as the tagger sees it in one sentence.
 *
 * @param span where it stands in its sentence, in UTF-16 code units
 * @param type the kind of thing that it most likely names
 * @param confidence the model's probability, in 0..1, of the least certain word of the name; comparable within one language
 * @param shares for each type the probability that the words of the name are of a name of this type, on average
 */
public record TaggedName(Span span, EntityType type, double confidence, Map<EntityType, Double> shares) {}
