package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishStatusTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:Acme] acquired [O:Zyntrix].                           | ACTUAL",
                "[O:Acme] is a rival of [O:Zyntrix].                      | ACTUAL",
                "[O:Acme] agreed to acquire [O:Zyntrix].                  | PLANNED",
                "[O:Acme] will acquire [O:Zyntrix].                       | PLANNED",
                "[O:Acme] may acquire [O:Zyntrix].                        | CONSIDERED",
                "[O:Acme] held talks to acquire [O:Zyntrix].              | CONSIDERED",
                "[P:Mary Fields], a former director of [O:Acme], spoke.   | ENDED",
                "[O:Acme] has abandoned its bid for [O:Zyntrix].          | ENDED"
            })
    void readsHowFarATieHasCome(String marked, Status expected) {
        PairCandidate pair = MarkedText.english(marked).candidates().get(0);
        float[] odds = new EnglishStatus().read(pair, RelationType.ACQUIRES);
        int best = 0;
        for (int i = 1; i < odds.length; i++) {
            best = odds[i] > odds[best] ? i : best;
        }
        assertThat(List.of(Status.values()).get(best)).isEqualTo(expected);
    }
}
