package dev.enishi.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    /** A sentence of tokens written surface/tag or surface/tag/lemma. */
    private static AnnotatedSentence sentence(int number, String tagged) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : tagged.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            String lemma = parts.length > 2 ? parts[2] : parts[0];
            Span span = new Span(text.length(), text.length() + parts[0].length());
            tokens.add(new Token(span, parts[0], lemma, parts[1], "", true));
            text.append(parts[0]).append(' ');
        }
        return new AnnotatedSentence(new Sentence(number, text.toString(), 0), tokens);
    }

    private static Coverage coverage(Language language, @Nullable String title, String... tagged) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (String one : tagged) {
            sentences.add(sentence(sentences.size(), one));
        }
        AnnotatedSentence heading = title == null ? null : sentence(Sentence.TITLE, title);
        return Coverage.of(new AnnotatedText(language, heading, sentences));
    }

    @Test
    void takesSingleWordsAndNeighbours() {
        assertThat(coverage(Language.JAPANESE, null, "橋/名詞-一般 建設/名詞-サ変接続 計画/名詞-サ変接続")
                        .units(0))
                .containsExactlyInAnyOrder("橋", "建設", "計画", "橋 建設", "建設 計画");
    }

    @Test
    void aWordWithoutContentPartsNeighbours() {
        assertThat(coverage(Language.JAPANESE, null, "橋/名詞-一般 を/助詞-格助詞 建てる/動詞-自立")
                        .units(0))
                .containsExactlyInAnyOrder("橋", "建てる");
    }

    @Test
    void countsADictionaryFormWhateverItsInflection() {
        Coverage coverage = coverage(Language.JAPANESE, null, "建て/動詞-自立/建てる", "建てれ/動詞-自立/建てる");

        assertThat(coverage.units(0)).isEqualTo(coverage.units(1)).containsExactly("建てる");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "こと/名詞-非自立-一般",
                "彼/名詞-代名詞-一般",
                "は/助詞-係助詞",
                "いる/動詞-非自立",
                "られる/動詞-接尾",
                "大きい/形容詞-自立",
                "。/記号-句点",
                "…/名詞-サ変接続"
            })
    void hasNoUnitForAJapaneseWordWithoutContent(String word) {
        assertThat(coverage(Language.JAPANESE, null, word).units(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bridge/NOUN, bridge",
        "3000/NUM, 3000",
        "opened/VERB/open, open",
        "town/NOUN, town",
        "Émile/NOUN, Émile"
    })
    void takesLongEnglishWords(String word, String unit) {
        assertThat(coverage(Language.ENGLISH, null, word).units(0)).containsExactly(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the/DET", "sea/NOUN", "is/VERB", "----/PUNCT", ",/PUNCT"})
    void leavesShortEnglishWordsAndMarksAway(String word) {
        assertThat(coverage(Language.ENGLISH, null, word).units(0)).isEmpty();
    }

    @Test
    void aSentenceSaysLessTheLaterItStands() {
        Coverage coverage = coverage(Language.JAPANESE, null, "橋/名詞-一般", "駅/名詞-一般", "港/名詞-一般", "塔/名詞-一般");

        assertThat(coverage.weight("橋")).isEqualTo(1.0);
        assertThat(coverage.weight("駅")).isLessThan(coverage.weight("橋"));
        assertThat(coverage.weight("港")).isLessThan(coverage.weight("駅"));
        assertThat(coverage.weight("塔")).isPositive().isLessThan(coverage.weight("港"));
    }

    @Test
    void moreSentencesAddUpButRepeatingAWordInOneDoesNot() {
        Coverage once = coverage(Language.JAPANESE, null, "橋/名詞-一般", "駅/名詞-一般");
        Coverage again = coverage(Language.JAPANESE, null, "橋/名詞-一般 と/助詞 橋/名詞-一般", "橋/名詞-一般 と/助詞 駅/名詞-一般");

        assertThat(again.weight("橋")).isCloseTo(once.weight("橋") + once.weight("駅"), within(1e-9));
    }

    @Test
    void theTitleAddsToWhatItNames() {
        Coverage without = coverage(Language.ENGLISH, null, "bridge/NOUN the/DET station/NOUN");
        Coverage with = coverage(Language.ENGLISH, "bridge/NOUN", "bridge/NOUN the/DET station/NOUN");

        assertThat(with.weight("bridge")).isGreaterThan(without.weight("bridge"));
        assertThat(with.weight("station")).isEqualTo(without.weight("station"));
        assertThat(with.units(0)).isEqualTo(without.units(0));
    }

    @Test
    void whatIsNotSaidIsWorthNothing() {
        assertThat(coverage(Language.ENGLISH, null, "bridge/NOUN").weight("tunnel"))
                .isZero();
    }
}
