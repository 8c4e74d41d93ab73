package dev.enishi.bot;

import dev.enishi.analysis.answer.Answerer;
import dev.enishi.bot.link.LinkReader;
import dev.enishi.bot.work.WorkQueue;
import java.time.Clock;

/**
 * What the bot is made of; the caller keeps and closes it.
 *
 * @param reader reads articles
 * @param answerer answers from the graph, which is also where articles go
 * @param work runs jobs after the ack
 * @param clock tells the time
 * @param command the slash command's name, with its slash
 */
public record BotParts(LinkReader reader, Answerer answerer, WorkQueue work, Clock clock, String command) {}
