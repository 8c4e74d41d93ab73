package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairCandidatesTest {

    private static List<String> pairs(MarkedText marked) {
        return marked.candidates().stream()
                .map(pair -> pair.sentence() + " " + marked.name(pair.first().entity()) + "-"
                        + marked.name(pair.second().entity()))
                .toList();
    }

    @Test
    void pairsTheNamesOfOneSentence() {
        assertThat(pairs(MarkedText.japanese("[O:青]と[O:緑]と[O:桃]が提携した。", "[O:空]がある。")))
                .contains("0 青-緑", "0 青-桃", "0 緑-桃")
                .noneMatch(pair -> pair.startsWith("0") && pair.contains("空"));
    }

    @Test
    void aNameByItselfIsNoPair() {
        assertThat(pairs(MarkedText.japanese("[O:青空電機]が好調だ。", "晴れた。"))).isEmpty();
        assertThat(pairs(MarkedText.japanese("[O:青空電機]と[O:青空電機]"))).isEmpty();
        assertThat(pairs(MarkedText.japanese())).isEmpty();
    }

    @Test
    void theNearerOfTwoMentionsSpeaks() {
        assertThat(pairs(MarkedText.japanese("[O:青空電機]と[O:緑製薬]、また[O:緑製薬]が売る。"))).containsExactly("0 青空電機-緑製薬");
    }

    @Test
    void theTopicIsPairedWithTheNamesOfTheNextSentence() {
        assertThat(pairs(MarkedText.japanese("[P:山田太郎]は社長だ。", "[O:青空電機]を率いる。"))).containsExactly("1 山田太郎-青空電機");
        assertThat(pairs(MarkedText.japanese("[P:山田太郎]は社長だ。", "[O:青空電機]は好調だ。"))).isEmpty();
    }

    @Test
    void referencesCountAsNames() {
        assertThat(pairs(MarkedText.japanese("[O:青空電機]は好調だ。", "同社は[O:緑製薬]を買収した。")))
                .containsExactly("1 青空電機-緑製薬");
    }

    @Test
    void longListsArePairedOnlyNearby() {
        String list = IntStream.range(0, 60).mapToObj(i -> "[O:Firm" + i + "]").collect(Collectors.joining("、"));
        List<PairCandidate> candidates = MarkedText.japanese(list + "が参加した。").candidates();
        assertThat(candidates).hasSizeBetween(60, 60 * PairCandidates.WINDOW);
    }

    @Test
    void featuresRiseAndRepeat() {
        MarkedText marked = MarkedText.japanese("[O:青空電機]は[O:緑製薬]を買収した。", "[O:桃電機]と[O:青空電機]が提携した。");
        assertThat(marked.candidates()).allSatisfy(pair -> {
            assertThat(pair.features()).isSorted().doesNotHaveDuplicates().isNotEmpty();
            assertThat(pair.statusFeatures()).isSorted().doesNotHaveDuplicates().isNotEmpty();
        });
        assertThat(marked.candidates().get(0).features())
                .isEqualTo(marked.candidates().get(0).features())
                .isNotEqualTo(marked.candidates().get(1).features());
    }

    @Test
    void theNamesThemselvesAreNoFeatures() {
        assertThat(MarkedText.japanese("[O:Firma]は[O:Firmb]を買収した。")
                        .candidates()
                        .get(0)
                        .features())
                .isEqualTo(MarkedText.japanese("[O:Firmc]は[O:Firmd]を買収した。")
                        .candidates()
                        .get(0)
                        .features());
    }
}
