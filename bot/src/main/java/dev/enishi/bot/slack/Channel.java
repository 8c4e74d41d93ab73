package dev.enishi.bot.slack;

/**
 * Where something was posted.
 *
 * @param team the workspace's id, T…
 * @param kind who can read there
 * @param id the channel's id, C…, D… or G…
 */
public record Channel(String team, Kind kind, String id) {

    /** Who can read a channel. */
    public enum Kind {
        /** A public channel: everybody of the workspace. */
        CHANNEL,
        /** A private channel. */
        GROUP,
        /** A direct message. */
        IM,
        /** A direct message of several people. */
        MPIM
    }
}
