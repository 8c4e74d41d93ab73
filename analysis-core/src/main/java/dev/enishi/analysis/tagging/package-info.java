/** An annotated sentence comes in, the names in it go out with their types: trained sequence models and what they look at. */
@NullMarked
package dev.enishi.analysis.tagging;

import org.jspecify.annotations.NullMarked;
