/** Trains the models that decide on ties, and measures them with the names given. */
@NullMarked
package dev.enishi.lab.relation;

import org.jspecify.annotations.NullMarked;
