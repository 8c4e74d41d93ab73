/** The commands of {@code ./enishi}: arguments and standard input come in; results, messages and an exit code go out. */
@NullMarked
package dev.enishi.bot.terminal;

import org.jspecify.annotations.NullMarked;
