package dev.enishi.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnnotatorTest {

    private static List<Token> tokens(String sentence) {
        return Annotator.of(Language.ENGLISH)
                .annotate("", sentence, List.of(new Span(0, sentence.length())))
                .sentences()
                .get(0)
                .tokens();
    }

    /** Between two tokens, {@code |} is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The |U.S. |firm",
                "J.P. |Fields |agreed",
                "Acme|’s |boss",
                "Acme|'s |boss",
                "They |don't |know",
                "O’Brien |left",
                "R&D |at |B&B",
                "acme.com |fell |3.5|%",
                "4,000 |at |12:30|.",
                "co|-|founder",
                "(|Acme|)|,",
                "café |naïve",
                "cafe\u0301 |bar"
            })
    void cutsIntoWords(String marked) {
        List<String> expected =
                List.of(marked.split("\\|", -1)).stream().map(String::strip).toList();
        assertThat(tokens(marked.replace("|", ""))).extracting(Token::surface).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "companies, word, compani",
        "Acquired, name, acquir",
        "eBay, name, ebay",
        "2025, number, 2025",
        "'(', mark, '('",
        "don't, word, don't"
    })
    void tagsCoarselyAndStems(String surface, String tag, String lemma) {
        Token token = tokens(surface).get(0);
        assertThat(token.partOfSpeech()).isEqualTo(tag);
        assertThat(token.lemma()).isEqualTo(lemma);
        assertThat(token.known()).isTrue();
    }

    @Test
    void givenSentencesAreKeptAsTheyAre() {
        String text = "One. Two. Three.";
        AnnotatedText annotated =
                Annotator.of(Language.ENGLISH).annotate("", text, List.of(new Span(0, 9), new Span(9, 16)));
        assertThat(annotated.sentences()).extracting(AnnotatedSentence::text).containsExactly("One. Two.", " Three.");
    }

    @Test
    void theTitleIsNoPartOfTheBody() {
        AnnotatedText annotated = Annotator.of(Language.ENGLISH).annotate("A title. With a dot", "Text.", List.of());
        assertThat(annotated.title()).extracting(AnnotatedSentence::text).isEqualTo("A title. With a dot");
        assertThat(annotated.sentences()).hasSize(1);
    }
}
