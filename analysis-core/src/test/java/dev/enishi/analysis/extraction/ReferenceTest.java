package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    private static List<Reference> find(Language language, String sentence) {
        return Reference.find(language, new AnnotatedSentence(new Sentence(0, sentence, 0), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "JAPANESE, 同社は好調だ, 同社, ORGANIZATION, 1",
        "JAPANESE, きょう同行が増資, 同行, ORGANIZATION, 1",
        "JAPANESE, 両社は提携, 両社, ORGANIZATION, 2",
        "JAPANESE, 両氏は会談, 両氏, PERSON, 2",
        "JAPANESE, 同氏は会長, 同氏, PERSON, 1",
        "JAPANESE, 彼は会長, 彼, PERSON, 1",
        "JAPANESE, 彼女は会長, 彼女, PERSON, 1",
        "JAPANESE, 同研究所の成果, 同研究所, ORGANIZATION, 1",
        "ENGLISH, The company grew, The company, ORGANIZATION, 1",
        "ENGLISH, Now the bank grew, the bank, ORGANIZATION, 1",
        "ENGLISH, Both companies grew, Both companies, ORGANIZATION, 2",
        "ENGLISH, Then the two firms met, the two firms, ORGANIZATION, 2",
        "ENGLISH, Then he left, he, PERSON, 1",
        "ENGLISH, She left, She, PERSON, 1"
    })
    void findsWhatRefers(Language language, String sentence, String words, EntityType type, int count) {
        assertThat(find(language, sentence)).singleElement().satisfies(reference -> {
            assertThat(reference.span().of(sentence)).isEqualTo(words);
            assertThat(reference.type()).isEqualTo(type);
            assertThat(reference.count()).isEqualTo(count);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "彼らは会長", "彼女らは", "彼女たちは", "同じ会社", "両方の会社"})
    void leavesOtherJapaneseWordsAlone(String sentence) {
        assertThat(find(Language.JAPANESE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The companyman", "a company", "Sheila and Herman", "the", "other companies"})
    void leavesOtherEnglishWordsAlone(String sentence) {
        assertThat(find(Language.ENGLISH, sentence)).isEmpty();
    }

    @Test
    void findsAllInTextOrder() {
        assertThat(find(Language.JAPANESE, "同社と同氏、両社"))
                .extracting(reference -> reference.span().start())
                .containsExactly(0, 3, 6);
    }
}
