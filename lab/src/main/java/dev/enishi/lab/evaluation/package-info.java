/** Annotated sets come in; what the product says of their articles and questions goes out, for the scorers. */
@NullMarked
package dev.enishi.lab.evaluation;

import org.jspecify.annotations.NullMarked;
