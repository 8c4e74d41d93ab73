/** Text comes in; the same text goes out with its sentences and tokens. */
@NullMarked
package dev.enishi.analysis.nlp;

import org.jspecify.annotations.NullMarked;
