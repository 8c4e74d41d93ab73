package dev.enishi.bot.playground;

import com.google.gson.JsonElement;
import dev.enishi.bot.playground.ChannelMessage.Body;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one conversation of the playground. Every change gets the next revision, so that a reader can ask for what is new. Thread-safe;
 * gone when the process ends.
 */
final class Channel {

    /** Messages kept; older ones are dropped, and {@link ChannelUpdate#dropped} counts them. */
    static final int MAX_MESSAGES = 500;

    /** How long the page says that the bot is at work before it gives up. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Clock clock;
    private final String epoch = UUID.randomUUID().toString();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Revised> messages = new LinkedHashMap<>();
    private final Map<String, Instant> awaited = new HashMap<>();
    private long revision;
    private long lastMicros;
    private int dropped;
    private boolean closed;

    private record Revised(ChannelMessage message, long revision) {}

    Channel(Clock clock) {
        this.clock = clock;
    }

    /** Adds a message and returns it. */
    ChannelMessage post(@Nullable String threadTs, String user, Body body, boolean ephemeral) {
        lock.lock();
        try {
            ChannelMessage message = ChannelMessage.of(nextTs(), threadTs, user, body, ephemeral);
            keep(message);
            if (!user.equals(Ids.VISITOR)) {
                settle(threadTs);
            }
            return message;
        } finally {
            lock.unlock();
        }
    }

    /** The message of that timestamp, if it is still kept. */
    Optional<ChannelMessage> find(String ts) {
        lock.lock();
        try {
            return Optional.ofNullable(messages.get(ts)).map(Revised::message);
        } finally {
            lock.unlock();
        }
    }

    /** Changes a message; false if there is none of that timestamp. */
    boolean change(String ts, UnaryOperator<ChannelMessage> edit) {
        lock.lock();
        try {
            Revised found = messages.get(ts);
            if (found == null || found.message().state() == ChannelMessage.State.DELETED) {
                return false;
            }
            keep(edit.apply(found.message()));
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Shows cards under a message; false if there is none of that timestamp. */
    boolean unfurl(String ts, Map<String, JsonElement> cards) {
        lock.lock();
        try {
            settle(ts);
            return change(ts, message -> message.unfurled(cards));
        } finally {
            lock.unlock();
        }
    }

    /** Says that the bot was given a message and hasn't replied yet. */
    void await(String ts) {
        lock.lock();
        try {
            awaited.put(ts, clock.instant());
            touch();
        } finally {
            lock.unlock();
        }
    }

    /** Says that nothing more is to come for a message. */
    void settled(String ts) {
        lock.lock();
        try {
            awaited.remove(ts);
            touch();
        } finally {
            lock.unlock();
        }
    }

    /** Messages of a thread, its parent first. */
    List<ChannelMessage> thread(String ts) {
        lock.lock();
        try {
            return messages.values().stream()
                    .map(Revised::message)
                    .filter(message -> message.ts().equals(ts) || ts.equals(message.threadTs()))
                    .filter(message -> !message.ephemeral() && message.state() != ChannelMessage.State.DELETED)
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** What changed after a revision of an epoch; everything if the epoch is another. */
    ChannelUpdate since(String knownEpoch, long knownRevision) {
        lock.lock();
        try {
            long after = knownEpoch.equals(epoch) ? knownRevision : 0;
            List<ChannelMessage> news = messages.values().stream()
                    .filter(revised -> revised.revision() > after)
                    .map(Revised::message)
                    .toList();
            Instant patience = clock.instant().minus(PATIENCE);
            awaited.values().removeIf(sent -> sent.isBefore(patience));
            return new ChannelUpdate(epoch, revision, news, List.copyOf(awaited.keySet()), dropped);
        } finally {
            lock.unlock();
        }
    }

    /** Says that nothing more is to come: nobody waits any longer. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something newer, at most so long and not after the end, and returns it. */
    ChannelUpdate awaitSince(ChannelUpdate known, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (revision <= known.revision() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return since(known.epoch(), known.revision());
        } finally {
            lock.unlock();
        }
    }

    private void keep(ChannelMessage message) {
        touch();
        messages.put(message.ts(), new Revised(message, revision));
        if (messages.size() > MAX_MESSAGES) {
            String oldest = messages.keySet().iterator().next();
            messages.remove(oldest);
            dropped++;
        }
    }

    /** A reply in a thread settles that thread; one at the top level settles all that waits. */
    private void settle(@Nullable String threadTs) {
        if (threadTs == null) {
            awaited.clear();
            return;
        }
        awaited.keySet().removeIf(ts -> {
            Revised waiting = messages.get(ts);
            return ts.equals(threadTs)
                    || (waiting != null && threadTs.equals(waiting.message().threadTs()));
        });
    }

    private void touch() {
        revision++;
        changed.signalAll();
    }

    private String nextTs() {
        lastMicros = Math.max(lastMicros + 1, TimeUnit.MILLISECONDS.toMicros(clock.millis()));
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }
}
