package dev.enishi.lab.corpus;

import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle.GoldRelation;
import dev.enishi.lab.corpus.MarkedSentence.Kind;
import dev.enishi.lab.corpus.MarkedSentence.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An article written for this project, its events invented, with what it names and says marked in it. docs/written-articles.md
 * describes the files.
 *
 * @param id the file's name without its ending
 * @param head what stands before the title
 * @param language of the text
 * @param title the title
 * @param sentences the text
 * @param keySentences numbers of the sentences that carry the news, from 0
 * @param ties the ties that it states, each once
 * @param questions what a reader might ask
 */
public record WrittenArticle(
        String id,
        Head head,
        Language language,
        MarkedSentence title,
        List<MarkedSentence> sentences,
        List<Integer> keySentences,
        List<GoldRelation> ties,
        List<Question> questions) {

    /** Copies the lists. */
    public WrittenArticle {
        sentences = List.copyOf(sentences);
        keySentences = List.copyOf(keySentences);
        ties = List.copyOf(ties);
        questions = List.copyOf(questions);
    }

    /**
     * What stands before the title.
     *
     * @param date of publication, as ISO 8601 writes it
     * @param style wire, newspaper, tech, press, notice, column or blog
     * @param summary what happened, in the article's language
     */
    public record Head(String date, String style, String summary) {}

    /**
     * A question with its answer.
     *
     * @param language it is asked in
     * @param asks a tie's type, or {@code OTHER} for what only a sentence can answer
     * @param answers the things that answer it; none if the article doesn't say, or for {@code OTHER}
     * @param span the words that answer a question for something else, else empty
     * @param text the question
     */
    public record Question(Language language, String asks, List<String> answers, String span, String text) {
        /** Copies the answers. */
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /** The type that an id stands for by its first letter. */
    static EntityType type(String thing) {
        return switch (thing.charAt(0)) {
            case 'P' -> EntityType.PERSON;
            case 'O' -> EntityType.ORGANIZATION;
            case 'L' -> EntityType.LOCATION;
            case 'R' -> EntityType.PRODUCT;
            default -> EntityType.EVENT;
        };
    }

    /** The sentence of a number, −1 for the title. */
    public MarkedSentence sentence(int number) {
        return number < 0 ? title : sentences.get(number);
    }

    /**
     * The same article annotated, with its things where they are named, and its ties. References are left out, as in every annotated
     * article: what reads it finds them as it does in any text.
     */
    public AnnotatedArticle annotate() {
        Document document = Document.ofSentences(
                id,
                language,
                title.text(),
                sentences.stream().map(MarkedSentence::text).toList());
        AnnotatedText text = Annotator.of(language).annotate(document.title(), document.text(), document.sentences());
        return new AnnotatedArticle(document, text, entities(), ties, sources());
    }

    private List<TextEntity> entities() {
        Map<String, List<Mention>> byThing = new LinkedHashMap<>();
        for (int number = -1; number < sentences.size(); number++) {
            for (Mark mark : sentence(number).marks()) {
                if (mark.isName()) {
                    byThing.computeIfAbsent(mark.thing(), key -> new ArrayList<>())
                            .add(mention(number, mark));
                }
            }
        }
        List<TextEntity> entities = new ArrayList<>();
        byThing.forEach((thing, mentions) -> entities.add(entity(thing, mentions)));
        return entities;
    }

    private Mention mention(int number, Mark mark) {
        return Mention.ofName(
                number, mark.span(), mark.span().of(sentence(number).text()));
    }

    private static TextEntity entity(String thing, List<Mention> mentions) {
        Set<String> surfaces =
                mentions.stream().map(Mention::text).collect(Collectors.toCollection(LinkedHashSet::new));
        String name =
                surfaces.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        List<String> aliases =
                surfaces.stream().filter(surface -> !surface.equals(name)).toList();
        return new TextEntity(thing, name, type(thing), aliases, mentions);
    }

    /** The things that appear only as the source of the report. */
    private List<String> sources() {
        Map<String, Boolean> only = new LinkedHashMap<>();
        for (int number = -1; number < sentences.size(); number++) {
            sentence(number).marks().forEach(mark -> {
                if (mark.isName()) {
                    only.merge(mark.thing(), mark.kind() == Kind.SOURCE, Boolean::logicalAnd);
                }
            });
        }
        return only.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
