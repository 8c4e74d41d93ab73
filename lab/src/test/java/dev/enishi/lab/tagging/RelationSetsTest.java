package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationSetsTest {

    @TempDir
    private Path folder;

    private List<String> names(String text, String fact) throws IOException {
        Path file = folder.resolve("relations.jsonl");
        Files.writeString(file, "{\"id\":\"r\",\"text\":\"" + text + "\",\"facts\":[" + fact + "]}\n");
        return new RelationSets()
                .read(file, 1, 1).get(0).names().stream()
                        .map(name -> name.type() + " " + name.span().of(text))
                        .toList();
    }

    @Test
    void theEndsOfARelationHaveTheirTypes() throws IOException {
        assertThat(names(
                        "the founder Jo Doe left Acme",
                        "{\"type\":\"FOUNDED\",\"subject\":[\"Jo Doe\"],\"object\":[\"Acme\"]}"))
                .containsExactly("PERSON Jo Doe", "ORGANIZATION Acme");
        assertThat(names(
                        "made by Acme in Oslo",
                        "{\"type\":\"LOCATED_IN\",\"subject\":[\"Acme\"],\"object\":[\"Oslo\"]}"))
                .containsExactly("ORGANIZATION Acme", "LOCATION Oslo");
    }

    @Test
    void otherCapitalisedWordsMayBeNames() throws IOException {
        assertThat(names(
                        "Acme bought Bank of Foo cheaply",
                        "{\"type\":\"ACQUIRES\",\"subject\":[\"Acme\"],\"object\":[\"Bar\"]}"))
                .containsExactly("ORGANIZATION Acme", "null Bank", "null of", "null Foo");
    }

    @Test
    void aPronounIsNoName() throws IOException {
        assertThat(names("It bought Acme", "{\"type\":\"ACQUIRES\",\"subject\":[\"It\"],\"object\":[\"Acme\"]}"))
                .containsExactly("ORGANIZATION Acme");
    }

    @Test
    void thePossessiveIsNoPartOfAName() throws IOException {
        assertThat(names("with Acme's help", "{\"type\":\"SUPPLIES\",\"subject\":[\"Acme's\"],\"object\":[\"Foo\"]}"))
                .containsExactly("ORGANIZATION Acme");
    }

    @Test
    void aPairWithoutARelationSaysNothingOfTypes() throws IOException {
        assertThat(names("Acme and Foo", "{\"type\":null,\"subject\":[\"Acme\"],\"object\":[\"Foo\"]}"))
                .contains("null Acme", "null Foo");
    }
}
