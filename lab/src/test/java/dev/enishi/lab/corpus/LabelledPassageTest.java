package dev.enishi.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.extraction.PairCandidates;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.LabelledPassage.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledPassageTest {

    @TempDir
    private Path folder;

    private List<LabelledPassage> read(String... lines) throws IOException {
        return LabelledPassage.read(SampleNews.gzip(folder.resolve("set.jsonl.gz"), lines), Language.ENGLISH);
    }

    private LabelledPassage passage(String text, String... facts) throws IOException {
        return read("{\"text\": \"" + text + "\", \"facts\": [" + String.join(",", facts) + "]}")
                .get(0);
    }

    private static String fact(String type, String subject, String object) {
        return "{\"type\": " + (type.equals("null") ? type : "\"" + type + "\"") + ", \"subject\": [\"" + subject
                + "\"], \"object\": [\"" + object + "\"]}";
    }

    @Test
    void readsPassagesInOrder() throws IOException {
        List<LabelledPassage> passages = read(
                "{\"text\": \"It rained.\", \"facts\": []}",
                "{\"text\": \"Acme sued Zyntrix.\", \"facts\": [" + fact("SUES", "Acme", "Zyntrix") + "]}");
        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).facts()).isEmpty();
        assertThat(passages.get(0).entities()).isEmpty();
        assertThat(passages.get(1).facts()).containsExactly(new Fact(RelationType.SUES, "e1", "e2"));
        assertThat(passages.get(1).text().sentences()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "LEADS, PERSON, ORGANIZATION",
        "WORKS_FOR, PERSON, ORGANIZATION",
        "MAKES, ORGANIZATION, PRODUCT",
        "LOCATED_IN, ORGANIZATION, LOCATION",
        "ACQUIRES, ORGANIZATION, ORGANIZATION",
        "PARTNERS_WITH, ORGANIZATION, ORGANIZATION",
        "null, ORGANIZATION, ORGANIZATION"
    })
    void theTypesOfThePairFollowFromTheTie(String type, EntityType subject, EntityType object) throws IOException {
        LabelledPassage passage = passage("Acme and Zyntrix.", fact(type, "Acme", "Zyntrix"));
        assertThat(passage.entities()).extracting(TextEntity::type).containsExactly(subject, object);
    }

    @Test
    void aThingOfSeveralFactsIsOneEntity() throws IOException {
        LabelledPassage passage = passage(
                "Acme, Zyntrix and Quellon met.",
                fact("ACQUIRES", "Acme", "Zyntrix"),
                fact("null", "Zyntrix", "Quellon"),
                fact("PARTNERS_WITH", "Quellon", "Acme"));
        assertThat(passage.entities()).extracting(TextEntity::name).containsExactly("Acme", "Zyntrix", "Quellon");
        assertThat(passage.facts())
                .containsExactly(
                        new Fact(RelationType.ACQUIRES, "e1", "e2"),
                        new Fact(null, "e2", "e3"),
                        new Fact(RelationType.PARTNERS_WITH, "e3", "e1"));
    }

    @Test
    void aThingIsKnownByAnyOfItsNames() throws IOException {
        LabelledPassage passage = read(SampleNews.line("""
                {"text": "Acme Corporation (Acme) bought Zyntrix.",
                 "facts": [{"type": "ACQUIRES", "subject": ["Acme Corporation", "Acme"], "object": ["Zyntrix"]},
                           {"type": "PARENT_OF", "subject": ["Acme"], "object": ["Zyntrix"]}]}""")).get(0);
        assertThat(passage.facts()).extracting(Fact::subject).containsOnly("e1");
        assertThat(passage.entities().get(0).aliases()).containsExactly("Acme");
        assertThat(passage.entities().get(0).mentions()).hasSize(2);
    }

    @Test
    void whatDoesNotStandInThePassageHasNoMention() throws IOException {
        LabelledPassage passage = passage("Acme grew.", fact("ACQUIRES", "Acme", "Zyntrix"));
        assertThat(passage.entities().get(1).mentions()).isEmpty();
    }

    @Test
    void labelsAPairWhicheverNameStandsFirst() throws IOException {
        String text = "Zyntrix was bought by Acme.";
        for (String fact : List.of(fact("ACQUIRES", "Acme", "Zyntrix"), fact("null", "Zyntrix", "Acme"))) {
            LabelledPassage passage = passage(text, fact);
            assertThat(PairCandidates.of(passage.text(), passage.entities()))
                    .isNotEmpty()
                    .allMatch(passage::labels);
        }
    }

    @Test
    void pairsThatNobodyLabelledAreNotLabelled() throws IOException {
        LabelledPassage passage = passage(
                "Acme bought Zyntrix from Quellon.",
                fact("ACQUIRES", "Acme", "Zyntrix"),
                fact("null", "Acme", "Quellon"));
        assertThat(PairCandidates.of(passage.text(), passage.entities()))
                .filteredOn(candidate -> !passage.labels(candidate))
                .singleElement()
                .satisfies(candidate -> assertThat(List.of(
                                candidate.first().entity(), candidate.second().entity()))
                        .containsExactlyInAnyOrder("e2", "e3"));
    }

    @Test
    void namesTheFileThatCannotBeRead() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.jsonl.gz"), "{}");
        for (Path file : List.of(plain, folder.resolve("none.jsonl.gz"))) {
            assertThatThrownBy(() -> LabelledPassage.read(file, Language.ENGLISH))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
        assertThat(read()).isEmpty();
    }
}
