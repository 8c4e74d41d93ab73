/** Saved and made-up pages come in; how fast and in how much memory they are read goes out. */
@NullMarked
package dev.enishi.lab.pages;

import org.jspecify.annotations.NullMarked;
