package dev.enishi.bot.work;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs after Slack has been answered: a few threads, a bounded line before them. What is waiting is lost if the process dies.
 * Thread-safe.
 */
public final class WorkQueue implements AutoCloseable {

    /** How long {@link #close} lets the jobs go on. */
    public static final Duration DRAIN = Duration.ofSeconds(10);

    /** Short notices, such as "too busy", that may wait although the line of jobs is full. */
    private static final int NOTICES = 200;

    /** Jobs that may wait for their time. */
    private static final int LATER = 200;

    private static final Logger log = LoggerFactory.getLogger(WorkQueue.class);

    private final ThreadPoolExecutor jobs;
    private final ThreadPoolExecutor notices;
    private final ScheduledThreadPoolExecutor later =
            new ScheduledThreadPoolExecutor(1, timer -> new Thread(timer, "enishi-later"));
    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * A queue that takes jobs at once.
     *
     * @param threads jobs run at a time
     * @param capacity jobs that may wait
     */
    public WorkQueue(int threads, int capacity) {
        jobs = pool("enishi-work-", threads, capacity);
        notices = pool("enishi-notice-", 1, NOTICES);
    }

    /** 4 jobs at a time, for they mostly wait for the network; 200 may wait, some minutes of work. */
    public static WorkQueue ofDefaultSize() {
        return new WorkQueue(4, 200);
    }

    private static ThreadPoolExecutor pool(String prefix, int threads, int capacity) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory named = job -> new Thread(job, prefix + number.incrementAndGet());
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(capacity), named);
    }

    /**
     * Hands a job over.
     *
     * @param name what a log line calls it; no content, no secret
     * @return false if too many are waiting, or the queue is closed: the job won't be run
     */
    public boolean offer(String name, Runnable job) {
        return offer(jobs, name, job);
    }

    /** Hands over something short that must get through although {@link #offer} refuses; false if even that can't be. */
    public boolean offerNotice(String name, Runnable notice) {
        return offer(notices, name, notice);
    }

    /**
     * Hands a job over after some time; what is still waiting for its time when the queue is closed is dropped.
     *
     * @return false if too many are waiting, or the queue is closed
     */
    public boolean offerLater(String name, Duration after, Runnable job) {
        if (later.getQueue().size() >= LATER) {
            log.warn("Not taken, too much is to be done later: {}", name);
            return false;
        }
        try {
            Future<?> unused = later.schedule(() -> offer(name, job), after.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException closed) {
            log.warn("Not taken, the bot is stopping: {}", name);
            return false;
        }
    }

    private static boolean offer(ThreadPoolExecutor pool, String name, Runnable job) {
        try {
            pool.execute(() -> run(name, job));
            return true;
        } catch (RejectedExecutionException full) {
            log.warn("Not taken, too much is waiting or the bot is stopping: {}", name);
            return false;
        }
    }

    /** The one place where everything is caught: a job that fails must not take its thread along. */
    private static void run(String name, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException failure) {
            log.error("Failed: {}", name, failure);
        }
    }

    /** Whether jobs are taken. */
    public boolean isOpen() {
        return stopping.getCount() > 0;
    }

    /** How many jobs wait. */
    public int waiting() {
        return jobs.getQueue().size();
    }

    /** Waits within a job, at most as long as asked; returns false as soon as the queue is closed. */
    public boolean pause(Duration time) {
        try {
            return !stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes no more jobs, and waits up to {@link #DRAIN} for those that it has; then they are interrupted. */
    @Override
    public void close() {
        later.shutdownNow();
        jobs.shutdown();
        notices.shutdown();
        stopping.countDown();
        drain(jobs);
        drain(notices);
    }

    private static void drain(ThreadPoolExecutor pool) {
        try {
            if (!pool.awaitTermination(DRAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn(
                        "Stopped before {} waiting jobs were run",
                        pool.shutdownNow().size());
            }
        } catch (InterruptedException stopped) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
