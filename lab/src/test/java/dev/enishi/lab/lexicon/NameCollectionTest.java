package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.lexicon.NameKind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCollectionTest {

    private final NameCollection names = new NameCollection();

    @Test
    void joinsTheKindsOfOneSpelling() {
        names.add("山口", NameKind.SURNAME);
        names.add("山口", NameKind.PLACE);
        names.add("山口", NameKind.SURNAME);
        assertThat(names.kinds()).containsOnlyKeys("山口");
        assertThat(NameKind.in(names.kinds().getOrDefault("山口", 0)))
                .containsExactlyInAnyOrder(NameKind.SURNAME, NameKind.PLACE);
    }

    @ParameterizedTest
    @CsvSource({"ＡＢＣ商事, abc商事", "ﾏﾗﾄﾞ, マラド", "' Malado ', malado", "か\u3099く, がく"})
    void keepsTheSpellingThatTheCoreLooksUp(String written, String kept) {
        names.add(written, NameKind.COMPANY);
        assertThat(names.kinds()).containsOnlyKeys(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "123", "１２３", "あああああああああああああああああああああああああああああああああああああああああ"})
    void leavesWhatIsNoNameOut(String spelling) {
        names.add(spelling, NameKind.PLACE);
        assertThat(names.kinds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Malado", "AT&T", "St. Ives", "3M", "O'Neil", "Jean-Paul", "C+"})
    void takesLatinNames(String latin) {
        names.addLatin(latin, NameKind.COMPANY);
        assertThat(names.kinds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "", "Tokyo (city)", "Luoyang, China", "-ish", "a/b", "東京 Tokyo"})
    void leavesLatinDescriptionsAndSingleLettersOut(String latin) {
        names.addLatin(latin, NameKind.PLACE);
        assertThat(names.kinds()).isEmpty();
    }

    @Test
    void warnsOfNamesThatItHasOnly() {
        names.add("社長", NameKind.UNCLASSIFIED);
        names.warn(Set.of("社長", "会長"));
        assertThat(names.kinds()).containsOnlyKeys("社長");
        assertThat(NameKind.COMMON_WORD.isIn(names.kinds().getOrDefault("社長", 0)))
                .isTrue();
    }

    @Test
    void removesSpellings() {
        names.add("山口", NameKind.PLACE);
        names.add("川口", NameKind.PLACE);
        names.remove(Set.of("山口", "海口"));
        assertThat(names.kinds()).containsOnlyKeys("川口");
    }

    @Test
    void givesTheNamesInOrderAndReadOnly() {
        names.add("ん", NameKind.PLACE);
        names.add("Zed", NameKind.PLACE);
        names.add("あ", NameKind.PLACE);
        assertThat(names.kinds().keySet()).containsExactly("zed", "あ", "ん");
        assertThatThrownBy(() -> names.kinds().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
