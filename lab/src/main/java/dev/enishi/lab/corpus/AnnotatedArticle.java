package dev.enishi.lab.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with what people found in it.
 *
 * @param document the article
 * @param text the same, annotated
 * @param entities the entities, their mentions found by looking for their surfaces
 * @param relations the ties
 * @param sources the ids of entities named only as the origin of the report
 */
public record AnnotatedArticle(
        Document document,
        AnnotatedText text,
        List<TextEntity> entities,
        List<GoldRelation> relations,
        List<String> sources) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A tie that people found.
     *
     * @param type its type's name
     * @param subject an entity's id
     * @param object an entity's id
     * @param status its status's name
     * @param evidence sentence numbers, −1 for the title
     */
    public record GoldRelation(String type, String subject, String object, String status, List<Integer> evidence) {}

    /** Reads a file of JSON lines. */
    public static List<AnnotatedArticle> read(Path file, Language language) {
        try {
            List<AnnotatedArticle> articles = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    articles.add(of(JSON.readTree(line), language));
                }
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file + " failed", e);
        }
    }

    private static AnnotatedArticle of(JsonNode node, Language language) {
        List<String> sentences = new ArrayList<>();
        node.get("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        Document document = Document.ofSentences(
                node.get("id").asText(), language, node.path("title").asText(""), sentences);
        AnnotatedText text = Annotator.of(language).annotate(document.title(), document.text(), document.sentences());
        return new AnnotatedArticle(document, text, entities(node, text), relations(node), sources(node));
    }

    private static List<TextEntity> entities(JsonNode node, AnnotatedText text) {
        List<NamedThing> things = new ArrayList<>();
        for (JsonNode entity : node.get("entities")) {
            List<String> surfaces = new ArrayList<>();
            surfaces.add(entity.get("name").asText());
            entity.path("aliases").forEach(alias -> surfaces.add(alias.asText()));
            things.add(new NamedThing(
                    entity.get("id").asText(),
                    EntityType.valueOf(entity.get("type").asText()),
                    surfaces));
        }
        return NamedThing.locate(things, text);
    }

    private static List<GoldRelation> relations(JsonNode node) {
        List<GoldRelation> relations = new ArrayList<>();
        for (JsonNode relation : node.get("relations")) {
            List<Integer> evidence = new ArrayList<>();
            relation.path("evidence").forEach(number -> evidence.add(number.asInt()));
            relations.add(new GoldRelation(
                    relation.get("type").asText(),
                    relation.get("subject").asText(),
                    relation.get("object").asText(),
                    relation.get("status").asText(),
                    evidence));
        }
        return relations;
    }

    private static List<String> sources(JsonNode node) {
        List<String> sources = new ArrayList<>();
        for (JsonNode entity : node.get("entities")) {
            if (entity.path("source").asBoolean(false)) {
                sources.add(entity.get("id").asText());
            }
        }
        return sources;
    }
}
