package dev.enishi.lab.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.extraction.PairCandidate;
import dev.enishi.analysis.extraction.PairCandidates;
import dev.enishi.analysis.extraction.RelationLabel;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.AnnotatedArticle.GoldRelation;
import dev.enishi.lab.corpus.LabelledPassage;
import dev.enishi.lab.corpus.LabelledPassage.Fact;
import dev.enishi.lab.corpus.SampleNews;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TiesTest {

    @TempDir
    private Path folder;

    private AnnotatedArticle sample;

    @BeforeEach
    void read() throws IOException {
        Path data = SampleNews.writeTo(folder, "ACTUAL");
        sample = AnnotatedArticle.read(data.resolve("news/train.jsonl"), Language.JAPANESE)
                .get(0);
    }

    private AnnotatedArticle with(GoldRelation... relations) {
        return new AnnotatedArticle(sample.document(), sample.text(), sample.entities(), List.of(relations), List.of());
    }

    private static GoldRelation relation(String type, String subject, String object) {
        return new GoldRelation(type, subject, object, "ACTUAL", List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "ACQUIRES, x, y, ACQUIRES x y",
        "ACQUIRES, y, x, ACQUIRES y x",
        "LEADS, p, x, LEADS p x",
        "PARTNERS_WITH, x, y, PARTNERS_WITH x y",
        "PARTNERS_WITH, y, x, PARTNERS_WITH x y",
        "COMPETES_WITH, e9, e10, COMPETES_WITH e10 e9",
        "MERGES_WITH, x, x, MERGES_WITH x x"
    })
    void aTieWithoutDirectionHasOneName(String type, String subject, String object, String tie) {
        assertThat(Ties.gold(with(relation(type, subject, object)))).containsExactly(tie);
    }

    @Test
    void theSameTieStatedTwiceCountsOnce() {
        assertThat(Ties.gold(with(
                        relation("PARTNERS_WITH", "x", "y"),
                        relation("PARTNERS_WITH", "y", "x"),
                        relation("ACQUIRES", "x", "y"),
                        relation("ACQUIRES", "x", "y"))))
                .containsExactlyInAnyOrder("PARTNERS_WITH x y", "ACQUIRES x y");
        assertThat(Ties.gold(with())).isEmpty();
    }

    @Test
    void anUnknownTypeIsAMistakeInTheSet() {
        assertThatThrownBy(() -> Ties.gold(with(relation("BUYS", "x", "y"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BUYS");
    }

    @Test
    void aPairLabelledAsNothingIsNoTie() {
        LabelledPassage passage = new LabelledPassage(
                sample.text(),
                sample.entities(),
                Arrays.asList(new Fact(null, "x", "y"), new Fact(RelationType.COMPETES_WITH, "z", "y")));
        assertThat(Ties.gold(passage)).containsExactly("COMPETES_WITH y z");
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void aPairIsNamedAsPeopleNameIt(RelationType type) {
        PairCandidate candidate =
                PairCandidates.of(sample.text(), sample.entities()).get(0);
        String first = candidate.first().entity();
        String second = candidate.second().entity();
        assertThat(Ties.key(candidate, new RelationLabel(type, false)))
                .isEqualTo(Ties.gold(with(relation(type.name(), first, second)))
                        .iterator()
                        .next());
        if (!type.isSymmetric()) {
            assertThat(Ties.key(candidate, new RelationLabel(type, true))).isEqualTo(type + " " + second + " " + first);
        }
    }
}
