/** Sentences and articles with marked names come in, the taggers' models go out; and the tagger's answers in the form that scorers read. */
@NullMarked
package dev.enishi.lab.tagging;

import org.jspecify.annotations.NullMarked;
