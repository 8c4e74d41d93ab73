package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('あ' + random.nextInt(80)));
        }
        return text.toString();
    }

    @Test
    void aTextSetInAnotherStyleHasTheSameRuns() {
        Shingles one = Shingles.of("アカネ自動車は3日、コハク工業を買収すると発表した。");
        Shingles other = Shingles.of("  ｱｶﾈ自動車は３日，コハク工業を買収すると\n発表した．");

        assertThat(one.containment(other)).isEqualTo(1);
        assertThat(Shingles.of("Akane Motors, of Nagoya, said so.")
                        .containment(Shingles.of("AKANE MOTORS of Nagoya said so")))
                .isEqualTo(1);
    }

    @Test
    void aTextShorterThanARunHasNone() {
        assertThat(Shingles.of("").size()).isZero();
        assertThat(Shingles.of("九文字では足りない").size()).isZero();
        assertThat(Shingles.of("十文字あれば一つある").size()).isEqualTo(1);
        assertThat(Shingles.of("…。、！").containment(Shingles.of("十文字あれば一つある"))).isZero();
    }

    @Test
    void aCutTextIsWhollyContainedWhicheverIsAsked() {
        String text = words(new Random(1), 600);
        Shingles whole = Shingles.of(text);
        Shingles cut = Shingles.of(text.substring(0, 200));

        assertThat(whole.containment(cut)).isEqualTo(1);
        assertThat(cut.containment(whole)).isEqualTo(1);
        assertThat(whole.size()).isEqualTo(591);
    }

    @Test
    void aReplacedHalfLeavesHalf() {
        Random random = new Random(2);
        String half = words(random, 500);

        double shared = Shingles.of(half + words(random, 500)).containment(Shingles.of(half + words(random, 500)));

        assertThat(shared).isCloseTo(0.5, within(0.02));
    }

    /** What a copy is found by: of 200 texts cut to half, each still shares several of the lowest hashes with the whole. */
    @Test
    void theSketchOfACutTextIsLikeThatOfTheWhole() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String text = words(random, 800);
            assertThat(shared(Shingles.of(text), Shingles.of(text.substring(0, 400))))
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void theSketchesOfDifferentTextsShareNothing() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            assertThat(shared(Shingles.of(words(random, 800)), Shingles.of(words(random, 800))))
                    .isZero();
        }
    }

    private static long shared(Shingles one, Shingles other) {
        return Arrays.stream(one.sketch())
                .filter(hash -> Arrays.stream(other.sketch()).anyMatch(h -> h == hash))
                .count();
    }
}
