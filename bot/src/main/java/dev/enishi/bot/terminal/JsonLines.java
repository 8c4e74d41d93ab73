package dev.enishi.bot.terminal;

import dev.enishi.analysis.json.Json;
import dev.enishi.analysis.json.JsonLine;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through lines of JSON: prepares several at a time on all cores, completes them one by one in the order they came, and writes
 * each result as soon as it is there. A line that fails yields an error line; the rest goes on. Never more than a window of lines is
 * held in memory, however fast they come.
 *
 * @param <T> what preparing a line gives
 */
final class JsonLines<T> {

    /** Lines in work for each core: enough that one long article doesn't leave the other cores idle. */
    private static final int WINDOW_PER_CORE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(JsonLines.class);

    /** The part of the work that needs no order; called on several threads. */
    interface Preparation<T> {
        T prepare(JsonLine line) throws ReadingException;
    }

    /** The part that happens in order, on the caller's thread; gives the line to write. */
    interface Completion<T> {
        String complete(T prepared) throws ReadingException;
    }

    /** A line as far as its preparation has brought it. */
    private sealed interface Prepared<T> {

        record Ready<T>(@Nullable String id, T value) implements Prepared<T> {}

        record Failed<T>(@Nullable String id, ReadingException failure) implements Prepared<T> {}

        /** After the last line. */
        record End<T>() implements Prepared<T> {}
    }

    private final Preparation<T> preparation;
    private final Completion<T> completion;

    JsonLines(Preparation<T> preparation, Completion<T> completion) {
        this.preparation = preparation;
        this.completion = completion;
    }

    /**
     * Reads standard input to its end and writes a line for each line that is not blank.
     *
     * @return the number of lines that failed
     * @throws IOException if standard input can't be read
     */
    int run(Surroundings surroundings) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores + 1, daemons());
        BlockingQueue<Future<Prepared<T>>> window = new ArrayBlockingQueue<>(cores * WINDOW_PER_CORE);
        try {
            workers.execute(() -> read(new Lines(surroundings.in()), workers, window));
            return write(window, surroundings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static ThreadFactory daemons() {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "enishi-line-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private void read(Lines lines, ExecutorService workers, BlockingQueue<Future<Prepared<T>>> window) {
        try {
            for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                Lines.Line taken = line.get();
                window.put(workers.submit(() -> prepare(taken)));
            }
            window.put(CompletableFuture.completedFuture(new Prepared.End<>()));
        } catch (IOException e) {
            window.add(CompletableFuture.failedFuture(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Prepared<T> prepare(Lines.Line text) {
        String id = null;
        try {
            JsonLine line = JsonLine.parse(text.text());
            id = line.id().orElse(null);
            return new Prepared.Ready<>(id, preparation.prepare(line));
        } catch (ReadingException e) {
            return new Prepared.Failed<>(id, e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Prepared.Failed<>(id, defect(e));
        }
    }

    /** One line must not take the others with it, whatever happens. */
    private static ReadingException defect(Throwable cause) {
        LOG.warn("A line could not be dealt with", cause);
        return ReadingException.permanent(
                Reason.INTERNAL,
                "This line met a defect of Enishi (" + cause.getClass().getSimpleName() + "); please report it.");
    }

    private int write(BlockingQueue<Future<Prepared<T>>> window, Surroundings surroundings)
            throws IOException, InterruptedException {
        int failures = 0;
        Progress progress = new Progress(surroundings);
        while (true) {
            if (window.peek() == null) {
                surroundings.out().flush();
            }
            Prepared<T> prepared = get(window.take());
            if (prepared instanceof Prepared.End || surroundings.out().checkError()) {
                progress.finish();
                return failures;
            }
            failures += print(prepared, surroundings) ? 0 : 1;
            progress.step();
        }
    }

    private static <T> Prepared<T> get(Future<Prepared<T>> prepared) throws IOException, InterruptedException {
        try {
            return prepared.get();
        } catch (ExecutionException e) {
            throw new IOException("Standard input can't be read", e.getCause());
        }
    }

    private boolean print(Prepared<T> prepared, Surroundings surroundings) {
        Prepared<T> completed = prepared;
        if (prepared instanceof Prepared.Ready<T> ready) {
            try {
                surroundings.out().println(completion.complete(ready.value()));
                return true;
            } catch (ReadingException e) {
                completed = new Prepared.Failed<>(ready.id(), e);
            }
        }
        if (completed instanceof Prepared.Failed<T> failed) {
            surroundings.out().println(Json.of(failed.id(), failed.failure()));
        }
        return false;
    }
}
