package dev.enishi.bot;

import dev.enishi.analysis.fetch.FetchOptions;
import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Secret;
import dev.enishi.bot.config.Variables;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the bot runs; all values are checked, secrets don't print.
 *
 * @param mode how it meets people
 * @param port where HTTP is served, 0 for any free port
 * @param slackApiUrl prefix of Slack's Web API, with a slash at its end
 * @param command the slash command's name, with its slash
 * @param data folder of the knowledge base
 * @param fetch how pages are fetched
 * @param secretKey 32 bytes in base64 that encrypt stored workspace tokens; set in {@link Mode.OAuth}
 * @param apiToken guards the HTTP API and the metrics; null if they are off
 */
public record BotConfig(
        Mode mode,
        int port,
        URI slackApiUrl,
        String command,
        Path data,
        FetchOptions fetch,
        @Nullable Secret secretKey,
        @Nullable Secret apiToken) {

    /** How the bot meets people. */
    public sealed interface Mode {

        /** A channel in the browser, without Slack. */
        record Playground() implements Mode {}

        /**
         * Slack over a WebSocket.
         *
         * @param botToken {@code xoxb-…}
         * @param appToken {@code xapp-…}
         */
        record SocketMode(Secret botToken, Secret appToken) implements Mode {}

        /**
         * Slack over HTTP, one workspace.
         *
         * @param botToken {@code xoxb-…}
         * @param signingSecret what requests are signed with
         */
        record Http(Secret botToken, Secret signingSecret) implements Mode {}

        /**
         * Slack over HTTP, any number of workspaces that install it.
         *
         * @param clientId the app's id
         * @param clientSecret the app's secret
         * @param signingSecret what requests are signed with
         */
        record OAuth(String clientId, Secret clientSecret, Secret signingSecret) implements Mode {}
    }

    /**
     * Checks all variables.
     *
     * @throws ConfigException at the first that is malformed or lacks its other half
     */
    public static BotConfig from(Variables variables) throws ConfigException {
        return new BotConfigReader(variables).read();
    }

    /** The same, with the knowledge base in {@code newData}. */
    public BotConfig withData(Path newData) {
        return new BotConfig(mode, port, slackApiUrl, command, newData, fetch, secretKey, apiToken);
    }
}
