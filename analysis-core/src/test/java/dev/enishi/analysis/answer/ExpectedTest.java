package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectedTest {

    private static Expected of(Focus focus, String question) {
        Language language = Language.detect(question).orElse(Language.ENGLISH);
        return new Expected(
                new Question(question, language, List.of(), List.of(), focus, Set.of(), Set.of(), Question.Form.NAMES));
    }

    private static List<String> found(Focus focus, String question, String sentence) {
        return of(focus, question).spans(sentence).stream()
                .map(span -> span.of(sentence))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "いつ？ | 1998年4月1日に設立した。 | 1998年4月1日",
                "いつ？ | 来年春に始める。 | 来年",
                "いつ？ | 令和7年度に始める。 | 令和7年",
                "When? | It opened in March 2024. | March 2024",
                "When? | It opened on Sept. 5, 2024. | Sept. 5, 2024",
                "When? | It was founded in 1998. | 1998",
                "When? | It opens next spring. | next spring"
            })
    void findsDates(String question, String sentence, String date) {
        assertThat(found(Focus.DATE, question, sentence)).first().asString().startsWith(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "いくら？ | 買収額は300億円だった。 | 300億円",
                "いくら？ | 約2億5000万ドルを投じる。 | 2億5000万ドル",
                "How much? | It paid $1.2 billion in cash. | $1.2 billion",
                "How much? | It paid 300 million yen. | 300 million yen",
                "How much? | It costs €5m a year. | €5m"
            })
    void findsAmounts(String question, String sentence, String amount) {
        assertThat(found(Focus.AMOUNT, question, sentence)).first().asString().endsWith(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "従業員は何人？ | 3工場で420人が働く。 | 420人",
                "何社が参加する？ | 5月に12社が参加する。 | 12社",
                "何%増えた？ | 売上高は5億円で12%増えた。 | 12%",
                "How many employees does it have? | In 2024 it had 420 employees. | 420 employees",
                "How old is she? | She is 45 years old. | 45 years old",
                "By how many votes? | The bill passed with 12 votes in 3 hours. | 12 votes"
            })
    void findsTheVeryUnitAskedFor(String question, String sentence, String number) {
        assertThat(found(Focus.NUMBER, question, sentence)).containsExactly(number);
        assertThat(of(Focus.NUMBER, question).in(sentence)).isGreaterThan(1);
    }

    @Test
    void anotherUnitIsBetterThanNone() {
        Expected people = of(Focus.NUMBER, "従業員は何人？");
        assertThat(people.in("12社が参加する。")).isBetween(0.1, 0.9);
        assertThat(people.in("会社が参加する。")).isZero();
    }

    @Test
    void aReasonHasNoPlace() {
        Expected reason = of(Focus.REASON, "なぜ？");
        assertThat(reason.in("病気のため辞めた。")).isEqualTo(1);
        assertThat(reason.in("社長が辞めた。")).isZero();
        assertThat(reason.spans("病気のため辞めた。")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Focus.class,
            names = {"ENTITY", "PLACE", "PROFILE"})
    void namesAreNotFoundThisWay(Focus focus) {
        assertThat(of(focus, "誰？").in("1998年に300億円で420人が")).isZero();
        assertThat(of(focus, "誰？").spans("1998年に300億円で420人が")).isEmpty();
    }

    @Test
    void spansLieInTheSentenceAndDoNotOverlap() {
        String[] parts = {
            "12", "億", "円", "年", "月", "日", "人", "March", " ", "$", ".", ",", "千", "約", "％", "のため", "next year", "\uD83D"
        };
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder sentence = new StringBuilder();
            for (int i = random.nextInt(15); i > 0; i--) {
                sentence.append(parts[random.nextInt(parts.length)]);
            }
            for (Focus focus : Focus.values()) {
                int end = 0;
                for (Span span : of(focus, "何人？").spans(sentence.toString())) {
                    assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                    assertThat(span.length()).as("seed %d", seed).isPositive();
                    end = span.end();
                }
                assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(sentence.length());
            }
        }
    }
}
