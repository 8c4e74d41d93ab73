/** A question comes in by command, mention or direct message; the answer goes out with the sentences that say so. */
@NullMarked
package dev.enishi.bot.ask;

import org.jspecify.annotations.NullMarked;
