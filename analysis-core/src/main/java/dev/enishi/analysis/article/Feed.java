package dev.enishi.analysis.article;

import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of articles for feed readers (RSS or Atom).
 *
 * @param title may be empty
 * @param items in the order of the feed, at most {@link #MAX_ITEMS}
 */
public record Feed(String title, List<Item> items) {

    /** Feeds have some tens of items; the rest is left out. */
    public static final int MAX_ITEMS = 200;

    /** Copies the items. */
    public Feed {
        items = List.copyOf(items);
    }

    /**
     * One article that a feed announces.
     *
     * @param title may be empty
     * @param url where it is
     * @param publishedAt when it was published, or null
     */
    public record Item(String title, URI url, @Nullable PublishedAt publishedAt) {}
}
