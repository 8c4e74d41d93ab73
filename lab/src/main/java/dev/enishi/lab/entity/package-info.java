/** Annotated articles come in; how well their things are found, and the model that settles what each group of names stands for, go out. */
@NullMarked
package dev.enishi.lab.entity;

import org.jspecify.annotations.NullMarked;
