package dev.enishi.bot.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits out Slack's rate limits: 429 with Retry-After, so often and so long, then gives up. Thread-safe. */
public final class RateLimits {

    /** How often a call is repeated. */
    static final int RETRIES = 3;
    /** The longest wait obeyed; a call that should wait longer fails. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Logger log = LoggerFactory.getLogger(RateLimits.class);

    private final Predicate<Duration> pause;

    /** @param pause waits so long; false if the bot is stopping */
    public RateLimits(Predicate<Duration> pause) {
        this.pause = pause;
    }

    /** Calls, and calls again as Slack says. */
    <T> T waitingOut(Call<T> call) throws IOException, SlackApiException {
        for (int retries = 0; ; retries++) {
            Attempt<T> attempt = attempt(call);
            if (attempt.pause == null || retries == RETRIES || !waited(attempt.pause)) {
                return attempt.outcome.send();
            }
        }
    }

    private static <T> Attempt<T> attempt(Call<T> call) throws IOException, SlackApiException {
        try {
            T response = call.send();
            return new Attempt<>(
                    () -> response, response instanceof WebhookResponse webhook ? retryAfter(webhook) : null);
        } catch (SlackApiException refused) {
            if (refused.getResponse().code() != TOO_MANY_REQUESTS) {
                throw refused;
            }
            Call<T> again = () -> {
                throw refused;
            };
            return new Attempt<>(again, seconds(refused.getResponse().header("Retry-After")));
        }
    }

    private boolean waited(Duration wait) {
        log.warn("Slack asks to wait {} s", wait.toSeconds());
        return wait.compareTo(LONGEST) <= 0 && pause.test(wait);
    }

    private static @Nullable Duration retryAfter(WebhookResponse response) {
        if (response.getCode() != TOO_MANY_REQUESTS) {
            return null;
        }
        Map<String, List<String>> headers = response.getHeaders() == null ? Map.of() : response.getHeaders();
        return headers.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase("Retry-After"))
                .findFirst()
                .map(e -> seconds(e.getValue().get(0)))
                .orElse(Duration.ofSeconds(1));
    }

    private static Duration seconds(@Nullable String retryAfter) {
        try {
            return Duration.ofSeconds(Math.max(1, Long.parseLong(retryAfter == null ? "1" : retryAfter.strip())));
        } catch (NumberFormatException malformed) {
            return Duration.ofSeconds(1);
        }
    }

    /** What a call came to, and how long Slack asks to wait before the next; null if it doesn't ask. */
    private record Attempt<T>(Call<T> outcome, @Nullable Duration pause) {}

    /** A call to Slack. */
    interface Call<T> {
        T send() throws IOException, SlackApiException;
    }
}
