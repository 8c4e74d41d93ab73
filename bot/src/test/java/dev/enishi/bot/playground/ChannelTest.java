package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import dev.enishi.bot.playground.ChannelMessage.Body;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChannelTest {

    private static final Body HELLO = new Body("hello", new JsonArray());

    private final SettableClock clock = new SettableClock();
    private final Channel channel = new Channel(clock);

    /** A clock that stands until it is told. */
    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private ChannelMessage say(Body body) {
        return channel.post(null, Ids.VISITOR, body, false);
    }

    @Test
    void timestampsAreUniqueAndInOrderThoughTheClockStands() {
        String first = say(HELLO).ts();
        String second = say(HELLO).ts();
        clock.now = clock.now.minusSeconds(100);
        String third = say(HELLO).ts();
        assertThat(first).matches("\\d{10}\\.\\d{6}").isLessThan(second);
        assertThat(second).isLessThan(third);
    }

    @Test
    void aReaderLearnsOnlyWhatIsNew() {
        say(HELLO);
        ChannelUpdate first = channel.since("", 0);
        ChannelMessage second = say(HELLO);
        ChannelUpdate next = channel.since(first.epoch(), first.revision());
        assertThat(first.messages()).hasSize(1);
        assertThat(next.messages()).containsExactly(second);
        assertThat(channel.since(next.epoch(), next.revision()).messages()).isEmpty();
    }

    @Test
    void aReaderOfAnEarlierRunLearnsEverything() {
        say(HELLO);
        assertThat(channel.since("earlier run", 99).messages()).hasSize(1);
    }

    @Test
    void aChangedMessageIsNewAgain() {
        String ts = say(HELLO).ts();
        say(HELLO);
        ChannelUpdate before = channel.since("", 0);
        assertThat(channel.change(ts, message -> message.edited(new Body("bye", new JsonArray()))))
                .isTrue();
        assertThat(channel.since(before.epoch(), before.revision()).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.body().text()).isEqualTo("bye"));
    }

    @Test
    void whatIsDeletedOrUnknownCannotChange() {
        String ts = say(HELLO).ts();
        assertThat(channel.change(ts, ChannelMessage::deleted)).isTrue();
        assertThat(channel.change(ts, message -> message.edited(HELLO))).isFalse();
        assertThat(channel.change("1.2", ChannelMessage::deleted)).isFalse();
        assertThat(channel.thread(ts)).isEmpty();
    }

    @Test
    void oldMessagesAreDroppedAndCounted() {
        String oldest = say(HELLO).ts();
        for (int i = 0; i < Channel.MAX_MESSAGES; i++) {
            say(HELLO);
        }
        ChannelUpdate update = channel.since("", 0);
        assertThat(update.messages()).hasSize(Channel.MAX_MESSAGES).noneMatch(m -> m.ts().equals(oldest));
        assertThat(update.dropped()).isOne();
    }

    @Test
    void aThreadIsItsParentAndItsReplies() {
        ChannelMessage parent = say(HELLO);
        ChannelMessage other = say(HELLO);
        ChannelMessage reply = channel.post(parent.ts(), Ids.BOT_USER, HELLO, false);
        channel.post(parent.ts(), Ids.BOT_USER, HELLO, true);
        assertThat(channel.thread(parent.ts())).containsExactly(parent, reply);
        assertThat(channel.thread(other.ts())).containsExactly(other);
    }

    @Test
    void aReplyInTheThreadEndsTheWaitingForIt() {
        String asked = say(HELLO).ts();
        String other = say(HELLO).ts();
        channel.await(asked);
        channel.await(other);
        channel.post(asked, Ids.BOT_USER, HELLO, false);
        assertThat(channel.since("", 0).awaited()).containsExactly(other);
        channel.post(null, Ids.BOT_USER, HELLO, true);
        assertThat(channel.since("", 0).awaited()).isEmpty();
    }

    @Test
    void aReplyToAFollowUpEndsTheWaitingForTheFollowUp() {
        String parent = say(HELLO).ts();
        String followUp = channel.post(parent, Ids.VISITOR, HELLO, false).ts();
        channel.await(followUp);
        channel.post(parent, Ids.BOT_USER, HELLO, false);
        assertThat(channel.since("", 0).awaited()).isEmpty();
    }

    @Test
    void waitingEndsWhenPatienceDoes() {
        channel.await(say(HELLO).ts());
        clock.now = clock.now.plus(Channel.PATIENCE);
        assertThat(channel.since("", 0).awaited()).hasSize(1);
        clock.now = clock.now.plusMillis(1);
        assertThat(channel.since("", 0).awaited()).isEmpty();
    }

    @Test
    void aReaderWaitsUntilSomethingHappens() throws Exception {
        ChannelUpdate known = channel.since("", 0);
        CompletableFuture<ChannelUpdate> next = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        next.complete(channel.awaitSince(known, Duration.ofSeconds(20)));
                    } catch (InterruptedException e) {
                        next.completeExceptionally(e);
                    }
                },
                "reader");
        reader.start();
        ChannelMessage message = say(HELLO);
        assertThat(next.get(20, TimeUnit.SECONDS).messages()).containsExactly(message);
    }

    @Test
    void aReaderIsTurnedBackAfterAWhile() throws InterruptedException {
        ChannelUpdate known = channel.since("", 0);
        assertThat(channel.awaitSince(known, Duration.ofMillis(5)).messages()).isEmpty();
    }

    @Test
    void afterTheEndAReaderLearnsWhatCameLastAtOnce() throws InterruptedException {
        ChannelUpdate known = channel.since("", 0);
        ChannelMessage message = say(HELLO);
        channel.close();
        ChannelUpdate last = channel.awaitSince(known, Duration.ofDays(1));
        assertThat(last.messages()).containsExactly(message);
        assertThat(channel.awaitSince(last, Duration.ofDays(1)).messages()).isEmpty();
        assertThat(channel.isOpen()).isFalse();
    }
}
