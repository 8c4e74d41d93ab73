package dev.enishi.lab.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.RelationLabel;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.LabelledPassage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationExamplesTest {

    private static final int ACQUIRES = new RelationLabel(RelationType.ACQUIRES, false).index();
    private static final int ACQUIRED_BY = new RelationLabel(RelationType.ACQUIRES, true).index();
    private static final int PARTNERS = new RelationLabel(RelationType.PARTNERS_WITH, false).index();

    @TempDir
    Path folder;

    private List<AnnotatedArticle> articles(String sentences, String relations) throws IOException {
        String line = """
                {"id": "a1", "title": "", "sentences": [%s],
                 "entities": [{"id": "x", "name": "青空電機", "type": "ORGANIZATION", "aliases": ["青空"]},
                              {"id": "y", "name": "緑製薬", "type": "ORGANIZATION", "source": true}],
                 "relations": [%s]}""".formatted(sentences, relations).replace("\n", " ");
        Path file = folder.resolve("articles.jsonl");
        Files.writeString(file, line + "\n\n");
        return AnnotatedArticle.read(file, Language.JAPANESE);
    }

    private static String relation(String type, String subject, String object, int evidence) {
        return """
                {"type": "%s", "subject": "%s", "object": "%s", "status": "PLANNED", "evidence": [%d]}""".formatted(type, subject, object, evidence);
    }

    private List<Example> examples(String sentences, String... relations) throws IOException {
        return RelationExamples.of(articles(sentences, String.join(",", relations)))
                .relation();
    }

    @Test
    void readsAnArticleWithItsTies() throws IOException {
        AnnotatedArticle article = articles("\"青空電機は緑製薬を買収する。\"", relation("ACQUIRES", "x", "y", 0))
                .get(0);
        assertThat(article.document().text()).isEqualTo("青空電機は緑製薬を買収する。");
        assertThat(article.entities()).hasSize(2);
        assertThat(article.sources()).containsExactly("y");
        assertThat(article.relations())
                .containsExactly(new AnnotatedArticle.GoldRelation("ACQUIRES", "x", "y", "PLANNED", List.of(0)));
        assertThat(Ties.gold(article)).containsExactly("ACQUIRES x y");
    }

    @Test
    void theLabelTellsWhichOfTheTwoIsTheSubject() throws IOException {
        assertThat(examples("\"青空電機は緑製薬を買収する。\"", relation("ACQUIRES", "x", "y", 0)))
                .singleElement()
                .satisfies(example -> assertThat(example.labels()).containsExactly(ACQUIRES));
        assertThat(examples("\"青空電機は緑製薬に買収される。\"", relation("ACQUIRES", "y", "x", 0)))
                .singleElement()
                .satisfies(example -> assertThat(example.labels()).containsExactly(ACQUIRED_BY));
    }

    @Test
    void aSymmetricTieHasOneLabelWhicheverWayItIsWritten() throws IOException {
        for (String written : List.of(relation("PARTNERS_WITH", "x", "y", 0), relation("PARTNERS_WITH", "y", "x", 0))) {
            assertThat(examples("\"青空電機は緑製薬と提携する。\"", written))
                    .singleElement()
                    .satisfies(example -> assertThat(example.labels()).containsExactly(PARTNERS));
        }
    }

    @Test
    void aPairWithoutATieIsAnExampleOfNone() throws IOException {
        assertThat(examples("\"青空電機と緑製薬が参加した。\""))
                .singleElement()
                .satisfies(example -> assertThat(example.labels()).isEmpty());
    }

    @Test
    void aPairWhoseTieIsStatedElsewhereIsNoExampleOfNone() throws IOException {
        List<Example> examples = examples("\"青空電機は緑製薬を買収する。\", \"青空と緑製薬が参加した。\"", relation("ACQUIRES", "x", "y", 0));
        assertThat(examples)
                .singleElement()
                .satisfies(example -> assertThat(example.labels()).containsExactly(ACQUIRES));
    }

    @Test
    void theStatusIsLearntFromTheEvidence() throws IOException {
        List<Example> status = RelationExamples.of(articles("\"青空電機は緑製薬を買収する。\"", relation("ACQUIRES", "x", "y", 0)))
                .status();
        assertThat(status)
                .singleElement()
                .satisfies(example -> assertThat(example.labels()).containsExactly(1));
    }

    @Test
    void trainingTwiceGivesTheSameBytes() throws IOException {
        List<AnnotatedArticle> articles = articles(
                "\"青空電機は緑製薬を買収する。\", \"緑製薬は青空電機と提携する。\", \"青空電機が緑製薬を買収する。\"",
                relation("ACQUIRES", "x", "y", 0) + "," + relation("PARTNERS_WITH", "x", "y", 1));
        assertThat(bytes(RelationTrainer.train(articles))).isEqualTo(bytes(RelationTrainer.train(articles)));
    }

    private static byte[] bytes(RelationTrainer.Trained trained) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trained.scorer().model().write(out);
        trained.scorer().reliability().write(out);
        trained.status().write(out);
        return out.toByteArray();
    }

    private List<LabelledPassage> passages(String... lines) throws IOException {
        Path file = folder.resolve("passages.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return LabelledPassage.read(file, Language.ENGLISH);
    }

    @Test
    void ofAPassageOnlyLabelledPairsAreExamples() throws IOException {
        List<LabelledPassage> passages = passages("""
                {"text": "Acme bought Zyntrix, and Quellon watched.",
                 "facts": [{"type": "ACQUIRES", "subject": ["Acme"], "object": ["Zyntrix"]},
                           {"type": null, "subject": ["Quellon"], "object": ["Zyntrix"]}]}""".replace("\n", " "));
        List<Example> examples = RelationExamples.ofPassages(passages);
        assertThat(examples).hasSize(2);
        assertThat(examples.get(0).labels()).containsExactly(ACQUIRES);
        assertThat(examples.get(1).labels()).isEmpty();
    }

    @Test
    void aPassageMayNameTheObjectFirst() throws IOException {
        List<LabelledPassage> passages = passages("""
                {"text": "Zyntrix was bought by Acme.",
                 "facts": [{"type": "ACQUIRES", "subject": ["Acme"], "object": ["Zyntrix"]}]}""".replace("\n", " "));
        assertThat(RelationExamples.ofPassages(passages).get(0).labels()).containsExactly(ACQUIRED_BY);
        assertThat(passages.get(0).facts())
                .extracting(LabelledPassage.Fact::type)
                .containsExactly(RelationType.ACQUIRES);
    }
}
