package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.NameOverlap.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOverlapTest {

    private static List<NameOverlap.Spelling> spellings(String... surfaces) {
        return Arrays.stream(surfaces).map(NameOverlap.Spelling::of).toList();
    }

    private static Optional<NameOverlap> overlap(String one, String other) {
        return NameOverlap.of(spellings(one), spellings(other));
    }

    @ParameterizedTest
    @CsvSource({
        "青空, 株式会社青空, SAME",
        "ＡＣＭＥ, Acme, SAME",
        "新生銀, 新生銀行, BEGINNING",
        "レッズ, 浦和レッズ, END",
        "アントンベネタ, バンカ・アントンベネタ銀行, MIDDLE",
        "東京地裁, 東京地方裁判所, LETTERS",
        "Kestrel, Kestrells, BEGINNING",
        "Kestral, Kestrel, MISSPELT",
        "ベンネバ, ペンネバ, MISSPELT",
        "Kesrel, Kestrel, LETTERS",
        "estrel, Kestrels, MIDDLE",
        "hestrel, Kestrel, MISSPELT"
    })
    void tellsHowOneNameIsMadeOfTheOther(String brief, String full, Kind kind) {
        assertThat(overlap(brief, full)).map(NameOverlap::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"青空, 緑", "青緑, 青空", "緑空, 青空緑山", "ソニー, ソナー", "Kestrel, Kastral", "空, 青い空色", "☆, 青空"})
    void otherNamesDoNotOverlap(String one, String other) {
        assertThat(overlap(one, other)).isEmpty();
        assertThat(overlap(other, one)).isEmpty();
    }

    @Test
    void tellsWhatTheLongerNameHasMore() {
        NameOverlap beginning = overlap("新生銀", "新生銀行").orElseThrow();
        assertThat(List.of(beginning.head(), beginning.tail())).containsExactly("", "行");
        NameOverlap end = overlap("浦和レッズ", "レッズ").orElseThrow();
        assertThat(List.of(end.head(), end.tail())).containsExactly("浦和", "");
        assertThat(List.of(end.briefSurface(), end.fullSurface())).containsExactly("レッズ", "浦和レッズ");
        NameOverlap letters = overlap("東京地裁", "東京地方裁判所").orElseThrow();
        assertThat(List.of(letters.head(), letters.tail())).containsExactly("", "");
    }

    @Test
    void ofManyNamesTheMostTellingPairCounts() {
        assertThat(NameOverlap.of(spellings("東京地裁", "地裁"), spellings("東京地方裁判所", "東京地裁")))
                .map(NameOverlap::kind)
                .contains(Kind.SAME);
        assertThat(NameOverlap.of(spellings(), spellings("青空"))).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            assertThat(overlap(one, other).map(NameOverlap::kind))
                    .as("%s %s", one, other)
                    .isEqualTo(overlap(other, one).map(NameOverlap::kind));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            word.append("青空緑".charAt(random.nextInt(3)));
        }
        return word.toString();
    }
}
