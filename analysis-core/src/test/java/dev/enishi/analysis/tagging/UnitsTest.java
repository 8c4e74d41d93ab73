package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static List<String> cut(String text, boolean known) {
        Token token = new Token(new Span(0, text.length()), text, text, "名詞-一般", "", known);
        return Units.of(new AnnotatedSentence(new Sentence(0, text, 0), List.of(token))).stream()
                .map(unit -> unit.span().of(text))
                .toList();
    }

    @Test
    void cutsAWordThatTheDictionaryDoesNotKnowWhereTheScriptChanges() {
        assertThat(cut("米Acme社", false)).containsExactly("米", "Acme", "社");
        assertThat(cut("GPT4", false)).containsExactly("GPT", "4");
        assertThat(cut("」、", false)).containsExactly("」", "、");
    }

    @Test
    void keepsAKnownWordWhole() {
        assertThat(cut("東京タワー", true)).containsExactly("東京タワー");
    }

    @Test
    void cutsAroundTheDotsOfForeignNames() {
        assertThat(cut("ジョン・ドウ", false)).containsExactly("ジョン", "・", "ドウ");
        assertThat(cut("ジョン・ドウ", true)).containsExactly("ジョン", "・", "ドウ");
    }

    @Test
    void keepsCasesAndLongVowelsTogether() {
        assertThat(cut("xAcMe", false)).containsExactly("xAcMe");
        assertThat(cut("コーヒー", false)).containsExactly("コーヒー");
    }

    @Test
    void normalisesTheSurfaceButNotTheSpan() {
        String text = "ＡＢＣと㌔";
        AnnotatedSentence sentence =
                Annotator.of(Language.JAPANESE).annotate(text).sentences().get(0);
        Unit first = Units.of(sentence).get(0);
        assertThat(first.surface()).isEqualTo("ABC");
        assertThat(first.span()).isEqualTo(new Span(0, 3));
        assertThat(first.shape()).isEqualTo("A");
    }

    @Test
    void aShapeNamesTheScriptsInOrder() {
        String text = "iPhoneと鈴木さん";
        List<Unit> units = Units.of(
                Annotator.of(Language.JAPANESE).annotate(text).sentences().get(0));
        assertThat(units.get(0).shape()).isEqualTo("aAa");
        assertThat(units.get(2).shape()).isEqualTo("漢");
    }
}
