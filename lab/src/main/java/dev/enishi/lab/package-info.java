/** Trains and measures what the core loads. */
@NullMarked
package dev.enishi.lab;

import org.jspecify.annotations.NullMarked;
