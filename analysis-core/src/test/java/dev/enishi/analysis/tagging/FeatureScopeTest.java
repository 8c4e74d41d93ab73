package dev.enishi.analysis.tagging;

import static dev.enishi.analysis.tagging.FeatureHashes.hash;
import static dev.enishi.analysis.tagging.FeatureHashes.mix;
import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far each language's features look, on units made by hand. */
class FeatureScopeTest {

    /** Template 85 holds the distance from a run's start and the run's first word. */
    private static final int RUN_START = 85;

    private static final FeatureTemplates JAPANESE = new JapaneseFeatures();
    private static final FeatureTemplates ENGLISH = new EnglishFeatures();

    private static List<Unit> units(String tagged) {
        List<Unit> units = new ArrayList<>();
        int at = 0;
        for (String word : tagged.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            Span span = new Span(at, at + parts[0].length());
            boolean known = !parts[1].equals("未知語");
            units.add(new Unit(span, parts[0], parts[1], known, false, shape(parts[0])));
            at = span.end();
        }
        return units;
    }

    private static String shape(String surface) {
        StringBuilder shape = new StringBuilder();
        surface.codePoints().mapToObj(c -> Script.of(c).sign()).forEach(sign -> {
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != sign) {
                shape.append(sign);
            }
        });
        return shape.toString();
    }

    /** Of units that stand one behind the other. */
    private static List<int[]> extract(FeatureTemplates templates, List<Unit> units) {
        return templates.extract(units.stream().map(Unit::surface).collect(Collectors.joining()), units);
    }

    private static int[] features(FeatureTemplates templates, String tagged, int unit) {
        return extract(templates, units(tagged)).get(unit);
    }

    private static boolean isInRun(FeatureTemplates templates, String tagged, int unit, String first, int left) {
        int start = mix(RUN_START, mix(left, hash(first)));
        return Arrays.stream(features(templates, tagged, unit)).anyMatch(feature -> feature == start);
    }

    @ParameterizedTest
    @CsvSource({
        "みどり/名詞-固有名詞-地域, true",
        "お/接頭詞-名詞接続, true",
        "ミドリオ/未知語, true",
        "・/記号-一般, true",
        "-/記号-一般, true",
        "&/記号-一般, true",
        "。/記号-句点, false",
        "「/記号-括弧開, false",
        "が/助詞-格助詞, false",
        "走る/動詞-自立, false",
        "彼/名詞-代名詞-一般, false",
        "こと/名詞-非自立-一般, false",
        "今日/名詞-副詞可能, false"
    })
    void aJapaneseRunIsMadeOfNounsAndWhatJoinsThem(String word, boolean inRun) {
        String surface = word.substring(0, word.indexOf('/'));
        assertThat(isInRun(JAPANESE, "は/助詞-係助詞 " + word + " を/助詞-格助詞", 1, surface, 0))
                .isEqualTo(inRun);
    }

    @ParameterizedTest
    @CsvSource({
        "Midori/NOUN, true",
        "eMidori/NOUN, true",
        "2026/NUM, true",
        "&/PUNCT, true",
        "bridge/NOUN, false",
        "of/ADP, false",
        "-/PUNCT, false"
    })
    void anEnglishRunIsMadeOfCapitalsAndNumbers(String word, boolean inRun) {
        String surface = word.substring(0, word.indexOf('/'));
        assertThat(isInRun(ENGLISH, "near/ADP " + word + " now/ADV", 1, surface, 0))
                .isEqualTo(inRun);
    }

    @Test
    void aUnitKnowsHowFarItStandsFromTheStartOfItsRun() {
        String run = "は/助詞 みどり/名詞 町/名詞 立/名詞 図書/名詞 館/名詞 で/助詞";
        for (int i = 1; i <= 5; i++) {
            assertThat(isInRun(JAPANESE, run, i, "みどり", Math.min(i - 1, 3)))
                    .as("unit %d", i)
                    .isTrue();
        }
        assertThat(isInRun(JAPANESE, run, 6, "みどり", 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, true", "4, true", "5, true", "6, false"})
    void wordsOutsideTwoUnitsToEitherSideDoNotShow(int changed, boolean shows) {
        for (FeatureTemplates templates : List.of(JAPANESE, ENGLISH)) {
            List<String> words =
                    new ArrayList<>(List.of("aa/助詞", "bb/助詞", "cc/助詞", "dd/助詞", "ee/助詞", "ff/助詞", "gg/助詞"));
            int[] before = features(templates, String.join(" ", words), 3);
            words.set(changed, "zz/助詞");
            int[] after = features(templates, String.join(" ", words), 3);
            assertThat(Arrays.equals(before, after))
                    .as(templates.getClass().getSimpleName())
                    .isEqualTo(!shows);
        }
    }

    @Test
    void aWordWithoutALexiconEntryIsToldFromAKnownOne() {
        List<Unit> known = units("みどり/名詞");
        Unit first = known.get(0);
        Unit unknown = new Unit(first.span(), first.surface(), first.partOfSpeech(), false, false, first.shape());

        assertThat(extract(JAPANESE, List.of(unknown)).get(0))
                .isNotEqualTo(extract(JAPANESE, known).get(0));
    }

    @Test
    void extractingTwiceGivesTheSame() {
        List<Unit> units = units("「/記号 みどり/名詞 町/名詞 」/記号 で/助詞 Acme/名詞");
        for (FeatureTemplates templates : List.of(JAPANESE, ENGLISH)) {
            List<int[]> first = extract(templates, units);
            List<int[]> second = extract(templates, units);
            for (int i = 0; i < units.size(); i++) {
                assertThat(first.get(i)).isEqualTo(second.get(i));
            }
        }
    }

    @Test
    void aSequenceKeepsItsOwnLists() {
        List<Span> spans = new ArrayList<>(List.of(new Span(0, 2)));
        List<int[]> features = new ArrayList<>(List.of(new int[] {1}));
        FeatureSequence sequence = new FeatureSequence(spans, features);
        spans.clear();
        features.clear();

        assertThat(sequence.length()).isOne();
        assertThat(sequence.features()).hasSize(1);
    }
}
