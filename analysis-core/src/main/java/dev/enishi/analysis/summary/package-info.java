/** An annotated text and what was extracted from it come in; up to three sentences and the key sentences go out. */
@NullMarked
package dev.enishi.analysis.summary;

import org.jspecify.annotations.NullMarked;
