/** An annotated text comes in; who is named in it and who is tied to whom goes out, with the sentences that say so. */
@NullMarked
package dev.enishi.analysis.extraction;

import org.jspecify.annotations.NullMarked;
