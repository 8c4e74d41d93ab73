package dev.enishi.bot;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.bot.ask.Questions;
import dev.enishi.bot.link.LinkReplies;
import dev.enishi.bot.link.PostedLinks;
import dev.enishi.bot.slack.Channel;
import dev.enishi.bot.slack.ChannelKinds;
import dev.enishi.bot.slack.EventInbox;
import dev.enishi.bot.slack.Post;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** New messages: in a channel their links are read, in a direct message they are answered; a mention is answered anywhere. */
final class MessageRoutes {

    private final EventInbox inbox;
    private final ChannelKinds channels;
    private final LinkReplies replies;
    private final Questions questions;

    MessageRoutes(EventInbox inbox, ChannelKinds channels, LinkReplies replies, Questions questions) {
        this.inbox = inbox;
        this.channels = channels;
        this.replies = replies;
        this.questions = questions;
    }

    void register(App app) {
        app.event(MessageEvent.class, (payload, context) -> {
            MessageEvent event = payload.getEvent();
            Channel channel = channels.told(context.getTeamId(), event.getChannel(), event.getChannelType());
            return posted(payload, context, Post.of(event, channel));
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            MessageFileShareEvent event = payload.getEvent();
            Channel channel = channels.told(context.getTeamId(), event.getChannel(), event.getChannelType());
            return posted(payload, context, Post.of(event, channel));
        });
        app.event(MessageThreadBroadcastEvent.class, (payload, context) -> {
            MessageThreadBroadcastEvent event = payload.getEvent();
            Channel channel = channels.told(context.getTeamId(), event.getChannel(), event.getChannelType());
            return posted(payload, context, Post.of(event, channel));
        });
        app.event(MessageMeEvent.class, (payload, context) -> {
            MessageMeEvent event = payload.getEvent();
            Channel channel = channels.told(context.getTeamId(), event.getChannel(), event.getChannelType());
            return posted(payload, context, Post.of(event, channel));
        });
        app.event(AppMentionEvent.class, this::mentioned);
    }

    private Response posted(EventsApiPayload<?> payload, EventContext context, Optional<Post> posted) {
        if (posted.isEmpty() || posted.get().user().equals(context.getBotUserId())) {
            return context.ack();
        }
        Post post = posted.get();
        return post.channel().kind() == Channel.Kind.IM
                ? asked(payload, context, post)
                : linksPosted(payload, context, post);
    }

    private Response linksPosted(EventsApiPayload<?> payload, EventContext context, Post post) {
        List<URI> links = PostedLinks.in(post.text(), post.blocks());
        if (links.isEmpty()) {
            return context.ack();
        }
        Initiator initiator = mentions(post, context.getBotUserId()) ? Initiator.PERSON : Initiator.AUTOMATIC;
        return inbox.accept(payload, context, post, messenger -> replies.reply(post, links, initiator, messenger));
    }

    /** Slack tells of such a post as a message too, which may come first. */
    private static boolean mentions(Post post, @Nullable String user) {
        return user != null
                && (post.text().contains("<@" + user + ">") || post.text().contains("<@" + user + "|"));
    }

    private Response mentioned(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
        AppMentionEvent event = payload.getEvent();
        Optional<Post> post = Post.of(event, channels.guessed(context.getTeamId(), event.getChannel()));
        boolean answeredAsDirectMessage =
                post.isPresent() && post.get().channel().kind() == Channel.Kind.IM;
        return post.isEmpty() || answeredAsDirectMessage ? context.ack() : asked(payload, context, post.get());
    }

    private Response asked(EventsApiPayload<?> payload, EventContext context, Post post) {
        String botUser = context.getBotUserId();
        return inbox.accept(payload, context, post, messenger -> questions.reply(post, botUser, messenger));
    }
}
