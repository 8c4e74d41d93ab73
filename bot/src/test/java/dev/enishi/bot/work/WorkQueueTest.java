package dev.enishi.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

    @Test
    void runsJobsOnNamedThreads() {
        AtomicReference<String> thread = new AtomicReference<>("");
        try (WorkQueue queue = new WorkQueue(2, 10)) {
            assertThat(queue.offer(
                            "job", () -> thread.set(Thread.currentThread().getName())))
                    .isTrue();
        }
        assertThat(thread.get()).startsWith("enishi-work-");
    }

    @Test
    void runsAJobLaterOnItsWorkers() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        AtomicReference<String> thread = new AtomicReference<>("");
        try (WorkQueue queue = new WorkQueue(1, 10)) {
            assertThat(queue.offerLater("job", Duration.ofMillis(20), () -> {
                        thread.set(Thread.currentThread().getName());
                        ran.countDown();
                    }))
                    .isTrue();
            assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(thread.get()).startsWith("enishi-work-");
    }

    @Test
    void whatWaitsForItsTimeIsBoundedAndDroppedAtTheEnd() {
        WorkQueue queue = new WorkQueue(1, 10);
        AtomicInteger taken = new AtomicInteger();
        for (int i = 0; i < 300; i++) {
            if (queue.offerLater("job", Duration.ofHours(1), () -> {})) {
                taken.incrementAndGet();
            }
        }
        assertThat(taken).hasValue(200);
        long start = System.nanoTime();
        queue.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(WorkQueue.DRAIN);
        assertThat(queue.offerLater("job", Duration.ZERO, () -> {})).isFalse();
    }

    @Test
    void refusesWhenFullButStillTakesNotices() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch noticed = new CountDownLatch(1);
        try (WorkQueue queue = new WorkQueue(1, 1)) {
            queue.offer("blocker", () -> {
                running.countDown();
                await(release);
            });
            assertThat(running.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(queue.offer("waits", () -> {})).isTrue();
            assertThat(queue.waiting()).isEqualTo(1);
            assertThat(queue.offer("too many", () -> {})).isFalse();
            assertThat(queue.offerNotice("busy", noticed::countDown)).isTrue();
            assertThat(noticed.await(5, TimeUnit.SECONDS)).isTrue();
            release.countDown();
        }
    }

    @Test
    void goesOnAfterAJobThatFails() {
        AtomicBoolean ran = new AtomicBoolean();
        try (WorkQueue queue = new WorkQueue(1, 10)) {
            queue.offer("fails", () -> {
                throw new IllegalStateException("as planned");
            });
            queue.offer("next", () -> ran.set(true));
        }
        assertThat(ran).isTrue();
    }

    @Test
    void drainsWhatWaitsBeforeItEnds() {
        AtomicInteger done = new AtomicInteger();
        try (WorkQueue queue = new WorkQueue(1, 100)) {
            for (int i = 0; i < 50; i++) {
                queue.offer("job", done::incrementAndGet);
            }
        }
        assertThat(done).hasValue(50);
    }

    @Test
    void takesNothingOnceClosed() {
        WorkQueue queue = new WorkQueue(1, 1);
        assertThat(queue.isOpen()).isTrue();
        queue.close();
        assertThat(queue.isOpen()).isFalse();
        assertThat(queue.offer("late", () -> {})).isFalse();
        assertThat(queue.offerNotice("late", () -> {})).isFalse();
    }

    @Test
    void aPauseEndsWhenTheQueueIsClosed() throws InterruptedException {
        WorkQueue queue = new WorkQueue(1, 1);
        CountDownLatch pausing = new CountDownLatch(1);
        AtomicReference<Boolean> waited = new AtomicReference<>(true);
        queue.offer("pauses", () -> {
            pausing.countDown();
            waited.set(queue.pause(Duration.ofMinutes(5)));
        });
        assertThat(pausing.await(5, TimeUnit.SECONDS)).isTrue();
        queue.close();
        assertThat(waited.get()).isFalse();
    }

    @Test
    void aPauseLastsAsLongAsAsked() {
        try (WorkQueue queue = new WorkQueue(1, 1)) {
            long before = System.nanoTime();
            assertThat(queue.pause(Duration.ofMillis(30))).isTrue();
            assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(25_000_000L);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
