package dev.enishi.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedThingTest {

    private static List<TextEntity> locate(String text, NamedThing... things) {
        return NamedThing.locate(
                List.of(things), Annotator.of(Language.JAPANESE).annotate("題は青空", text, List.of()));
    }

    private static NamedThing firm(String... surfaces) {
        return new NamedThing(surfaces[0], EntityType.ORGANIZATION, List.of(surfaces));
    }

    private static List<String> places(TextEntity entity) {
        return entity.mentions().stream()
                .map(mention -> mention.sentence() + ":" + mention.span().start() + " " + mention.text())
                .toList();
    }

    @Test
    void findsEverySurfaceInTextOrderTheTitleFirst() {
        TextEntity entity = locate("青空は青空電機の旧名だ。青空だ。", firm("青空電機", "青空")).get(0);
        assertThat(places(entity)).containsExactly("-1:2 青空", "0:0 青空", "0:3 青空電機", "1:0 青空");
        assertThat(entity.name()).isEqualTo("青空電機");
        assertThat(entity.aliases()).containsExactly("青空");
    }

    @Test
    void theLongestOfTwoThingsTakesThePlace() {
        List<TextEntity> entities = locate("青空電機が増産。", firm("青空"), firm("青空電機"));
        assertThat(places(entities.get(0))).containsExactly("-1:2 青空");
        assertThat(places(entities.get(1))).containsExactly("0:0 青空電機");
    }

    @ParameterizedTest
    @CsvSource({
        "アクメ, アクメは, 1",
        "アクメ, アクメーは, 0",
        "アクメ, 旧アクメ社は, 1",
        "アクメ, マアクメは, 0",
        "Acme, Acmeは, 1",
        "Acme, Acmes は, 0",
        "青電, 大青電は, 1",
        "アクメ, アクメとアクメ, 2"
    })
    void aKatakanaOrLatinNameIsNoPartOfAWord(String surface, String text, int count) {
        assertThat(locate(text, firm(surface)).get(0).mentions()).hasSize(count);
    }

    @Test
    void whatStandsNowhereHasNoMention() {
        assertThat(locate("晴れた。", firm("緑製薬", "")).get(0).mentions()).isEmpty();
    }
}
