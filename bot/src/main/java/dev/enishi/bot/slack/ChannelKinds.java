package dev.enishi.bot.slack;

import dev.enishi.bot.slack.Channel.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who can read which channel, as message events tell by {@code channel_type}; mentions, commands and link_shared don't tell.
 * A channel of which nothing is known yet counts as private, so that a guess never shows anything to more people. In memory only.
 * Thread-safe.
 */
public final class ChannelKinds {

    private static final int CAPACITY = 50_000;

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /** The channel of a message event. */
    public synchronized Channel told(String team, String id, @Nullable String channelType) {
        Kind kind = channelType == null ? null : parse(channelType);
        if (kind == null) {
            return guessed(team, id);
        }
        kinds.put(id, kind);
        if (kinds.size() > CAPACITY) {
            kinds.remove(kinds.keySet().iterator().next());
        }
        return new Channel(team, kind, id);
    }

    /** The channel of an event that doesn't tell its kind. */
    public synchronized Channel guessed(String team, String id) {
        return new Channel(team, kinds.getOrDefault(id, id.startsWith("D") ? Kind.IM : Kind.GROUP), id);
    }

    private static @Nullable Kind parse(String channelType) {
        return switch (channelType) {
            case "channel" -> Kind.CHANNEL;
            case "group" -> Kind.GROUP;
            case "im", "app_home" -> Kind.IM;
            case "mpim" -> Kind.MPIM;
            default -> null;
        };
    }
}
