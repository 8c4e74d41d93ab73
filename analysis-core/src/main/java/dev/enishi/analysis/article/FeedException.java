package dev.enishi.analysis.article;

import dev.enishi.analysis.text.ReadingException;

/** A link led to a feed rather than to an article; its items are at hand. */
public final class FeedException extends ReadingException {

    private static final long serialVersionUID = 1L;

    private final transient Feed feed;

    FeedException(Feed feed) {
        super(Reason.FEED, message(feed.items().size()), false);
        this.feed = feed;
    }

    private static String message(int items) {
        return switch (items) {
            case 0 -> "This is a feed without items. Use a link to an article.";
            case 1 -> "This is a feed with one item. Use its link.";
            default -> "This is a feed with " + items + " items. Use the link of one of them.";
        };
    }

    @Override
    protected FeedException copy() {
        return new FeedException(feed);
    }

    /** The feed. */
    public Feed feed() {
        return feed;
    }
}
