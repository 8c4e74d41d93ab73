/** A job comes in and its caller goes on at once; the job is run on a named thread, and what was seen once is not run again. */
@NullMarked
package dev.enishi.bot.work;

import org.jspecify.annotations.NullMarked;
