package dev.enishi.bot.playground;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.MessageEvent;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;

/** A Bolt app whose replies a test decides; it stands where the real bot stands, to test the playground and not the bot. */
final class ScriptedBot {

    /** What it heard. */
    final BlockingQueue<MessageEvent> heard = new LinkedBlockingQueue<>();

    private Reaction reaction = (event, context) -> {};

    /** What it does about a message. */
    interface Reaction {
        void to(MessageEvent event, EventContext context) throws IOException, SlackApiException;
    }

    ScriptedBot onMessage(Reaction newReaction) {
        reaction = newReaction;
        return this;
    }

    /** Replies with blocks in the thread. */
    static Reaction replying(String text, String blocksJson) {
        return (event, context) -> context.client()
                .chatPostMessage(r -> r.channel(event.getChannel())
                        .threadTs(event.getThreadTs() == null ? event.getTs() : event.getThreadTs())
                        .text(text)
                        .blocksAsString(blocksJson));
    }

    static AppConfig config(PlaygroundConnection connection) {
        SlackConfig slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(connection.apiUrl());
        return AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken(connection.botToken())
                .signingSecret(connection.signingSecret())
                .build();
    }

    App app(PlaygroundConnection connection) {
        App app = new App(config(connection));
        app.event(MessageEvent.class, (payload, context) -> {
            heard.add(payload.getEvent());
            reaction.to(payload.getEvent(), context);
            return context.ack();
        });
        app.command("/enishi", (request, context) -> {
            context.respond("You asked: " + request.getPayload().getText());
            return context.ack();
        });
        app.blockAction(Pattern.compile(".*"), (request, context) -> {
            ActionResponse response = ActionResponse.builder()
                    .replaceOriginal(true)
                    .text("Pressed " + request.getPayload().getActions().get(0).getValue())
                    .build();
            context.respond(response);
            return context.ack();
        });
        return app;
    }
}
