package dev.enishi.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class JapaneseAnnotatorTest {

    private static final Annotator ANNOTATOR = Annotator.of(Language.JAPANESE);

    private static List<Token> tokens(String sentence) {
        return ANNOTATOR
                .annotate("", sentence, List.of(new Span(0, sentence.length())))
                .sentences()
                .get(0)
                .tokens();
    }

    @Test
    void givesSurfaceLemmaPartOfSpeechAndReading() {
        Token verb = tokens("社長が率いた").get(2);
        assertThat(verb.surface()).isEqualTo("率い");
        assertThat(verb.lemma()).isEqualTo("率いる");
        assertThat(verb.reading()).isEqualTo("ヒキイ");
        assertThat(verb.is("動詞")).isTrue();
        assertThat(verb.is("動詞-自立")).isTrue();
        assertThat(verb.is("名詞")).isFalse();
        assertThat(verb.known()).isTrue();
    }

    @Test
    void anUnknownWordIsItsOwnLemma() {
        Token unknown = tokens("Zyntrixが").get(0);
        assertThat(unknown.surface()).isEqualTo("Zyntrix");
        assertThat(unknown.lemma()).isEqualTo("Zyntrix");
        assertThat(unknown.reading()).isEmpty();
        assertThat(unknown.known()).isFalse();
    }

    @Test
    void readsOtherWidthsAsUsualAndKeepsThemAsWritten() {
        List<Token> tokens = tokens("ﾃﾚﾋﾞを見た");
        assertThat(tokens.get(0).surface()).isEqualTo("ﾃﾚﾋﾞ");
        assertThat(tokens.get(0).reading()).isEqualTo("テレビ");
        assertThat(tokens.get(0).span()).isEqualTo(new Span(0, 4));
    }

    @Test
    void tokensCutOutOfOneCharacterDoNotOverlap() {
        List<Token> tokens = tokens("㍿青空は５㌔先だ");
        for (int i = 1; i < tokens.size(); i++) {
            assertThat(tokens.get(i).span().start())
                    .isGreaterThanOrEqualTo(tokens.get(i - 1).span().end());
        }
        assertThat(tokens.stream().map(Token::surface).reduce("", String::concat))
                .isEqualTo("㍿青空は５㌔先だ");
    }

    @Test
    void givenSentencesAreKeptAsTheyAre() {
        String text = "一。二。　三";
        List<Span> given = List.of(new Span(0, 4), new Span(4, 4), new Span(4, 6));
        AnnotatedText annotated = ANNOTATOR.annotate("題", text, given);
        assertThat(annotated.sentences())
                .extracting(AnnotatedSentence::sentence)
                .containsExactly(new Sentence(0, "一。二。", 0), new Sentence(1, "", 4), new Sentence(2, "　三", 4));
    }

    @Test
    void theTitleIsNoPartOfTheBody() {
        AnnotatedText annotated = ANNOTATOR.annotate("青空、提携。発表", "本文。", List.of());
        assertThat(annotated.title()).extracting(AnnotatedSentence::text).isEqualTo("青空、提携。発表");
        assertThat(annotated.all()).extracting(AnnotatedSentence::number).containsExactly(Sentence.TITLE, 0);
        assertThat(annotated.sentence(Sentence.TITLE)).isPresent();
        assertThat(annotated.sentence(0)).isPresent();
        assertThat(annotated.sentence(1)).isEmpty();
        assertThat(annotated.sentence(-2)).isEmpty();
    }

    @Test
    void aTextWithoutATitleHasNone() {
        AnnotatedText annotated = ANNOTATOR.annotate("　", "本文。", List.of());
        assertThat(annotated.title()).isNull();
        assertThat(annotated.sentence(Sentence.TITLE)).isEmpty();
        assertThat(annotated.all()).isEqualTo(annotated.sentences());
        assertThat(ANNOTATOR.annotate("").sentences()).isEmpty();
    }
}
