/** The environment and a {@code .env} file come in; checked values go out, or one line that says which name is wrong and what to do. */
@NullMarked
package dev.enishi.bot.config;

import org.jspecify.annotations.NullMarked;
