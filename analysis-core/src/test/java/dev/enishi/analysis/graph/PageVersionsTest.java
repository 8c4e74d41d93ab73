package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.ArticleAnalyzer;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageVersionsTest {

    private static final URI LINK = URI.create("https://news.example/1");
    private static final PageVersion VERSION =
            new PageVersion(new DocumentId("1"), LINK, URI.create("https://www.news.example/1"), "\"a\"", null);
    private static final Document ARTICLE = Document.of(
            "1",
            Language.ENGLISH,
            "Hinode buys Lumen Labs",
            "Hinode Robotics acquired Lumen Labs in May.\n\nAki Mori, the founder of Hinode Robotics, said so. It was cheap.");

    @TempDir
    private Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void open() {
        graph = KnowledgeGraph.open(folder);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private Analysis add() throws ReadingException {
        Analysis analysis = new ArticleAnalyzer().analyze(ARTICLE);
        graph.add(ARTICLE, analysis.sentences(), analysis.extraction(), Collection.DEFAULT);
        return analysis;
    }

    @Test
    void isFoundByTheLinkThatLedToIt() throws ReadingException {
        add();
        graph.putPageVersion(VERSION);
        assertThat(graph.findPageVersion(LINK)).contains(VERSION);
        assertThat(graph.findPageVersion(URI.create("https://news.example/2"))).isEmpty();
        PageVersion next = new PageVersion(VERSION.document(), LINK, VERSION.uri(), null, "yesterday");
        graph.putPageVersion(next);
        assertThat(graph.findPageVersion(LINK)).contains(next);
    }

    /** The article at another address is the document that is there already. */
    @Test
    void isKeptForADocumentThatHasAnotherId() throws ReadingException {
        URI first = URI.create("http://www.news.example/a");
        URI again = URI.create("https://news.example/a/");
        for (URI id : List.of(first, again)) {
            Document article = Document.of(id.toString(), Language.ENGLISH, ARTICLE.title(), ARTICLE.text());
            Analysis analysis = new ArticleAnalyzer().analyze(article.withUrl(id));
            graph.add(analysis.document(), analysis.sentences(), analysis.extraction(), Collection.DEFAULT);
        }
        assertThat(graph.documentCount(Scope.everything())).isEqualTo(1);
        graph.putPageVersion(new PageVersion(new DocumentId(again.toString()), again, again, "\"a\"", null));
        DocumentId kept = graph.findPageVersion(again).orElseThrow().document();
        assertThat(graph.findDocument(kept, Scope.everything())).isPresent();
    }

    @Test
    void isForgottenWhenTheDocumentSaysSomethingElse() throws ReadingException {
        add();
        graph.putPageVersion(VERSION);
        add();
        assertThat(graph.findPageVersion(LINK)).isEmpty();
    }

    @Test
    void goesWithItsDocument() throws ReadingException {
        add();
        graph.putPageVersion(VERSION);
        graph.remove(VERSION.document(), Collection.DEFAULT);
        assertThat(graph.findPageVersion(LINK)).isEmpty();
        graph.putPageVersion(VERSION);
        assertThat(graph.findPageVersion(LINK)).isEmpty();
    }

    @Test
    void aStoredDocumentIsAnalysedAsBefore() throws ReadingException {
        Analysis before = add();
        Document stored = graph.findDocument(new DocumentId("1"), Scope.everything())
                .orElseThrow()
                .toDocument();
        Analysis after = new ArticleAnalyzer().analyze(stored);
        assertThat(stored.text()).hasSameSizeAs(ARTICLE.text());
        assertThat(after.sentences()).isEqualTo(before.sentences());
        assertThat(after.extraction()).isEqualTo(before.extraction());
        assertThat(after.summary()).isEqualTo(before.summary());
    }
}
