package dev.enishi.bot.slack;

import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.Scope;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The one place that decides who sees what. A document belongs to the collection {@code slack/TEAM/KIND/CHANNEL} of the channel it was
 * posted in. A question sees what was posted in the channel it is asked in, and in every public channel of the same workspace; nothing
 * of private channels elsewhere, nothing of other workspaces.
 */
public final class Visibility {

    private final Supplier<? extends java.util.Collection<Collection>> collections;

    /** @param collections all collections that the graph has now */
    public Visibility(Supplier<? extends java.util.Collection<Collection>> collections) {
        this.collections = collections;
    }

    /** Where a document posted in a channel goes. */
    public static Collection collectionOf(Channel channel) {
        return new Collection(prefix(channel.team(), channel.kind()) + channel.id());
    }

    /** What somebody who asks in a channel may see. */
    public Scope scopeOf(Channel channel) {
        String everybody = prefix(channel.team(), Channel.Kind.CHANNEL);
        Set<Collection> seen = new HashSet<>();
        for (Channel.Kind kind : Channel.Kind.values()) {
            seen.add(new Collection(prefix(channel.team(), kind) + channel.id()));
        }
        for (Collection collection : collections.get()) {
            if (collection.name().startsWith(everybody)) {
                seen.add(collection);
            }
        }
        return new Scope(seen);
    }

    private static String prefix(String team, Channel.Kind kind) {
        return "slack/" + team + "/" + kind.name().toLowerCase(Locale.ROOT) + "/";
    }
}
