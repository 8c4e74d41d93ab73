/** Kinds, ties and states come in; the plain words for them in Japanese and English go out, the same on every surface. */
@NullMarked
package dev.enishi.bot.wording;

import org.jspecify.annotations.NullMarked;
