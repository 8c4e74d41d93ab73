package dev.enishi.lab.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.entity.Finding.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final String ARTICLE = """
            {"id": "a1", "title": "", "sentences": ["青空電機とゼルダス。"], "relations": [], "entities": [
            {"id": "x", "name": "青空電機", "type": "ORGANIZATION", "aliases": ["株式会社青空電機", "アオゾラ"]},
            {"id": "y", "name": "ゼルダス", "type": "PRODUCT"},
            {"id": "z", "name": "北浜新聞", "type": "ORGANIZATION", "source": true}]}""";

    @TempDir
    private Path folder;

    private AnnotatedArticle article;

    @BeforeEach
    void readArticle() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), ARTICLE.replace("\n", " "));
        article = AnnotatedArticle.read(file, Language.JAPANESE).get(0);
    }

    private static TextEntity found(EntityType type, String name, String... aliases) {
        return new TextEntity(name, name, type, List.of(aliases), List.of());
    }

    private List<String> compare(TextEntity... found) {
        return Comparison.of(article, List.of(found)).stream()
                .map(finding -> finding.outcome() + " " + finding.type())
                .toList();
    }

    @Test
    void whatSharesASurfaceAndTheTypeIsRight() {
        assertThat(compare(found(EntityType.ORGANIZATION, "アオゾラ"), found(EntityType.PRODUCT, "ＺＥＬ", "ゼルダス")))
                .containsExactly("RIGHT ORGANIZATION", "RIGHT PRODUCT");
    }

    @Test
    void whatIsNotFoundIsMissedUnlessItIsASource() {
        assertThat(compare()).containsExactly("MISSED ORGANIZATION", "MISSED PRODUCT");
    }

    @Test
    void anotherTypeIsWrongAndTheThingIsMissed() {
        List<Finding> findings = Comparison.of(article, List.of(found(EntityType.ORGANIZATION, "ゼルダス")));
        assertThat(findings.get(0).outcome()).isEqualTo(Outcome.OTHER_TYPE);
        assertThat(findings.get(0).meant()).isEqualTo(EntityType.PRODUCT);
        assertThat(EntityScore.of(findings)).isEqualTo(new EntityScore(0, 1, 2));
    }

    @Test
    void oneThingFoundAsTwoIsSplit() {
        assertThat(compare(found(EntityType.ORGANIZATION, "青空電機"), found(EntityType.ORGANIZATION, "アオゾラ")))
                .containsExactly("RIGHT ORGANIZATION", "SPLIT ORGANIZATION", "MISSED PRODUCT");
    }

    @Test
    void whatSharesLettersIsCutAndOtherThingsAreInvented() {
        assertThat(compare(found(EntityType.ORGANIZATION, "大手青空電機"), found(EntityType.LOCATION, "北海道")))
                .startsWith("CUT ORGANIZATION", "INVENTED LOCATION");
    }

    @Test
    void aSourceCountsNeitherWay() {
        assertThat(compare(found(EntityType.ORGANIZATION, "北浜新聞"), found(EntityType.PRODUCT, "北浜新聞")))
                .containsExactly("MISSED ORGANIZATION", "MISSED PRODUCT");
    }

    @Test
    void theReportTellsAllThatWentWrong() {
        List<Finding> findings = Comparison.of(
                article, List.of(found(EntityType.ORGANIZATION, "ゼルダス"), found(EntityType.LOCATION, "北海道")));
        List<String> lines = new NameReport(List.of(findings)).lines();
        assertThat(lines.get(0)).contains("F1 0.000").contains("95 % interval");
        assertThat(lines)
                .contains("     1  PRODUCT → ORGANIZATION", "     1  PRODUCT → –", "     1  – → LOCATION")
                .contains("  a1  ORGANIZATION, is PRODUCT  ゼルダス", "  a1  LOCATION  北海道")
                .contains("Worst articles", "OTHER_TYPE: 1", "INVENTED: 1", "MISSED: 2");
    }
}
