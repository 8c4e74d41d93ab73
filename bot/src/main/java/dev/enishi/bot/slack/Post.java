package dev.enishi.bot.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that a person posted.
 *
 * @param channel where
 * @param ts its timestamp, which identifies it in its channel
 * @param threadTs the thread that it stands in, or null
 * @param user who posted it
 * @param text its text as Slack sends it, escaped
 * @param blocks its blocks
 */
public record Post(
        Channel channel, String ts, @Nullable String threadTs, String user, String text, List<LayoutBlock> blocks) {

    /** Copies the blocks. */
    public Post {
        blocks = List.copyOf(blocks);
    }

    /** The thread that a reply belongs to: the one it stands in, else its own. */
    public String thread() {
        return threadTs != null ? threadTs : ts;
    }

    /** The post of an event; empty if a bot wrote it. */
    public static Optional<Post> of(MessageEvent event, Channel channel) {
        return of(
                channel,
                new Author(event.getUser(), event.getBotId()),
                new Place(event.getTs(), event.getThreadTs()),
                new Content(event.getText(), event.getBlocks()));
    }

    /** The post of a message with a file. */
    public static Optional<Post> of(MessageFileShareEvent event, Channel channel) {
        return of(
                channel,
                new Author(event.getUser(), null),
                new Place(event.getTs(), event.getThreadTs()),
                new Content(event.getText(), event.getBlocks()));
    }

    /** The post of a thread reply that is also sent to the channel. */
    public static Optional<Post> of(MessageThreadBroadcastEvent event, Channel channel) {
        return of(
                channel,
                new Author(event.getUser(), null),
                new Place(event.getTs(), event.getThreadTs()),
                new Content(event.getText(), event.getBlocks()));
    }

    /** The post of a /me message. */
    public static Optional<Post> of(MessageMeEvent event, Channel channel) {
        return of(
                channel,
                new Author(event.getUser(), event.getBotId()),
                new Place(event.getTs(), null),
                new Content(event.getText(), event.getBlocks()));
    }

    /** The post that mentions the bot. */
    public static Optional<Post> of(AppMentionEvent event, Channel channel) {
        return of(
                channel,
                new Author(event.getUser(), event.getBotId()),
                new Place(event.getTs(), event.getThreadTs()),
                new Content(event.getText(), event.getBlocks()));
    }

    /** The post as it stands after an edit. */
    public static Optional<Post> of(MessageChangedEvent.Message message, Channel channel) {
        return of(
                channel,
                new Author(message.getUser(), message.getBotId()),
                new Place(message.getTs(), message.getThreadTs()),
                new Content(message.getText(), message.getBlocks()));
    }

    private static Optional<Post> of(Channel channel, Author author, Place place, Content content) {
        if (author.botId != null || author.user == null || place.ts == null) {
            return Optional.empty();
        }
        String text = content.text == null ? "" : content.text;
        List<LayoutBlock> blocks = content.blocks == null ? List.of() : content.blocks;
        return Optional.of(new Post(channel, place.ts, place.threadTs, author.user, text, blocks));
    }

    private record Author(@Nullable String user, @Nullable String botId) {}

    private record Place(@Nullable String ts, @Nullable String threadTs) {}

    private record Content(@Nullable String text, @Nullable List<LayoutBlock> blocks) {}
}
