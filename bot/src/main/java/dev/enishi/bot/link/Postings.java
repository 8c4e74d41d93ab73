package dev.enishi.bot.link;

import dev.enishi.analysis.text.DocumentId;
import dev.enishi.bot.slack.Channel;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers which posts were taken care of, so that one post gets one result although Slack tells of it several times: as a message, as
 * a mention and as up to two link_shared. Whichever comes first claims the link. In memory only, the last 10,000 posts. Thread-safe.
 */
public final class Postings {

    private static final int CAPACITY = 10_000;

    private final Map<Key, State> posts = new LinkedHashMap<>();

    /** One post: a channel's id and the message's ts. */
    public record Key(String channel, String ts) {}

    private static final class State {
        private final Set<URI> claimed = new HashSet<>();
        private final Map<DocumentId, Channel> articles = new LinkedHashMap<>();
        private boolean withdrawn;
    }

    /** Claims a link of a post; false if somebody has claimed it. */
    public synchronized boolean claim(Key post, URI link) {
        return state(post).claimed.add(PostedLinks.normalized(link));
    }

    /** Remembers which article a link of a post led to; false if another link of that post has led to the same, or the post is gone. */
    public synchronized boolean add(Key post, DocumentId article, Channel channel) {
        State state = state(post);
        return !state.withdrawn && state.articles.putIfAbsent(article, channel) == null;
    }

    /** Whether a post was deleted. */
    public synchronized boolean isWithdrawn(Key post) {
        return state(post).withdrawn;
    }

    /** A deleted post: the articles that no other post has posted in its channel, with the channel as it was known then. */
    public synchronized Map<DocumentId, Channel> withdraw(Key post) {
        State state = state(post);
        state.withdrawn = true;
        Map<DocumentId, Channel> alone = new LinkedHashMap<>(state.articles);
        postedElsewhere(post).forEach(alone::remove);
        return alone;
    }

    private List<DocumentId> postedElsewhere(Key post) {
        return posts.entrySet().stream()
                .filter(e -> e.getKey().channel().equals(post.channel())
                        && !e.getKey().equals(post))
                .filter(e -> !e.getValue().withdrawn)
                .flatMap(e -> e.getValue().articles.keySet().stream())
                .toList();
    }

    private State state(Key post) {
        State state = posts.computeIfAbsent(post, key -> new State());
        if (posts.size() > CAPACITY) {
            posts.remove(posts.keySet().iterator().next());
        }
        return state;
    }
}
