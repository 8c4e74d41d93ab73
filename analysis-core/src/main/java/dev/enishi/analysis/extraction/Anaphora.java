package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what 同社, 両社, 同氏, "the company", "he" and the like refer to: the nearest thing of the fitting type named before, in the same
 * sentence or else the topic of the one before.
 */
final class Anaphora {

    /** A reference further from the last name of its type than this is left alone. */
    private static final int REACH = 4;

    private final AnnotatedText text;
    private final List<TextEntity> entities;
    private final Map<String, TextEntity> byId = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private final Map<String, List<Mention>> found = new LinkedHashMap<>();

    private record Named(TextEntity entity, int sentence, Span span, boolean topic) {}

    private Anaphora(AnnotatedText text, List<TextEntity> entities) {
        this.text = text;
        this.entities = entities;
        entities.forEach(entity -> byId.put(entity.id(), entity));
    }

    /** The entities with their references among their mentions. */
    static List<TextEntity> resolve(AnnotatedText text, List<TextEntity> entities) {
        return new Anaphora(text, entities).resolve();
    }

    private List<TextEntity> resolve() {
        TextArguments arguments = new TextArguments(entities);
        for (AnnotatedSentence sentence : text.sentences()) {
            if (!TextArguments.isReadable(sentence)) {
                continue;
            }
            List<Named> here = names(sentence, arguments);
            for (Reference reference : Reference.find(text.language(), sentence)) {
                antecedents(reference, sentence.number(), here).forEach(entity -> add(entity, sentence, reference));
            }
            named.addAll(here);
        }
        return entities.stream().map(this::withReferences).toList();
    }

    private List<Named> names(AnnotatedSentence sentence, TextArguments arguments) {
        List<Argument> read = SentenceGrammar.of(text.language(), sentence).read(arguments.of(sentence));
        List<Named> here = new ArrayList<>(read.size());
        for (Argument argument : read) {
            String marker = argument.grammar().caseMarker();
            if (marker.equals(JapaneseGrammar.ACCORDING_TO)) {
                continue;
            }
            here.add(new Named(
                    Objects.requireNonNull(byId.get(argument.entity())),
                    sentence.number(),
                    sentence.tokens().get(argument.firstToken()).span(),
                    marker.startsWith("は") || marker.startsWith("が") || argument.firstToken() == 0));
        }
        return here;
    }

    private List<TextEntity> antecedents(Reference reference, int sentence, List<Named> here) {
        Set<TextEntity> candidates = new LinkedHashSet<>();
        for (int i = here.size() - 1; i >= 0; i--) {
            if (here.get(i).span().end() <= reference.span().start()) {
                addIfFits(here.get(i), reference.type(), candidates);
            }
        }
        nearestSentencesFirst(sentence).forEach(name -> addIfFits(name, reference.type(), candidates));
        return candidates.stream().limit(reference.count()).toList();
    }

    /** The names of the sentences before in reach: the nearest sentence first, in it the topic, then the last named. */
    private List<Named> nearestSentencesFirst(int sentence) {
        List<Named> before = new ArrayList<>();
        for (int i = named.size() - 1; i >= 0 && sentence - named.get(i).sentence() <= REACH; i--) {
            before.add(named.get(i));
        }
        before.sort(Comparator.comparingInt((Named name) -> sentence - name.sentence())
                .thenComparing(name -> !name.topic()));
        return before;
    }

    private static void addIfFits(Named name, EntityType type, Set<TextEntity> candidates) {
        if (name.entity().type() == type) {
            candidates.add(name.entity());
        }
    }

    private void add(TextEntity entity, AnnotatedSentence sentence, Reference reference) {
        found.computeIfAbsent(entity.id(), key -> new ArrayList<>())
                .add(new Mention(
                        sentence.number(), reference.span(), reference.span().of(sentence.text()), true));
    }

    private TextEntity withReferences(TextEntity entity) {
        List<Mention> references = found.getOrDefault(entity.id(), List.of());
        if (references.isEmpty()) {
            return entity;
        }
        List<Mention> all = new ArrayList<>(entity.mentions());
        all.addAll(references);
        all.sort(Comparator.comparingInt(Mention::sentence).thenComparing(Mention::span));
        return new TextEntity(entity.id(), entity.name(), entity.type(), entity.aliases(), all);
    }
}
