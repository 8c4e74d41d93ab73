package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnaphoraTest {

    /** What each reference stands for, as {@code 同社=青空電機}, in order of the entities. */
    private static List<String> resolved(MarkedText marked) {
        return Anaphora.resolve(marked.text(), marked.entities()).stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(Mention::anaphor)
                        .map(mention -> mention.text() + "=" + entity.name()))
                .toList();
    }

    private static Stream<Mention> mentions(MarkedText marked) {
        return Anaphora.resolve(marked.text(), marked.entities()).stream()
                .flatMap(entity -> entity.mentions().stream());
    }

    @Test
    void aFirmIsTheTopicOfTheSentenceBefore() {
        assertThat(resolved(MarkedText.japanese("[O:青空電機]は[O:緑電機]と会合を開いた。", "同社は好調だ。")))
                .containsExactly("同社=青空電機");
    }

    @Test
    void inOneSentenceTheNearestBeforeIsMeant() {
        assertThat(resolved(MarkedText.japanese("[O:青空電機]は[O:緑電機]の株を持ち、同社の役員も出す。")))
                .containsExactly("同社=緑電機");
    }

    @Test
    void aPersonIsNoFirm() {
        assertThat(resolved(MarkedText.japanese("[O:青空電機]の[P:山田太郎]が会見した。", "同氏は同社の会長だ。")))
                .containsExactly("同社=青空電機", "同氏=山田太郎");
    }

    @Test
    void twoAreTheTwoNearest() {
        assertThat(resolved(MarkedText.japanese("[O:桃電機]は休む。", "[O:青空電機]は[O:緑電機]と会合を開いた。", "両社は競う。")))
                .containsExactly("両社=青空電機", "両社=緑電機");
    }

    @Test
    void theSourceOfAReportIsNotMeant() {
        assertThat(resolved(MarkedText.japanese("[O:北浜新聞]によると、[O:青空電機]は好調だ。", "同社は増産する。")))
                .containsExactly("同社=青空電機");
    }

    @Test
    void whatWasNamedTooLongAgoIsNotMeant() {
        assertThat(resolved(MarkedText.japanese("[O:青空電機]は好調だ。", "晴れた。", "降った。", "晴れた。", "同社は休む。")))
                .containsExactly("同社=青空電機");
        assertThat(resolved(MarkedText.japanese("[O:青空電機]は好調だ。", "晴れた。", "降った。", "晴れた。", "降った。", "同社は休む。")))
                .isEmpty();
    }

    @Test
    void whatIsNamedOnlyLaterIsNotMeant() {
        assertThat(resolved(MarkedText.japanese("同社は好調だ。", "[O:青空電機]は休む。"))).isEmpty();
        assertThat(resolved(MarkedText.japanese("同社は[O:青空電機]だ。"))).isEmpty();
    }

    @Test
    void englishReferencesAreResolvedLikewise() {
        assertThat(resolved(MarkedText.english(
                        "[P:Mary Fields] runs [O:Acme].", "She said the company is fine.", "Nobody else did.")))
                .containsExactly("She=Mary Fields", "the company=Acme");
        assertThat(resolved(MarkedText.english("[O:Acme] met [O:Zyntrix].", "Both companies were pleased.")))
                .containsExactlyInAnyOrder("Both companies=Acme", "Both companies=Zyntrix");
    }

    @Test
    void namesAndReferencesStandInTextOrder() {
        MarkedText marked = MarkedText.japanese("[O:青空電機]は好調だ。", "同社は増産する。", "[O:青空電機]は休む。");
        assertThat(mentions(marked)).extracting(Mention::sentence).containsExactly(0, 1, 2);
        assertThat(mentions(marked)).extracting(Mention::anaphor).containsExactly(false, true, false);
    }

    @Test
    void everyReferenceStandsWhereItsSpanSays() {
        MarkedText marked = MarkedText.japanese("[O:青空電機]は好調だ。", "きょう同社は増産する。");
        assertThat(mentions(marked))
                .allSatisfy(mention -> assertThat(mention.span()
                                .of(marked.sentence(mention.sentence()).text()))
                        .isEqualTo(mention.text()));
    }

    @Test
    void withoutReferencesTheEntitiesStayAsTheyAre() {
        MarkedText marked = MarkedText.japanese("[O:青空電機]は好調だ。");
        assertThat(Anaphora.resolve(marked.text(), marked.entities())).isEqualTo(marked.entities());
        assertThat(Anaphora.resolve(marked.text(), List.of())).isEmpty();
    }
}
