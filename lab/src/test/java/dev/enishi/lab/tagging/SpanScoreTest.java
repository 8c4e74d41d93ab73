package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.tagging.TaggedName;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanScoreTest {

    private static final AnnotatedSentence SENTENCE = Annotator.of(Language.JAPANESE)
            .annotate("山田花子氏は東京都に住んでいる。")
            .sentences()
            .get(0);

    private static final NameTagger TAGGER = NameTagger.of(Language.JAPANESE);

    private static final List<TaggedName> TAGGED = TAGGER.tag(SENTENCE);

    private static SpanScore score(MarkedName... marked) {
        return SpanScore.of(TAGGER, List.of(new Example(1, 1, SENTENCE, List.of(marked))));
    }

    private static MarkedName tagged(int i, @Nullable EntityType type) {
        return new MarkedName(TAGGED.get(i).span(), type);
    }

    @Test
    void theSentenceHasAPersonAndAPlace() {
        assertThat(TAGGED).extracting(TaggedName::type).containsExactly(EntityType.PERSON, EntityType.LOCATION);
    }

    @Test
    void whatIsMarkedAndFoundIsRight() {
        assertThat(score(tagged(0, EntityType.PERSON), tagged(1, EntityType.LOCATION)))
                .isEqualTo(new SpanScore(2, 0, 0));
    }

    @Test
    void anotherTypeIsWrongAndMissed() {
        assertThat(score(tagged(0, EntityType.LOCATION), tagged(1, EntityType.LOCATION)))
                .isEqualTo(new SpanScore(1, 0, 1));
        assertThat(score(tagged(0, EntityType.LOCATION), tagged(1, EntityType.PERSON)))
                .isEqualTo(new SpanScore(0, 2, 2));
    }

    @Test
    void anotherEndIsWrongAndMissed() {
        Span longer =
                new Span(TAGGED.get(0).span().start(), TAGGED.get(0).span().end() + 1);
        assertThat(score(new MarkedName(longer, EntityType.PERSON))).isEqualTo(new SpanScore(0, 1, 1));
    }

    @Test
    void aTypeThatTheSetNeverMarksDoesNotCount() {
        assertThat(score(tagged(0, EntityType.PERSON))).isEqualTo(new SpanScore(1, 0, 0));
        assertThat(score()).isEqualTo(new SpanScore(0, 0, 0));
    }

    @Test
    void whatMayBeANameCountsNeitherWay() {
        assertThat(score(tagged(0, null), tagged(1, EntityType.LOCATION))).isEqualTo(new SpanScore(1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0", "5,0,0,1", "1,1,1,0.5", "3,1,1,0.75", "0,7,0,0"})
    void f1IsTheHarmonicMean(int right, int wrong, int missed, double f1) {
        assertThat(new SpanScore(right, wrong, missed).f1()).isCloseTo(f1, within(1e-12));
    }
}
