package dev.enishi.bot.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.bot.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private final SettableClock clock = new SettableClock();
    private final List<Duration> waits = new ArrayList<>();
    private final Retries retries = new Retries(clock, (wait, job) -> waits.add(wait));

    private boolean schedule(Duration after) {
        ReadingException failure = new ReadingException(
                Reason.HTTP_ERROR, "Later.", clock.instant().plus(after));
        return retries.schedule(failure, () -> {});
    }

    @Test
    void waitsForMinutesNotForHours() {
        assertThat(schedule(Duration.ofSeconds(30))).isTrue();
        assertThat(schedule(Retries.PATIENCE)).isTrue();
        assertThat(schedule(Retries.PATIENCE.plusSeconds(1))).isFalse();
        assertThat(waits).containsExactly(Duration.ofSeconds(30), Retries.PATIENCE);
    }

    @Test
    void aTimeThatIsOverIsNow() {
        assertThat(schedule(Duration.ofSeconds(-30))).isTrue();
        assertThat(waits).containsExactly(Duration.ZERO);
    }

    @Test
    void withoutATimeThereIsNoSecondTry() {
        assertThat(retries.schedule(new ReadingException(Reason.TIMEOUT, "Later.", true), () -> {}))
                .isFalse();
    }
}
