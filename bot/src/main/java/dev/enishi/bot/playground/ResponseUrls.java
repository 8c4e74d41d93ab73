package dev.enishi.bot.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses at which the bot may reply to a command or a button, each as often as at Slack. Thread-safe. */
final class ResponseUrls {

    /** Replies that Slack takes at one address. */
    static final int MAX_USES = 5;

    private static final int MAX_OPEN = 200;

    private final String prefix;
    private final Map<String, Use> open = new LinkedHashMap<>();

    /** What an address belongs to, and how many replies it still takes. */
    private record Use(Optional<String> originalTs, int left) {}

    ResponseUrls(String prefix) {
        this.prefix = prefix;
    }

    /** A new address that nobody can guess, for a message or for none. */
    synchronized String create(@Nullable String originalTs) {
        if (open.size() >= MAX_OPEN) {
            open.remove(open.keySet().iterator().next());
        }
        String id = UUID.randomUUID().toString();
        open.put(id, new Use(Optional.ofNullable(originalTs), MAX_USES));
        return prefix + id;
    }

    /** Uses an address once; empty if it doesn't exist or is used up, else the message it belongs to, if any. */
    synchronized Optional<Optional<String>> use(String id) {
        Use use = open.get(id);
        if (use == null) {
            return Optional.empty();
        }
        if (use.left() == 1) {
            open.remove(id);
        } else {
            open.put(id, new Use(use.originalTs(), use.left() - 1));
        }
        return Optional.of(use.originalTs());
    }
}
