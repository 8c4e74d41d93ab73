/** The border to Slack: requests come in over a socket or HTTP, checked; messages go out, within Slack's limits and rates. */
@NullMarked
package dev.enishi.bot.slack;

import org.jspecify.annotations.NullMarked;
