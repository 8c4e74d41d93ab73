package dev.enishi.bot;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.bot.link.LinkReplies;
import dev.enishi.bot.link.PostedLinks;
import dev.enishi.bot.link.Unfurls;
import dev.enishi.bot.slack.Channel;
import dev.enishi.bot.slack.ChannelKinds;
import dev.enishi.bot.slack.EventInbox;
import dev.enishi.bot.slack.Post;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What else happens to links: shared ones of the app's own domains, ones added by an edit, ones deleted with their message. */
final class LinkRoutes {

    private static final String COMPOSER = "COMPOSER";

    private final EventInbox inbox;
    private final ChannelKinds channels;
    private final LinkReplies replies;
    private final Unfurls unfurls;

    LinkRoutes(EventInbox inbox, ChannelKinds channels, LinkReplies replies, Unfurls unfurls) {
        this.inbox = inbox;
        this.channels = channels;
        this.replies = replies;
        this.unfurls = unfurls;
    }

    void register(App app) {
        app.event(LinkSharedEvent.class, this::shared);
        app.event(MessageChangedEvent.class, this::changed);
        app.event(MessageDeletedEvent.class, this::deleted);
    }

    private Response shared(EventsApiPayload<LinkSharedEvent> payload, EventContext context) {
        LinkSharedEvent event = payload.getEvent();
        String id = event.getChannel() == null ? COMPOSER : event.getChannel();
        Channel channel = channels.guessed(context.getTeamId(), id);
        return inbox.accept(payload, context, messenger -> unfurls.unfurl(event, channel, messenger));
    }

    /**
     * Slack also tells of a change when it adds a preview; then nobody has edited anything. The SDK doesn't show the text before the
     * edit, so every link is handed on; those that were there before are claimed already.
     */
    private Response changed(EventsApiPayload<MessageChangedEvent> payload, EventContext context) {
        MessageChangedEvent event = payload.getEvent();
        Channel channel = channels.told(context.getTeamId(), event.getChannel(), event.getChannelType());
        MessageChangedEvent.Message message = event.getMessage();
        Optional<Post> edited =
                message == null || message.getEdited() == null ? Optional.empty() : Post.of(message, channel);
        List<URI> links =
                edited.map(post -> PostedLinks.in(post.text(), post.blocks())).orElse(List.of());
        if (edited.isEmpty() || links.isEmpty()) {
            return context.ack();
        }
        Post post = edited.get();
        return inbox.accept(
                payload, context, post, messenger -> replies.reply(post, links, Initiator.AUTOMATIC, messenger));
    }

    private Response deleted(EventsApiPayload<MessageDeletedEvent> payload, EventContext context) {
        MessageDeletedEvent event = payload.getEvent();
        Channel channel = channels.told(context.getTeamId(), event.getChannel(), event.getChannelType());
        String ts = event.getDeletedTs();
        return ts == null ? context.ack() : inbox.accept(payload, context, messenger -> replies.withdraw(channel, ts));
    }
}
