package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostSlotsTest {

    private static Deadline soon() {
        return Deadline.in(Duration.ofMillis(50));
    }

    @Test
    void aHostHasAFewAndEachHostItsOwn() throws Exception {
        HostSlots slots = new HostSlots(2);
        slots.take("a:80", soon());
        HostSlots.Slot second = slots.take("a:80", soon());
        assertThatThrownBy(() -> slots.take("a:80", soon())).isInstanceOf(InterruptedIOException.class);
        slots.take("b:80", soon());

        second.giveBack();
        slots.take("a:80", soon());
    }

    @Test
    void holdsNothingOfHostsThatAreNotInUse() throws Exception {
        HostSlots slots = new HostSlots(1);
        for (int i = 0; i < 100; i++) {
            slots.take(i + ":80", soon()).giveBack();
        }
        HostSlots.Slot one = slots.take("a:80", soon());
        assertThatThrownBy(() -> slots.take("a:80", soon())).isInstanceOf(InterruptedIOException.class);
        assertThat(slots.size()).isEqualTo(1);
        one.giveBack();
        assertThat(slots.size()).isZero();
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        HostSlots slots = new HostSlots(1);
        slots.take("a:80", soon());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> slots.take("a:80", Deadline.in(Duration.ofMinutes(1))))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
