package dev.enishi.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallestHeapTest {

    private static final int MEGABYTE = 1_000_000;

    /** What was wanted when reading began: less than 20 times the page. */
    private static final int MAX_RATIO = 20;

    @Test
    void aPageIsReadInTwentyTimesItsLength() throws Exception {
        assertThat(SmallestHeap.suffices((5 * MAX_RATIO * MEGABYTE) >> 20, 5 * MEGABYTE))
                .isTrue();
    }

    @Test
    void aHeapSmallerThanThePageIsFoundTooSmall() throws Exception {
        assertThat(SmallestHeap.suffices(8, 10 * MEGABYTE)).isFalse();
    }
}
