package dev.enishi.bot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.AppConfig;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Slack for one workspace.
 *
 * @param apiUrl the Web API's prefix, ending in a slash: {@code https://slack.com/api/}
 * @param botToken xoxb-…
 * @param signingSecret needed for HTTP, where it proves that a request comes from Slack; null for Socket Mode and the playground,
 *     whose requests come over a connection of our own
 */
public record SlackAccess(
        URI apiUrl, String botToken, @Nullable String signingSecret) {

    private static final int CALL_TIMEOUT_MILLIS = 30_000;
    private static final long AUTH_TEST_MILLIS = 10 * 60 * 1_000L;

    /** The SDK takes the first 16 characters of a token as a key, without asking whether there are so many. */
    private static final int SHORTEST_TOKEN = 16;

    /** @throws IllegalArgumentException if the token is shorter than any that Slack gives */
    public SlackAccess {
        if (botToken.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("A bot token has at least " + SHORTEST_TOKEN + " characters");
        }
    }

    /** The settings of a Bolt app. */
    public AppConfig toAppConfig() {
        return AppConfig.builder()
                .slack(Slack.getInstance(slackConfig(apiUrl)))
                .singleTeamBotToken(botToken)
                .signingSecret(signingSecret == null ? "" : signingSecret)
                .requestVerificationEnabled(signingSecret != null)
                .authTestCacheEnabled(true)
                .authTestCacheExpirationMillis(AUTH_TEST_MILLIS)
                .allEventsApiAutoAckEnabled(true)
                .build();
    }

    static SlackConfig slackConfig(URI apiUrl) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl.toString());
        config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
        config.setPrettyResponseLoggingEnabled(false);
        return config;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SlackAccess[" + apiUrl + "]";
    }
}
