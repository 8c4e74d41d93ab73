/** A posted link comes in; the article's summary, names and ties go out as an unfurl or a thread reply, and are remembered. */
@NullMarked
package dev.enishi.bot.link;

import org.jspecify.annotations.NullMarked;
