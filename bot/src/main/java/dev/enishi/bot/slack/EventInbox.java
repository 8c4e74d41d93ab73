package dev.enishi.bot.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import dev.enishi.analysis.text.Language;
import dev.enishi.bot.work.RecentKeys;
import dev.enishi.bot.work.WorkQueue;
import java.util.function.Consumer;

/**
 * Takes events: hands the work over and acks at once. An event that Slack delivers again is acked and left alone; one delivered for
 * the first time with a retry header is not, for the first delivery may have reached nobody. Thread-safe.
 */
public final class EventInbox {

    private static final String BUSY_JA = "いま混み合っています。数分たってから、もう一度お試しください。";
    private static final String BUSY_EN = "I'm busy right now. Please try again in a few minutes.";

    private final WorkQueue work;
    private final RecentKeys seen;
    private final RateLimits rates;

    /** @param seen event ids */
    public EventInbox(WorkQueue work, RecentKeys seen) {
        this.work = work;
        this.seen = seen;
        this.rates = new RateLimits(work::pause);
    }

    /** Acks an event; its job is run later unless it is a repetition. */
    public Response accept(EventsApiPayload<?> event, EventContext context, Consumer<SlackMessenger> job) {
        if (isNew(event)) {
            SlackMessenger messenger = SlackMessenger.of(context, rates);
            work.offer(event.getEvent().getType(), () -> job.accept(messenger));
        }
        return context.ack();
    }

    /** Acks an event of a post; if too much is waiting, the poster is told. */
    public Response accept(EventsApiPayload<?> event, EventContext context, Post post, Consumer<SlackMessenger> job) {
        if (isNew(event)) {
            SlackMessenger messenger = SlackMessenger.of(context, rates);
            if (!work.offer(event.getEvent().getType(), () -> job.accept(messenger))) {
                work.offerNotice("busy", () -> messenger.whisper(post, busy(post.text())));
            }
        }
        return context.ack();
    }

    private boolean isNew(EventsApiPayload<?> event) {
        String id = event.getEventId();
        return id == null || id.isEmpty() || seen.add(id);
    }

    /** The queue that the work goes to. */
    public WorkQueue work() {
        return work;
    }

    /** What Slack allows. */
    public RateLimits rates() {
        return rates;
    }

    /** That too much is waiting, in the language of a text. */
    public static SlackMessage busy(String text) {
        return SlackMessage.of(Language.detect(text).orElse(Language.JAPANESE) == Language.ENGLISH ? BUSY_EN : BUSY_JA);
    }
}
