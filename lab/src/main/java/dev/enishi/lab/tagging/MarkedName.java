package dev.enishi.lab.tagging;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name that a person marked in a sentence.
 *
 * @param span where it stands in the sentence
 * @param type what it names; null if it may be a name or not, and of any type
 */
record MarkedName(Span span, @Nullable EntityType type) {}
