package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureTemplatesTest {

    private static List<Unit> units(Language language, String text) {
        List<AnnotatedSentence> sentences = Annotator.of(language)
                .annotate("", text, List.of(new Span(0, text.length())))
                .sentences();
        return sentences.isEmpty() ? List.of() : Units.of(sentences.get(0));
    }

    private static FeatureTemplates templates(Language language) {
        return language == Language.JAPANESE ? new JapaneseFeatures() : new EnglishFeatures();
    }

    private static Set<Integer> features(Language language, String text, String surface) {
        List<Unit> units = units(language, text);
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).surface().equals(surface)) {
                return Arrays.stream(templates(language).extract(text, units).get(i))
                        .boxed()
                        .collect(Collectors.toSet());
            }
        }
        throw new AssertionError("No unit " + surface + " in " + units);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noUnitsHaveNoFeatures(Language language) {
        assertThat(templates(language).extract("", List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{1} / {2}")
    @CsvSource({
        "JAPANESE, 新作「アオイ」を発売した, 新作アオイを発売した, アオイ",
        "JAPANESE, アオイ社長が話した, アオイ県が話した, アオイ",
        "JAPANESE, 小さなアオイ, 大きなアオイ, アオイ",
        "ENGLISH, chairman Aoi said, near Aoi said, Aoi",
        "ENGLISH, said Aoi Inc, said Aoi Street, Aoi",
        "ENGLISH, the \u201CAoi\u201D is new, the Aoi is new, Aoi"
    })
    void whatStandsAroundAWordShows(Language language, String one, String other, String word) {
        assertThat(features(language, one, word)).isNotEqualTo(features(language, other, word));
    }

    @Test
    void englishSeesThroughCaseAndJapaneseDoesNotNeedTo() {
        Set<Integer> capital = features(Language.ENGLISH, "see Aoi now", "Aoi");
        Set<Integer> small = features(Language.ENGLISH, "see aoi now", "aoi");
        assertThat(capital).isNotEqualTo(small).containsAnyElementsOf(small);
        assertThat(capital.stream().filter(small::contains).count()).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextBreaksThem(Language language) {
        String[] parts = {
            "山田",
            "アオイ",
            "Aoi",
            " ",
            "「",
            "」",
            "(",
            ")",
            "・",
            "&",
            "-",
            "\u201C",
            "\u201D",
            "氏",
            "社",
            "1",
            "㈱",
            "\uD83D\uDE00",
            "\uD83D",
            "か\u3099",
            "\u200B",
            "。",
            "of",
            "the",
            "'s",
            "ー"
        };
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(15); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            List<Unit> units = units(language, text.toString());
            List<int[]> features = templates(language).extract(text.toString(), units);
            assertThat(features).as("seed %d: %s", seed, text).hasSameSizeAs(units);
            assertThat(features).allMatch(hashes -> hashes.length >= 20);
        }
    }
}
