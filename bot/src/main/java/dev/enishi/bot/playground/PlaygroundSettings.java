package dev.enishi.bot.playground;

/**
 * How the page is set up.
 *
 * @param command the slash command's name, with the slash
 * @param address where the page is, without a slash at the end
 */
record PlaygroundSettings(String command, String address) {}
