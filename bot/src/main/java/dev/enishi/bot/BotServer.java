package dev.enishi.bot;

import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Variables;
import dev.enishi.bot.terminal.BotStart;
import dev.enishi.bot.terminal.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs the bot in the mode that its configuration asks for, until the process is told to end. */
final class BotServer implements BotStart {

    /** Longer than {@link dev.enishi.bot.work.WorkQueue#DRAIN}, so that work in hand can be finished. */
    private static final int STOP_SECONDS = 20;

    @Override
    public void run(Variables variables, Path data, Surroundings surroundings) throws ConfigException, IOException {
        BotConfig config = BotConfig.from(variables).withData(data);
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (RunningBot bot = RunningBot.start(config, surroundings.clock())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(told, stopped), "enishi-stop"));
            surroundings.out().println(bot.introduction());
            surroundings.out().flush();
            told.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    /** The process ends when its shutdown hooks do, whatever its other threads are at: so this one waits for the bot. */
    private static void stop(CountDownLatch told, CountDownLatch stopped) {
        told.countDown();
        try {
            stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
