package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose names are marked in it, such as {@code [P:山田太郎]が[O:青空電機]を設立した}: P for a person, O an organisation, T a product (a
 * thing), L a location, E an event. The same surface is the same entity; ids are e1, e2 … in order of first mention.
 *
 * @param text the text without its marks, each given sentence one sentence
 * @param entities what was marked
 */
record MarkedText(AnnotatedText text, List<TextEntity> entities) {

    private static final Pattern MARK = Pattern.compile("\\[([POTLE]):([^\\]]+)\\]");

    private static final Map<String, EntityType> TYPES = Map.of(
            "P", EntityType.PERSON,
            "O", EntityType.ORGANIZATION,
            "T", EntityType.PRODUCT,
            "L", EntityType.LOCATION,
            "E", EntityType.EVENT);

    static MarkedText japanese(String... sentences) {
        return of(Language.JAPANESE, sentences);
    }

    static MarkedText english(String... sentences) {
        return of(Language.ENGLISH, sentences);
    }

    private static MarkedText of(Language language, String... marked) {
        Map<String, EntityType> types = new LinkedHashMap<>();
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        List<String> plain = new ArrayList<>();
        for (String sentence : marked) {
            plain.add(read(sentence, plain.size(), types, mentions));
        }
        Document document = Document.ofSentences("marked", language, "", plain);
        AnnotatedText text = Annotator.of(language).annotate("", document.text(), document.sentences());
        return new MarkedText(text, entities(types, mentions));
    }

    private static String read(
            String marked, int number, Map<String, EntityType> types, Map<String, List<Mention>> mentions) {
        StringBuilder plain = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            String name = mark.group(2);
            mark.appendReplacement(plain, Matcher.quoteReplacement(name));
            Span span = new Span(plain.length() - name.length(), plain.length());
            types.putIfAbsent(name, Objects.requireNonNull(TYPES.get(mark.group(1))));
            mentions.computeIfAbsent(name, key -> new ArrayList<>()).add(Mention.ofName(number, span, name));
        }
        return mark.appendTail(plain).toString();
    }

    private static List<TextEntity> entities(Map<String, EntityType> types, Map<String, List<Mention>> mentions) {
        List<TextEntity> entities = new ArrayList<>();
        mentions.forEach((name, places) -> entities.add(new TextEntity(
                "e" + (entities.size() + 1), name, Objects.requireNonNull(types.get(name)), List.of(), places)));
        return entities;
    }

    /** The sentence of that number. */
    AnnotatedSentence sentence(int number) {
        return text.sentences().get(number);
    }

    /** The grammar of the sentence of that number. */
    SentenceGrammar grammar(int number) {
        return SentenceGrammar.of(text.language(), sentence(number));
    }

    /** The marked names of a sentence in order, as their grammar reads them. */
    List<Argument> arguments(int number) {
        return grammar(number).read(new TextArguments(entities).of(sentence(number)));
    }

    /** The pairs of names that stand together. */
    List<PairCandidate> candidates() {
        return PairCandidates.of(text, entities);
    }

    /** The constructions found between any two names, as {@code 青空電機 ACQUIRES ミドリ製薬 (clause)}, the subject first. */
    List<String> constructions() {
        return candidates().stream()
                .flatMap(pair -> pair.constructions().stream().map(construction -> describe(pair, construction)))
                .distinct()
                .toList();
    }

    private String describe(PairCandidate pair, Construction construction) {
        RelationLabel label = construction.label();
        return name(pair.subject(label)) + " " + label.type() + " " + name(pair.object(label)) + " ("
                + construction.name() + ")";
    }

    /** The name of an entity. */
    String name(String id) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
