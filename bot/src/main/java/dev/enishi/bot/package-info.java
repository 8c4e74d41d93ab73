/** The conversation: Slack, the browser playground and the terminal over one core. */
@NullMarked
package dev.enishi.bot;

import org.jspecify.annotations.NullMarked;
