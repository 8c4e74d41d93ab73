package dev.enishi.analysis.answer;

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
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One article made up for tests, written sentence by sentence with its ties; names are invented. */
final class SmallWorld {

    private final String id;
    private final Language language;
    private final String title;
    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    private SmallWorld(String id, Language language, String title) {
        this.id = id;
        this.language = language;
        this.title = title;
    }

    private record Tie(RelationType type, String subject, String object, Status status, int sentence) {}

    static SmallWorld article(String id, Language language, String title) {
        return new SmallWorld(id, language, title);
    }

    SmallWorld entity(String name, EntityType type, String... otherNames) {
        types.put(name, type);
        aliases.put(name, List.of(otherNames));
        return this;
    }

    SmallWorld says(String sentence) {
        sentences.add(sentence);
        return this;
    }

    /** A tie that the sentence said last states. */
    SmallWorld tie(String subject, RelationType type, String object) {
        return tie(subject, type, object, Status.ACTUAL);
    }

    SmallWorld tie(String subject, RelationType type, String object, Status status) {
        ties.add(new Tie(type, subject, object, status, sentences.size() - 1));
        return this;
    }

    void addTo(KnowledgeGraph graph) {
        Document document = Document.ofSentences(id, language, title, sentences);
        List<Sentence> numbered = new ArrayList<>();
        for (Span span : document.sentences()) {
            numbered.add(new Sentence(numbered.size(), span.of(document.text()), span.start()));
        }
        graph.add(document, numbered, extraction(), Collection.DEFAULT);
    }

    private Extraction extraction() {
        List<String> names = List.copyOf(types.keySet());
        List<TextEntity> entities = names.stream().map(this::entity).toList();
        List<Relation> relations = ties.stream()
                .map(tie -> new Relation(
                        tie.type(),
                        "e" + names.indexOf(tie.subject()),
                        "e" + names.indexOf(tie.object()),
                        tie.status(),
                        0.9,
                        List.of(new Evidence(tie.sentence(), sentences.get(tie.sentence()))),
                        Qualifiers.NONE))
                .toList();
        return new Extraction(entities, relations);
    }

    private TextEntity entity(String name) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int at = sentences.get(i).indexOf(name);
            if (at >= 0) {
                mentions.add(Mention.ofName(i, new Span(at, at + name.length()), name));
            }
        }
        String entityId = "e" + List.copyOf(types.keySet()).indexOf(name);
        return new TextEntity(
                entityId,
                name,
                java.util.Objects.requireNonNull(types.get(name)),
                aliases.getOrDefault(name, List.of()),
                mentions);
    }
}
