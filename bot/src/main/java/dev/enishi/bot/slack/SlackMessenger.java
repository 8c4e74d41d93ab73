package dev.enishi.bot.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.util.Responder;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatUnfurlRequest;
import com.slack.api.methods.request.chat.ChatUnfurlRequest.UnfurlDetail;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.webhook.WebhookResponse;
import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way out to Slack, for one workspace. Waits when Slack says so, falls back to plain text when blocks are or would be refused,
 * and turns every other refusal into one log line without content or tokens. Every method blocks: call it from a job. Thread-safe.
 */
public final class SlackMessenger {

    private static final Logger log = LoggerFactory.getLogger(SlackMessenger.class);

    private final Slack slack;
    private final MethodsClient client;
    private final RateLimits rates;

    private SlackMessenger(Slack slack, MethodsClient client, RateLimits rates) {
        this.slack = slack;
        this.client = client;
        this.rates = rates;
    }

    /** The messenger of the workspace that a request came from. */
    public static SlackMessenger of(Context context, RateLimits rates) {
        return new SlackMessenger(context.getSlack(), context.client(), rates);
    }

    /** Replies in a thread; whether Slack took it. */
    public boolean reply(Post post, SlackMessage message) {
        return withFallback(
                message,
                blocks -> client.chatPostMessage(r -> r.channel(post.channel().id())
                        .threadTs(post.thread())
                        .text(message.text())
                        .blocks(blocks)
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
    }

    /** Says something that only one person sees, in the channel or in the thread that the post stands in; whether Slack took it. */
    public boolean whisper(Post post, SlackMessage message) {
        return whisper(post.channel().id(), post.user(), post.threadTs(), message);
    }

    private boolean whisper(String channel, String user, @Nullable String threadTs, SlackMessage message) {
        return withFallback(
                message,
                blocks -> client.chatPostEphemeral(r -> r.channel(channel)
                        .user(user)
                        .threadTs(threadTs)
                        .text(message.text())
                        .blocks(blocks)));
    }

    /**
     * Shows blocks under a posted link.
     *
     * @param url the link exactly as in the event
     * @return whether Slack took it
     */
    public boolean unfurl(UnfurlTarget target, String url, SlackMessage message) {
        return withFallback(
                message,
                blocks -> client.chatUnfurl(target.address(ChatUnfurlRequest.builder())
                        .unfurls(Map.of(url, detail(message, blocks)))
                        .build()));
    }

    private static UnfurlDetail detail(SlackMessage message, @Nullable List<LayoutBlock> blocks) {
        return blocks == null
                ? UnfurlDetail.builder().text(message.text()).build()
                : UnfurlDetail.builder().blocks(blocks).build();
    }

    /**
     * Answers a slash command, seen only by who gave it; whether Slack took it.
     *
     * @param responseUrl the URL that came with the command; it takes five answers within half an hour
     */
    public boolean respond(String responseUrl, SlackMessage message) {
        SlashCommandResponse.SlashCommandResponseBuilder response =
                SlashCommandResponse.builder().responseType("ephemeral").text(message.text());
        List<LayoutBlock> blocks = acceptable(message.blocks());
        if (blocks != null) {
            response.blocks(blocks);
        }
        try {
            WebhookResponse answer = rates.waitingOut(() -> new Responder(slack, responseUrl).send(response.build()));
            return answer.getCode() == 200 || refused("response_url", "HTTP " + answer.getCode());
        } catch (IOException | SlackApiException unreachable) {
            return refused("response_url", unreachable.getClass().getSimpleName());
        }
    }

    /** The language that a person has set in Slack; empty if it is neither Japanese nor English, or can't be had. */
    public Optional<Language> languageOf(String user) {
        try {
            var response = client.usersInfo(r -> r.user(user).includeLocale(true));
            return response.isOk() && response.getUser() != null
                    ? Optional.ofNullable(response.getUser().getLocale()).flatMap(Language::fromCode)
                    : Optional.empty();
        } catch (IOException | SlackApiException unknown) {
            return Optional.empty();
        }
    }

    private boolean withFallback(SlackMessage message, BlockCall call) {
        List<LayoutBlock> blocks = acceptable(message.blocks());
        String error = send(blocks, call);
        if (blocks != null && isAboutBlocks(error)) {
            log.warn("Slack refused blocks ({}); sent as text instead", error);
            error = send(null, call);
        }
        return error.isEmpty();
    }

    private static boolean isAboutBlocks(String error) {
        return error.startsWith("invalid_blocks")
                || error.startsWith("msg_blocks_too_long")
                || error.equals("cannot_parse_attachment");
    }

    private static @Nullable List<LayoutBlock> acceptable(List<LayoutBlock> blocks) {
        if (blocks.isEmpty()) {
            return null;
        }
        List<BlockKitLimits.Violation> violations = BlockKitLimits.violations(blocks);
        if (violations.isEmpty()) {
            return blocks;
        }
        log.warn("Blocks sent as text instead, they break Slack's limits: {}", violations);
        return null;
    }

    /** Slack's word for what is wrong, or "" for nothing. */
    private String send(@Nullable List<LayoutBlock> blocks, BlockCall call) {
        try {
            SlackApiTextResponse response = rates.waitingOut(() -> call.send(blocks));
            return response.isOk() ? "" : failed(response.getError());
        } catch (SlackApiException refused) {
            return failed("HTTP " + refused.getResponse().code());
        } catch (IOException unreachable) {
            return failed("not reachable: " + unreachable.getClass().getSimpleName());
        }
    }

    private static String failed(@Nullable String error) {
        String word = error == null ? "unknown_error" : error;
        refused("Web API", word);
        return word;
    }

    private static boolean refused(String what, String why) {
        log.warn("Slack didn't take a message ({}): {}", what, why);
        return false;
    }

    private interface BlockCall {
        SlackApiTextResponse send(@Nullable List<LayoutBlock> blocks) throws IOException, SlackApiException;
    }
}
