package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static final String LETTERS = "田中東京電力ソニーアップル・はのＡＢCde 、「」1２𠮷\uD83D";

    private List<Unit> units = List.of();

    private KnownNames find(Language language, String text) {
        AnnotatedSentence sentence =
                Annotator.of(language).annotate(text).sentences().get(0);
        units = Units.of(sentence);
        return new KnownNames(sentence.text(), units, Lexicon.standard());
    }

    private int unit(String surface) {
        return IntStream.range(0, units.size())
                .filter(i -> units.get(i).surface().equals(surface))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsANameOfOneUnit() {
        KnownNames known = find(Language.JAPANESE, "昨日、任天堂が発表した。");
        int at = unit("任天堂");
        assertThat(NameKind.COMPANY.isIn(known.kinds(at))).isTrue();
        assertThat(known.from(at)).isEqualTo(at);
        assertThat(known.to(at)).isEqualTo(at + 1);
    }

    @Test
    void takesTheLongestName() {
        KnownNames known = find(Language.JAPANESE, "東京海上ホールディングスが値上げした。");
        int last = unit("ホールディングス");
        assertThat(known.from(last)).isZero();
        assertThat(known.to(0)).isEqualTo(last + 1);
        assertThat(NameKind.COMPANY.isIn(known.kinds(last))).isTrue();
        assertThat(NameKind.COMPANY.isIn(known.own(last))).as("by itself").isFalse();
    }

    @Test
    void whatIsNotKnownHasNoKindAndNoLength() {
        KnownNames known = find(Language.JAPANESE, "ズヌヌポヌが、ゑゑ。");
        assertThat(known.kinds(0)).isZero();
        assertThat(known.to(0)).isEqualTo(known.from(0));
        assertThat(known.kinds(-1)).isZero();
        assertThat(known.kinds(units.size())).isZero();
    }

    @Test
    void aLatinNameBeginsWithACapitalLetter() {
        assertThat(find(Language.ENGLISH, "He works for Sony today.").kinds(3)).isNotZero();
        assertThat(find(Language.ENGLISH, "He works for sony today.").kinds(3)).isZero();
    }

    @Test
    void aNameEndsWhereAUnitDoes() {
        assertThat(NameKind.COMPANY.isIn(
                        find(Language.ENGLISH, "He likes Sonyesque things.").kinds(2)))
                .isFalse();
    }

    @Test
    void noNameLiesInsideAnotherWhateverTheText() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            StringBuilder text = new StringBuilder("東");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            KnownNames known = find(Language.JAPANESE, text.toString());
            for (int i = 0; i < units.size(); i++) {
                int from = known.from(i);
                int kinds = known.kinds(i);
                IntStream.range(from, known.to(i)).forEach(j -> {
                    assertThat(known.from(j)).as(text.toString()).isEqualTo(from);
                    assertThat(known.kinds(j))
                            .as(text.toString())
                            .isEqualTo(kinds)
                            .isNotZero();
                });
            }
        }
    }

    @Test
    void kindsOfOneTypeAreOneGroup() {
        int company = KnownNames.groupOf(NameKind.COMPANY.bit());
        assertThat(KnownNames.groupOf(NameKind.ORGANIZATION.bit()))
                .isEqualTo(company)
                .isNotZero();
        assertThat(KnownNames.groupOf(NameKind.SURNAME.bit()))
                .isNotEqualTo(company)
                .isNotZero();
        assertThat(KnownNames.groupOf(NameKind.COMPANY.bit() | NameKind.COMMON_WORD.bit()))
                .isNotEqualTo(company);
        assertThat(KnownNames.groupOf(0)).isZero();
    }
}
