package dev.enishi.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.bot.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecentKeysTest {

    private final SettableClock clock = new SettableClock();

    @Test
    void tellsTheSecondTime() {
        RecentKeys keys = RecentKeys.ofEvents(clock);
        assertThat(keys.add("Ev1")).isTrue();
        assertThat(keys.add("Ev2")).isTrue();
        assertThat(keys.add("Ev1")).isFalse();
    }

    @Test
    void remembersForADayAndNoLonger() {
        RecentKeys keys = RecentKeys.ofEvents(clock);
        keys.add("Ev1");
        clock.advance(Duration.ofHours(24));
        assertThat(keys.add("Ev1")).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(keys.add("Ev1")).isTrue();
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        RecentKeys keys = new RecentKeys(clock, Duration.ofHours(1), 2);
        keys.add("a");
        keys.add("b");
        keys.add("c");
        assertThat(keys.add("b")).as("still there").isFalse();
        assertThat(keys.add("a")).as("forgotten").isTrue();
    }

    @Test
    void aRemovedKeyCountsAsNew() {
        RecentKeys keys = RecentKeys.ofEvents(clock);
        keys.add("a");
        keys.remove("a");
        assertThat(keys.add("a")).isTrue();
    }
}
