/**
 * A conversation with the bot in the browser, on this machine only: the page's messages go to the bot as Slack's would, and what the bot
 * sends to Slack's Web API arrives at a stand-in and is shown.
 */
@NullMarked
package dev.enishi.bot.playground;

import org.jspecify.annotations.NullMarked;
