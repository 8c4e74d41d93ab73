package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNamesTest {

    private static NameMention name(int sentence, String text, EntityType type) {
        return new NameMention(Mention.ofName(sentence, new Span(3, 3 + text.length()), text), type, 0.9);
    }

    private static NameMention firm(String text) {
        return name(0, text, EntityType.ORGANIZATION);
    }

    private static List<String> apart(NameMention name, NameMention... elsewhere) {
        List<List<NameMention>> sentences = new ArrayList<>();
        sentences.add(List.of(name));
        Arrays.stream(elsewhere).map(List::of).forEach(sentences::add);
        return new ListedNames(sentences)
                .apart(List.of(name)).stream()
                        .map(part -> part.type() + " " + part.mention().text() + " "
                                + part.mention().span().start())
                        .toList();
    }

    @Test
    void aListOfNamesOfTheTextIsTakenApart() {
        assertThat(apart(firm("アオゾラ・ミドリ"), firm("アオゾラ"), name(2, "ミドリ", EntityType.PRODUCT)))
                .containsExactly("ORGANIZATION アオゾラ 3", "PRODUCT ミドリ 8");
    }

    @Test
    void aPartMayBeAFirmOfTheLexiconIfAnotherStandsInTheText() {
        assertThat(apart(firm("アオゾラ・ソニー"), firm("アオゾラ"))).hasSize(2);
        assertThat(apart(firm("ソニー・トヨタ"))).hasSize(1);
    }

    @Test
    void aNameWithAPartThatIsNoneStaysWhole() {
        assertThat(apart(firm("アオゾラ・ダイナミクス"), firm("アオゾラ"))).containsExactly("ORGANIZATION アオゾラ・ダイナミクス 3");
    }

    @Test
    void theNameOfAPersonWithNamesLikeOthersStaysWhole() {
        NameMention whole = name(0, "ジョン・スミス", EntityType.PERSON);
        assertThat(apart(whole, name(1, "ジョン", EntityType.PERSON), name(2, "スミス", EntityType.PERSON)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"米政府, LOCATION 米 3", "中国政府, LOCATION 中国 3", "政府, ORGANIZATION 政府 3", "青空政府, ORGANIZATION 青空政府 3"})
    void aGovernmentIsItsCountry(String text, String expected) {
        assertThat(apart(firm(text))).containsExactly(expected);
    }
}
