package dev.enishi.analysis.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** News annotated by hand, put into a graph as if a faultless extraction had read it: what goes wrong then, goes wrong in answering. */
final class GoldNews {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> articles;

    private GoldNews(List<JsonNode> articles) {
        this.articles = articles;
    }

    /** The folder with the annotated news beside the project; empty where it is missing. */
    static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path news = at.resolve("shared/data");
            if (Files.isDirectory(news)) {
                return Optional.of(news);
            }
        }
        return Optional.empty();
    }

    static GoldNews read(Path file) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(JSON.readTree(line));
            }
        }
        return new GoldNews(articles);
    }

    List<JsonNode> articles() {
        return articles;
    }

    void addTo(KnowledgeGraph graph) {
        for (JsonNode article : articles) {
            List<String> sentences = new ArrayList<>();
            article.get("sentences").forEach(sentence -> sentences.add(sentence.asText()));
            String title = article.path("title").asText("");
            Language language = Language.detect(String.join("", sentences)).orElse(Language.JAPANESE);
            Document document = Document.ofSentences(article.get("id").asText(), language, title, sentences)
                    .withPublishedAt(
                            PublishedAt.parse(article.path("publishedAt").asText(""))
                                    .orElse(null));
            graph.add(document, sentences(sentences), extraction(article, title, sentences), Collection.DEFAULT);
        }
    }

    private static List<Sentence> sentences(List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            sentences.add(new Sentence(sentences.size(), text, at));
            at += text.length();
        }
        return sentences;
    }

    private static Extraction extraction(JsonNode article, String title, List<String> sentences) {
        List<TextEntity> entities = new ArrayList<>();
        for (JsonNode entity : article.get("entities")) {
            if (!entity.path("source").asBoolean()) {
                entities.add(entity(entity, title, sentences));
            }
        }
        Set<String> ids = new HashSet<>(entities.stream().map(TextEntity::id).toList());
        List<Relation> relations = new ArrayList<>();
        for (JsonNode relation : article.get("relations")) {
            if (ids.contains(relation.get("subject").asText())
                    && ids.contains(relation.get("object").asText())) {
                relations.add(relation(relation, title, sentences));
            }
        }
        return new Extraction(entities, relations);
    }

    private static TextEntity entity(JsonNode node, String title, List<String> sentences) {
        String name = node.get("name").asText();
        List<String> aliases = new ArrayList<>();
        node.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        List<String> names = new ArrayList<>(aliases);
        names.add(name);
        names.sort(Comparator.comparingInt(String::length).reversed());
        List<Mention> mentions = new ArrayList<>();
        addMentions(names, Sentence.TITLE, title, mentions);
        for (int i = 0; i < sentences.size(); i++) {
            addMentions(names, i, sentences.get(i), mentions);
        }
        EntityType type = EntityType.valueOf(node.get("type").asText());
        return new TextEntity(node.get("id").asText(), name, type, aliases, mentions);
    }

    private static void addMentions(List<String> names, int number, String sentence, List<Mention> mentions) {
        for (String name : names) {
            int at = sentence.indexOf(name);
            if (at >= 0 && !name.isEmpty()) {
                mentions.add(Mention.ofName(number, new Span(at, at + name.length()), name));
                return;
            }
        }
    }

    private static Relation relation(JsonNode node, String title, List<String> sentences) {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode number : node.get("evidence")) {
            int at = number.asInt();
            evidence.add(new Evidence(at, at < 0 ? title : sentences.get(at)));
        }
        return new Relation(
                RelationType.valueOf(node.get("type").asText()),
                node.get("subject").asText(),
                node.get("object").asText(),
                Status.valueOf(node.path("status").asText("ACTUAL")),
                1,
                evidence,
                Qualifiers.NONE);
    }
}
