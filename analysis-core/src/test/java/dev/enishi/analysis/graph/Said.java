package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with what it says, written down sentence by sentence for a test. */
final class Said {

    private final String id;
    private final List<String> sentences = new ArrayList<>();
    private final List<TextEntity> entities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private String title = "";
    private @Nullable PublishedAt publishedAt;

    private Said(String id) {
        this.id = id;
    }

    static Said in(String id) {
        return new Said(id);
    }

    Said titled(String text) {
        title = text;
        return this;
    }

    Said on(String date) {
        publishedAt = PublishedAt.parse(date).orElseThrow();
        return this;
    }

    /** Begins the next sentence. */
    Said says(String sentence) {
        sentences.add(sentence);
        return this;
    }

    Said org(String name, String... aliases) {
        return names(EntityType.ORGANIZATION, name, aliases);
    }

    Said person(String name, String... aliases) {
        return names(EntityType.PERSON, name, aliases);
    }

    /** Names a thing, mentioned wherever a sentence so far holds one of its names. */
    Said names(EntityType type, String name, String... aliases) {
        List<Mention> mentions = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            int at = sentences.get(number).indexOf(name);
            if (at >= 0) {
                mentions.add(Mention.ofName(number, new Span(at, at + name.length()), name));
            }
        }
        entities.add(new TextEntity("e" + (entities.size() + 1), name, type, List.of(aliases), mentions));
        return this;
    }

    Said tie(RelationType type, String subject, String object) {
        return tie(type, subject, object, Status.ACTUAL, 0.9);
    }

    /** Ties two things named so far; the sentence begun last is the evidence. */
    Said tie(RelationType type, String subject, String object, Status status, double confidence) {
        int number = sentences.size() - 1;
        String text = number < 0 ? title : sentences.get(number);
        relations.add(new Relation(
                type,
                idOf(subject),
                idOf(object),
                status,
                confidence,
                List.of(new Evidence(number, text)),
                Qualifiers.NONE));
        return this;
    }

    private String idOf(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Document document() {
        return Document.ofSentences(id, Language.JAPANESE, title, sentences)
                .withUrl(URI.create("https://news.example/" + Integer.toHexString(id.hashCode())))
                .withPublishedAt(publishedAt);
    }

    List<Sentence> sentences() {
        List<Sentence> numbered = new ArrayList<>();
        int start = 0;
        for (String text : sentences) {
            numbered.add(new Sentence(numbered.size(), text, start));
            start += text.length();
        }
        return numbered;
    }

    Extraction extraction() {
        return new Extraction(entities, relations);
    }

    AddResult addTo(KnowledgeGraph graph) {
        return addTo(graph, Collection.DEFAULT);
    }

    AddResult addTo(KnowledgeGraph graph, Collection collection) {
        return graph.add(document(), sentences(), extraction(), collection);
    }
}
