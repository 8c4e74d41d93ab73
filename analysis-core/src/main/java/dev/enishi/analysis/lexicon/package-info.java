/** What is known of names before any article is read: their kinds, their spellings in Japanese and English. */
@NullMarked
package dev.enishi.analysis.lexicon;

import org.jspecify.annotations.NullMarked;
