/** Values that every stage shares: a document, its sentences, spans of text. Nothing here does any work on them. */
@NullMarked
package dev.enishi.analysis.text;

import org.jspecify.annotations.NullMarked;
