package dev.enishi.bot.slack;

import com.slack.api.methods.request.chat.ChatUnfurlRequest.ChatUnfurlRequestBuilder;
import com.slack.api.model.event.LinkSharedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where an unfurl goes: the unfurl id with its source where Slack gives them, else the message. While a message is being written
 * (the composer) there is no message yet.
 *
 * @param channel the channel's id, or null in the composer
 * @param ts the message, or null in the composer
 * @param unfurlId Slack's id of the unfurl, or null in an Enterprise organisation
 * @param source {@code composer} or {@code conversations_history}, or null in an Enterprise organisation
 */
public record UnfurlTarget(
        @Nullable String channel,
        @Nullable String ts,
        @Nullable String unfurlId,
        @Nullable String source) {

    private static final String COMPOSER = "COMPOSER";

    /** The target of an event. Slack's pages disagree how the composer is told: no channel, or one called COMPOSER. */
    public static UnfurlTarget of(LinkSharedEvent event) {
        String channel = event.getChannel();
        boolean composer = channel == null || channel.equals(COMPOSER) || "composer".equals(event.getSource());
        return new UnfurlTarget(
                composer ? null : channel,
                composer ? null : event.getMessageTs(),
                event.getUnfurlId(),
                event.getSource());
    }

    /** Whether the message is still being written. */
    public boolean isComposer() {
        return channel == null;
    }

    /** Whether there is anything to address. */
    public boolean isComplete() {
        return (unfurlId != null && source != null) || (channel != null && ts != null);
    }

    ChatUnfurlRequestBuilder address(ChatUnfurlRequestBuilder request) {
        return unfurlId != null && source != null
                ? request.unfurlId(unfurlId).source(source)
                : request.channel(channel).ts(ts);
    }
}
