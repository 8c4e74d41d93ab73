/** Annotated articles come in from files, as annotated texts with the entities and relations that people found in them. */
@NullMarked
package dev.enishi.lab.corpus;

import org.jspecify.annotations.NullMarked;
