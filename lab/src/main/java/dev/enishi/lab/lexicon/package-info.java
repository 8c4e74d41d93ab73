/** Compiles the names and the transliteration that the core loads, out of dictionaries that are named on the command line. */
@NullMarked
package dev.enishi.lab.lexicon;

import org.jspecify.annotations.NullMarked;
