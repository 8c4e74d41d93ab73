package dev.enishi.bot.playground;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands requests to the bot's Bolt app, signed as Slack signs them. Thread-safe. */
final class SlackDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(SlackDelivery.class);

    private final App app;
    private final SlackRequestParser parser;
    private final SlackSignature.Generator signature;
    private final Clock clock;

    SlackDelivery(App app, String signingSecret, Clock clock) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.signature = new SlackSignature.Generator(signingSecret);
        this.clock = clock;
    }

    /** Delivers a body and returns the bot's acknowledgement; a failing bot reads as status 500. */
    Response deliver(String body, String contentType) {
        try {
            return app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .queryString(Map.of())
                    .requestBody(body)
                    .headers(headers(body, contentType))
                    .remoteAddress("127.0.0.1")
                    .build()));
        } catch (Exception e) { // Bolt's own signature: a handler may throw anything
            LOG.warn("The bot failed on a message of the playground", e);
            return Response.error(500);
        }
    }

    private RequestHeaders headers(String body, String contentType) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return new RequestHeaders(Map.of(
                "Content-Type",
                List.of(contentType),
                SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP,
                List.of(timestamp),
                SlackSignature.HeaderNames.X_SLACK_SIGNATURE,
                List.of(signature.generate(timestamp, body))));
    }
}
