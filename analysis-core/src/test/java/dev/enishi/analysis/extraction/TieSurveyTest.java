package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TieSurveyTest {

    private static final MarkedText TEXT =
            MarkedText.japanese("[O:青空電機]は[O:緑製薬]を買収した。", "[O:桃電機]と[O:青空電機]が提携した。", "[O:青空電機]は[O:緑製薬]を買収した。", "晴れた。");

    /** Says every tie of each pair of the kind to be so likely. */
    private static TieSurvey survey(RelationType type, float logOdds) {
        float[] biases = new float[RelationLabel.COUNT];
        java.util.Arrays.fill(biases, -20);
        biases[new RelationLabel(type, false).index()] = logOdds;
        RelationScorer scorer =
                new RelationScorer(LinearModel.of(biases, new TreeMap<>()), ConstructionReliability.of(Map.of()));
        return TieSurvey.of(TEXT.text(), TEXT.entities(), scorer);
    }

    @Test
    void gathersTheSentencesOfEachTie() {
        TieSurvey survey = survey(RelationType.PARENT_OF, 0);
        assertThat(survey.sightings().keySet()).extracting(Tie::type).contains(RelationType.PARENT_OF);
        Tie parent = survey.sightings().keySet().stream()
                .filter(tie -> tie.type() == RelationType.PARENT_OF)
                .findFirst()
                .orElseThrow();
        assertThat(survey.of(parent)).extracting(Sighting::sentence).containsExactly(0, 2);
        assertThat(survey.of(parent)).allSatisfy(sighting -> {
            assertThat(sighting.score()).isEqualTo(0.5);
            assertThat(sighting.stated()).isFalse();
        });
    }

    @Test
    void knowsWhatAConstructionStates() {
        TieSurvey survey = survey(RelationType.PARENT_OF, -20);
        assertThat(survey.sightings())
                .allSatisfy((tie, seen) -> assertThat(seen).allMatch(Sighting::stated));
        assertThat(survey.sightings().keySet()).extracting(Tie::type).contains(RelationType.ACQUIRES);
    }

    @Test
    void whatNoSentenceMakesLikelyIsNotConsidered() {
        assertThat(survey(RelationType.PARENT_OF, -4).sightings().keySet())
                .noneMatch(tie -> tie.type() == RelationType.PARENT_OF);
        assertThat(survey(RelationType.PARENT_OF, 0).of(new Tie(RelationType.SUES, "e1", "e2")))
                .isEmpty();
    }

    @Test
    void aTieLooksOtherIfSeenTwiceOrBesideOthers() {
        List<PossibleTie> ties = PossibleTie.of(survey(RelationType.PARENT_OF, 0), TEXT.entities()).stream()
                .filter(tie -> tie.type() == RelationType.PARENT_OF)
                .toList();
        assertThat(ties).hasSize(2).extracting(PossibleTie::score).containsOnly(0.5);
        assertThat(ties.get(0).features()).isSorted().isNotEqualTo(ties.get(1).features());
    }

    @Test
    void theJudgeHearsTheTextAndTheSentence() {
        PossibleTie likely = new PossibleTie(RelationType.SUES, "e1", "e2", 0.9, new int[] {1});
        PossibleTie unlikely = new PossibleTie(RelationType.SUES, "e1", "e2", 0.1, new int[] {1});
        TreeMap<Integer, float[]> weights = new TreeMap<>(Map.of(1, new float[] {1}));
        TieJudge text = new TieJudge(LinearModel.of(new float[] {0}, weights));
        assertThat(text.probability(likely)).isGreaterThan(text.probability(unlikely));
        TieJudge other = new TieJudge(LinearModel.of(new float[] {-3}, weights));
        assertThat(other.probability(likely)).isLessThan(text.probability(likely));
        for (double score : new double[] {0, 1}) {
            PossibleTie sure = new PossibleTie(RelationType.SUES, "e1", "e2", score, new int[0]);
            assertThat(text.probability(sure)).isBetween(0.0, 1.0).isNotNaN();
        }
    }

    @Test
    void aTieIsToldWithAllSentencesThatStateItWell() {
        List<Relation> relations = new RelationExtractor(RelationModels.of(dev.enishi.analysis.text.Language.JAPANESE))
                .extract(TEXT.text(), TEXT.entities());
        assertThat(relations)
                .filteredOn(relation -> relation.type() == RelationType.ACQUIRES)
                .singleElement()
                .satisfies(relation -> assertThat(relation.evidence())
                        .extracting(Evidence::sentence)
                        .containsExactly(0, 2));
    }
}
