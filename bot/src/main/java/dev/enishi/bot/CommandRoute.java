package dev.enishi.bot;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.enishi.bot.ask.Questions;
import dev.enishi.bot.slack.ChannelKinds;
import dev.enishi.bot.slack.EventInbox;
import dev.enishi.bot.slack.SlackMessenger;

/** The slash command: a question, a link, or a word such as help. */
final class CommandRoute {

    private final EventInbox inbox;
    private final ChannelKinds channels;
    private final Questions questions;

    CommandRoute(EventInbox inbox, ChannelKinds channels, Questions questions) {
        this.inbox = inbox;
        this.channels = channels;
        this.questions = questions;
    }

    void register(App app, String command) {
        app.command(command, this::given);
    }

    private Response given(SlashCommandRequest request, SlashCommandContext context) {
        SlashCommandPayload payload = request.getPayload();
        String text = payload.getText() == null ? "" : payload.getText();
        Questions.Command command = new Questions.Command(
                channels.guessed(context.getTeamId(), payload.getChannelId()),
                payload.getUserId(),
                text,
                payload.getResponseUrl());
        SlackMessenger messenger = SlackMessenger.of(context, inbox.rates());
        boolean taken = inbox.work().offer("command", () -> questions.respond(command, messenger));
        return taken ? context.ack() : context.ack(EventInbox.busy(text).text());
    }
}
