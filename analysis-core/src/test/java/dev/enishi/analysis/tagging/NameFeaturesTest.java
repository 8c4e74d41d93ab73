package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameFeaturesTest {

    private static FeatureSequence extract(Language language, String text) {
        AnnotatedSentence sentence =
                Annotator.of(language).annotate(text).sentences().get(0);
        return NameFeatures.of(language).extract(sentence);
    }

    private static Set<Integer> features(Language language, String text, int unit) {
        Set<Integer> features = new HashSet<>();
        for (int hash : extract(language, text).features().get(unit)) {
            features.add(hash);
        }
        return features;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachUnitHasFeatures(Language language) {
        FeatureSequence sequence = extract(language, "Acme (アクメ) bought 「猫」.");
        assertThat(sequence.features()).hasSameSizeAs(sequence.spans()).allMatch(features -> features.length > 20);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameSentenceHasTheSameFeatures(Language language) {
        List<int[]> once = extract(language, "Acme社のJo Doe氏").features();
        List<int[]> again = extract(language, "Acme社のJo Doe氏").features();
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i)).isEqualTo(again.get(i));
        }
    }

    @Test
    void whatFollowsANameChangesItsFeatures() {
        assertThat(features(Language.JAPANESE, "田中氏", 0)).isNotEqualTo(features(Language.JAPANESE, "田中県", 0));
    }

    @Test
    void farAwayWordsDoNot() {
        assertThat(features(Language.JAPANESE, "田中は静かに本を読んだ。", 0))
                .isEqualTo(features(Language.JAPANESE, "田中は静かに本を捨てた。", 0));
    }

    @Test
    void twoDifferentFeaturesSeldomHashAlike() {
        Random random = new Random(1);
        Set<Integer> hashes = new HashSet<>();
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            hashes.add(FeatureHashes.mix(i % 97, random.nextInt()));
        }
        assertThat(hashes).hasSizeGreaterThan(count - 20);
    }

    @Test
    void takingEmptiesTheCollection() {
        FeatureHashes hashes = new FeatureHashes();
        for (int i = 0; i < 300; i++) {
            hashes.add(1, i, i, i);
        }
        assertThat(Arrays.stream(hashes.take()).distinct().count()).isEqualTo(300);
        assertThat(hashes.take()).isEmpty();
    }
}
