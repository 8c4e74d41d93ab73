package dev.enishi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @Test
    void givenSentencesStandInItsTextAsGiven() {
        List<String> sentences = List.of("青空電機は好調だ。", " A sentence with blanks ", "", "𠮷");
        Document document = Document.ofSentences("a1", Language.JAPANESE, "題", sentences);
        assertThat(document.sentences().stream().map(span -> span.of(document.text())))
                .containsExactlyElementsOf(sentences);
        assertThat(document.text()).isEqualTo(String.join("", sentences));
    }

    @Test
    void withoutSentencesTheyAreStillToBeFound() {
        assertThat(Document.of("a1", Language.ENGLISH, "Title", "Text.").sentences())
                .isEmpty();
        assertThat(Document.ofSentences("a1", Language.ENGLISH, "Title", List.of())
                        .text())
                .isEmpty();
    }

    @Test
    void aChangedCopyKeepsTheRest() {
        Document plain = Document.ofSentences("a1", Language.ENGLISH, "Title", List.of("One.", "Two."));
        PublishedAt day = PublishedAt.parse("2026-11-24").orElseThrow();
        Document changed = plain.withUrl(URI.create("https://example.org/a")).withPublishedAt(day);
        assertThat(changed.url()).isEqualTo(URI.create("https://example.org/a"));
        assertThat(changed.publishedAt()).isEqualTo(day);
        assertThat(changed.withUrl(null).withPublishedAt(null)).isEqualTo(plain);
    }

    @Test
    void laterChangesToAListDoNotReachIt() {
        List<Span> spans = new ArrayList<>(List.of(new Span(0, 1)));
        Document document = new Document(new DocumentId("a"), null, "", null, Language.ENGLISH, "x", spans);
        spans.clear();
        assertThat(document.sentences()).hasSize(1);
        assertThatThrownBy(() -> document.sentences().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refusesABlankId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(id));
    }

    @Test
    void aSentenceKnowsWhereItEndsAndWhetherItIsTheTitle() {
        assertThat(new Sentence(3, "青空", 10).end()).isEqualTo(12);
        assertThat(new Sentence(3, "青空", 10).isTitle()).isFalse();
        assertThat(Sentence.title("青空").isTitle()).isTrue();
    }

    @Test
    void everyReasonHasACodeOfItsOwn() {
        assertThat(ReadingException.Reason.values())
                .extracting(ReadingException.Reason::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z_]+"));
        ReadingException permanent = ReadingException.permanent(ReadingException.Reason.NOT_FOUND, "Gone.");
        assertThat(permanent.retryable()).isFalse();
        assertThat(permanent.reason()).isEqualTo(ReadingException.Reason.NOT_FOUND);
    }
}
