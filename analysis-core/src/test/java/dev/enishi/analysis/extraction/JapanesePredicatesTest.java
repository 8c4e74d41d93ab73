package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.nlp.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapanesePredicatesTest {

    private static List<Token> tokens(String sentence) {
        return MarkedText.japanese(sentence).sentence(0).tokens();
    }

    @ParameterizedTest
    @CsvSource({
        "買収した, 買収",
        "買収された, 買収|passive",
        "買収されなかった, 買収|passive|not",
        "買収していない, 買収|not",
        "買収を行った, 買収",
        "率いている, 率いる",
        "率いられている, 率いる|passive",
        "会社を立ち上げた, 立ち上げる",
        "進めてきた, 進める",
        "買収を検討した, 検討",
        "増産へ買収, 買収",
        "買収、急ぐ。, 急ぐ",
        "青空だ, ''"
    })
    void tellsWhatTheMainPredicateMeans(String sentence, String sense) {
        JapanesePredicates predicates = new JapanesePredicates(tokens(sentence));
        assertThat(predicates.sense(predicates.last())).isEqualTo(sense);
    }

    @Test
    void anAuxiliaryBehindAMarkBelongsToTheNext() {
        JapanesePredicates predicates = new JapanesePredicates(tokens("買収し、売却された"));
        assertThat(predicates.sense(predicates.next(0))).isEqualTo("買収");
        assertThat(predicates.sense(predicates.last())).isEqualTo("売却|passive");
    }

    @ParameterizedTest
    @CsvSource({
        "山田が設立した青空電機, 青空, 設立",
        "山田が設立した電機大手の青空電機, 青空, 設立",
        "山田が率いる青空電機, 青空, 率いる",
        "山田が率いている青空電機, 青空, 率いる",
        "山田が設立された「青空電機」, 青空, 設立",
        "山田が設立し青空電機は, 青空, ''",
        "山田が設立して青空電機は, 青空, ''",
        "山田の青空電機は, 青空, ''",
        "山田が設立、青空電機は, 青空, ''"
    })
    void aClauseBeforeANameEndsInAPlainForm(String sentence, String name, String lemma) {
        List<Token> tokens = tokens(sentence);
        int at = 0;
        while (!tokens.get(at).surface().startsWith(name)) {
            at++;
        }
        JapanesePredicates predicates = new JapanesePredicates(tokens);
        assertThat(predicates.lemma(predicates.endingBefore(at))).isEqualTo(lemma);
    }

    @Test
    void nothingStandsBeforeTheFirstToken() {
        JapanesePredicates predicates = new JapanesePredicates(tokens("買収した"));
        assertThat(predicates.endingBefore(0)).isEqualTo(-1);
        assertThat(predicates.next(4)).isEqualTo(-1);
        assertThat(predicates.sense(-1)).isEmpty();
    }

    @Test
    void noTokensNoPredicate() {
        JapanesePredicates none = new JapanesePredicates(List.of());
        assertThat(none.last()).isEqualTo(-1);
        assertThat(none.next(0)).isEqualTo(-1);
    }
}
