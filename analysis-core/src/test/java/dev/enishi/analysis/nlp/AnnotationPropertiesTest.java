package dev.enishi.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.RandomText;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every annotated text, tried on seeded random ones. */
class AnnotationPropertiesTest {

    private static final int SEEDS = 2_000;

    private static String text(int seed) {
        return RandomText.of(RandomText.CHARACTERS, seed, 40);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentencesTileTheTextButForWhiteSpace(Language language) {
        RandomText.seeds(SEEDS).forEach(seed -> {
            String text = text(seed);
            int end = 0;
            int number = 0;
            for (AnnotatedSentence sentence :
                    Annotator.of(language).annotate(text).sentences()) {
                int start = sentence.sentence().start();
                assertThat(start).as("order, seed %s", seed).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, start)).as("gap, seed %s", seed).isBlank();
                assertThat(text).as("as written, seed %s", seed).startsWith(text.substring(0, start) + sentence.text());
                assertThat(sentence.text())
                        .as("no blanks around, seed %s", seed)
                        .isEqualTo(sentence.text().strip());
                assertThat(sentence.number()).as("number, seed %s", seed).isEqualTo(number++);
                end = sentence.sentence().end();
            }
            assertThat(text.substring(end)).as("rest, seed %s", seed).isBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tokensStandInOrderAsWritten(Language language) {
        RandomText.seeds(SEEDS).forEach(seed -> {
            for (AnnotatedSentence sentence :
                    Annotator.of(language).annotate(text(seed)).sentences()) {
                int end = 0;
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().start()).as("order, seed %s", seed).isGreaterThanOrEqualTo(end);
                    assertThat(token.surface())
                            .as("surface, seed %s", seed)
                            .isNotEmpty()
                            .isEqualTo(token.span().of(sentence.text()));
                    assertThat(token.lemma()).as("lemma, seed %s", seed).isNotEmpty();
                    end = token.span().end();
                }
            }
        });
    }

    /** Characters that a tokenizer passes over are blanks of some kind; no letter is lost. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noLetterIsLostBetweenTokens(Language language) {
        RandomText.seeds(SEEDS).forEach(seed -> {
            for (AnnotatedSentence sentence :
                    Annotator.of(language).annotate(text(seed)).sentences()) {
                StringBuilder rest = new StringBuilder(sentence.text());
                for (Token token : sentence.tokens()) {
                    for (int i = token.span().start(); i < token.span().end(); i++) {
                        rest.setCharAt(i, ' ');
                    }
                }
                assertThat(rest.chars().filter(Character::isLetterOrDigit).count())
                        .as("seed %s", seed)
                        .isZero();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void annotatingTwiceGivesTheSame(Language language) {
        RandomText.seeds(100).forEach(seed -> {
            Annotator annotator = Annotator.of(language);
            assertThat(annotator.annotate(text(seed))).as("seed %s", seed).isEqualTo(annotator.annotate(text(seed)));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGivenSentenceMayBeAnyPartOfTheText(Language language) {
        RandomText.seeds(500).forEach(seed -> {
            String text = text(seed);
            List<Span> given = List.of(new Span(0, text.length() / 2), new Span(text.length() / 2, text.length()));
            assertThat(Annotator.of(language).annotate("", text, given).sentences())
                    .as("seed %s", seed)
                    .extracting(AnnotatedSentence::text)
                    .containsExactly(given.get(0).of(text), given.get(1).of(text));
        });
    }
}
