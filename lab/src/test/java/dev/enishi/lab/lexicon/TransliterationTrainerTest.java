package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.Transliteration;
import dev.enishi.lab.lexicon.SpellingPairs.Pair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TransliterationTrainerTest {

    private static final String[] MORAS = {"カ", "ミ", "ソ", "レ", "ナ", "トゥ", "ベ", "ル"};
    private static final String[] LETTERS = {"ka", "mi", "so", "re", "na", "tu", "be", "lu"};

    private static List<Pair> pairs() {
        Random random = new Random(2);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder japanese = new StringBuilder();
            StringBuilder latin = new StringBuilder();
            for (int j = 0; j < 3; j++) {
                int mora = random.nextInt(MORAS.length);
                japanese.append(MORAS[mora]);
                latin.append(LETTERS[mora]);
            }
            pairs.add(new Pair(japanese.toString(), latin.toString()));
        }
        return pairs;
    }

    private static Transliteration learned(List<Pair> pairs) throws IOException {
        return Transliteration.read(new ByteArrayInputStream(TransliterationTrainer.train(pairs.stream())));
    }

    @Test
    void learnsWhichLettersStandForAMora() throws IOException {
        Transliteration learned = learned(pairs());
        for (int i = 0; i < MORAS.length; i++) {
            String spelling = MORAS[i] + MORAS[(i + 1) % MORAS.length];
            String right = LETTERS[i] + LETTERS[(i + 1) % MORAS.length];
            String wrong = LETTERS[(i + 3) % MORAS.length] + LETTERS[(i + 4) % MORAS.length];
            assertThat(learned.fit(spelling, right)).as(spelling).isGreaterThan(1);
            assertThat(learned.fit(spelling, wrong)).as(spelling).isNegative();
        }
    }

    @Test
    void theSamePairsGiveTheSameBytes() {
        assertThat(TransliterationTrainer.train(pairs().stream()))
                .isEqualTo(TransliterationTrainer.train(pairs().stream()));
    }

    @Test
    void japaneseWordsAreLearnedWithAndWithoutLongVowels() throws IOException {
        List<Pair> pairs = List.of(new Pair("大谷", "Ohtani"), new Pair("大野", "Ohno"), new Pair("谷野", "Tanino"));
        Transliteration learned = learned(pairs);
        assertThat(learned.fit("大谷", "Otani")).isPositive();
        assertThat(learned.fit("大谷", "Ohtani")).isPositive();
        assertThat(learned.fit("大谷", "Tanino")).isLessThan(learned.fit("大谷", "Otani"));
    }

    @Test
    void noPairsMakeATableThatKnowsNothing() throws IOException {
        assertThat(learned(List.of()).fit("カ", "ka")).isNegative();
    }
}
