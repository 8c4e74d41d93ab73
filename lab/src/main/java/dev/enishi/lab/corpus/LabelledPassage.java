package dev.enishi.lab.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.extraction.PairCandidate;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A passage in which people labelled chosen pairs of names, and no others.
 *
 * @param text the passage
 * @param entities the names of the pairs, as far as they stand in it
 * @param facts the labelled pairs
 */
public record LabelledPassage(AnnotatedText text, List<TextEntity> entities, List<Fact> facts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A labelled pair.
     *
     * @param type the tie, or null if the pair is labelled as standing in none
     * @param subject an entity's id
     * @param object an entity's id
     */
    public record Fact(@Nullable RelationType type, String subject, String object) {}

    /** Whether people labelled the pair of a candidate. */
    public boolean labels(PairCandidate candidate) {
        String first = candidate.first().entity();
        String second = candidate.second().entity();
        return facts.stream()
                .anyMatch(fact -> (fact.subject().equals(first) && fact.object().equals(second))
                        || (fact.subject().equals(second) && fact.object().equals(first)));
    }

    /** Reads a gzipped file of JSON lines. */
    public static List<LabelledPassage> read(Path file, Language language) {
        List<LabelledPassage> passages = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                passages.add(of(JSON.readTree(line), language));
            }
            return passages;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file + " failed", e);
        }
    }

    private static LabelledPassage of(JsonNode node, Language language) {
        AnnotatedText text = Annotator.of(language).annotate(node.get("text").asText());
        List<NamedThing> things = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (JsonNode fact : node.get("facts")) {
            RelationType type = fact.get("type").isNull()
                    ? null
                    : RelationType.valueOf(fact.get("type").asText());
            String subject = thing(fact.get("subject"), subjectType(type), things);
            String object = thing(fact.get("object"), objectType(type), things);
            facts.add(new Fact(type, subject, object));
        }
        return new LabelledPassage(text, NamedThing.locate(things, text), facts);
    }

    /** The thing with one of these names: one already there, else a new one. The sets don't tell types: they follow from the tie. */
    private static String thing(JsonNode names, EntityType type, List<NamedThing> things) {
        List<String> surfaces = new ArrayList<>();
        names.forEach(name -> surfaces.add(name.asText()));
        for (NamedThing thing : things) {
            if (thing.surfaces().stream().anyMatch(surfaces::contains)) {
                return thing.id();
            }
        }
        NamedThing added = new NamedThing("e" + (things.size() + 1), type, surfaces);
        things.add(added);
        return added.id();
    }

    private static EntityType subjectType(@Nullable RelationType type) {
        boolean person = type == RelationType.LEADS || type == RelationType.WORKS_FOR;
        return person ? EntityType.PERSON : EntityType.ORGANIZATION;
    }

    private static EntityType objectType(@Nullable RelationType type) {
        if (type == RelationType.MAKES) {
            return EntityType.PRODUCT;
        }
        return type == RelationType.LOCATED_IN ? EntityType.LOCATION : EntityType.ORGANIZATION;
    }
}
