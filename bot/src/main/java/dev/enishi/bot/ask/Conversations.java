package dev.enishi.bot.ask;

import dev.enishi.analysis.answer.Conversation;
import dev.enishi.bot.slack.Post;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was last asked in each thread, so that a follow-up is understood. In memory only, the last 1,000 threads. Thread-safe. */
final class Conversations {

    static final int CAPACITY = 1_000;

    private final Map<Key, Conversation> byThread = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String channel, String ts) {
        static Key of(Post post) {
            return new Key(post.channel().id(), post.thread());
        }
    }

    /** The conversation so far in the thread of a post. */
    synchronized Conversation of(Post post) {
        return byThread.getOrDefault(Key.of(post), Conversation.START);
    }

    /** Remembers how a conversation stands. */
    synchronized void put(Post post, Conversation conversation) {
        byThread.put(Key.of(post), conversation);
        if (byThread.size() > CAPACITY) {
            byThread.remove(byThread.keySet().iterator().next());
        }
    }
}
