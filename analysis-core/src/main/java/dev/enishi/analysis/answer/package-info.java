/** A question comes in; an answer with its citations goes out, or that nothing is known. */
@NullMarked
package dev.enishi.analysis.answer;

import org.jspecify.annotations.NullMarked;
