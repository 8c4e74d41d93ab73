package dev.enishi.analysis.fetch;

import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keeps the requests to one host at a time to a few; holds only hosts that are in use. Thread-safe. */
final class HostSlots {

    private final int perHost;
    private final Map<String, Slots> hosts = new HashMap<>();

    HostSlots(int perHost) {
        this.perHost = perHost;
    }

    /** One host's; {@code users} hold one or wait for one. */
    private static final class Slots {
        final Semaphore free;
        int users;

        Slots(int perHost) {
            free = new Semaphore(perHost, true);
        }
    }

    /** The right to send a request, until it is given back. */
    interface Slot {
        void giveBack();
    }

    /** Waits for a slot, in the order of asking. */
    Slot take(String host, Deadline deadline) throws InterruptedIOException {
        Slots slots = enter(host);
        boolean taken = false;
        try {
            taken = slots.free.tryAcquire(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            leave(host, slots);
            throw new InterruptedIOException("Other requests to the host took too long");
        }
        return () -> {
            slots.free.release();
            leave(host, slots);
        };
    }

    private synchronized Slots enter(String host) {
        Slots slots = hosts.computeIfAbsent(host, h -> new Slots(perHost));
        slots.users++;
        return slots;
    }

    private synchronized void leave(String host, Slots slots) {
        slots.users--;
        if (slots.users == 0) {
            hosts.remove(host);
        }
    }

    /** How many hosts are in use. */
    synchronized int size() {
        return hosts.size();
    }
}
