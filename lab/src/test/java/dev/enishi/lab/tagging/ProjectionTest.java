package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static List<String> names(String entities, String text) throws IOException {
        return Projection.of(JsonLines.MAPPER.readTree(entities)).names(text).stream()
                .map(name -> name.type() + " " + name.span().of(text))
                .toList();
    }

    @Test
    void theLongestSurfaceWins() throws IOException {
        String entities = "[{\"name\":\"東都銀行\",\"type\":\"ORGANIZATION\",\"aliases\":[\"東都\"]},"
                + "{\"name\":\"東都銀行本店\",\"type\":\"LOCATION\"}]";
        assertThat(names(entities, "東都は東都銀行本店を東都銀行から移す。"))
                .containsExactly("ORGANIZATION 東都", "LOCATION 東都銀行本店", "ORGANIZATION 東都銀行");
    }

    @Test
    void aSurfaceOfTwoTypesHasNone() throws IOException {
        String entities =
                "[{\"name\":\"Nagi\",\"type\":\"ORGANIZATION\"},{\"name\":\"なぎ\",\"type\":\"PRODUCT\",\"aliases\":[\"Nagi\"]}]";
        assertThat(names(entities, "Nagiのなぎ")).containsExactly("null Nagi", "PRODUCT なぎ");
    }

    @Test
    void isNotCutOutOfALongerWord() throws IOException {
        assertThat(names("[{\"name\":\"ABC\",\"type\":\"ORGANIZATION\"}]", "ABCDとABC社"))
                .containsExactly("ORGANIZATION ABC");
        assertThat(names("[{\"name\":\"テレ\",\"type\":\"ORGANIZATION\"}]", "テレビとテレ"))
                .containsExactly("ORGANIZATION テレ");
    }

    @Test
    void theCountryBeforeAForeignNameIsNoPartOfIt() throws IOException {
        String entities = "[{\"name\":\"Acme\",\"type\":\"ORGANIZATION\",\"aliases\":[\"米Acme\"]}]";
        assertThat(names(entities, "米Acmeが発表した。")).containsExactly("ORGANIZATION Acme");
    }

    @Test
    void namesComeInTextOrder() throws IOException {
        String entities = "[{\"name\":\"あああ\",\"type\":\"PRODUCT\"},{\"name\":\"い\",\"type\":\"PERSON\"}]";
        assertThat(Projection.of(JsonLines.MAPPER.readTree(entities)).names("い、あああ、い"))
                .extracting(name -> name.span().start())
                .containsExactly(0, 2, 6);
        assertThat(Projection.of(JsonLines.MAPPER.readTree(entities)).names("い"))
                .extracting(MarkedName::type)
                .containsExactly(EntityType.PERSON);
    }
}
