package dev.enishi.bot.link;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.summary.Summary;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Analyses written by hand, of invented companies. */
public final class Samples {

    private Samples() {}

    /** A Japanese article about two rivals, one of which may buy a third. */
    public static Analysis japanese(@Nullable URI url) {
        List<String> sentences = List.of("青空電機の競合である北風モーターズは5日、新しい電池を発表した。", "青空電機の山田花子社長は、湖畔バッテリーの買収を検討していると述べた。");
        return new Builder(Language.JAPANESE, "青空電機、湖畔バッテリーの買収を検討", sentences)
                .entity("青空電機", EntityType.ORGANIZATION)
                .entity("北風モーターズ", EntityType.ORGANIZATION)
                .entity("湖畔バッテリー", EntityType.ORGANIZATION)
                .entity("山田花子", EntityType.PERSON)
                .relation(RelationType.COMPETES_WITH, "北風モーターズ", "青空電機", Status.ACTUAL, 0)
                .relation(RelationType.ACQUIRES, "青空電機", "湖畔バッテリー", Status.CONSIDERED, 1)
                .role(RelationType.LEADS, "山田花子", "青空電機", "社長", 1)
                .build(url);
    }

    /** An English article with signs that need escaping. */
    public static Analysis english(@Nullable URI url) {
        List<String> sentences = List.of(
                "Lake & Hill Batteries said on Friday it will invest $20 million in <Harbor> Robotics.",
                "Jane Doe, chief executive of Lake & Hill Batteries, said the deal closes in May.");
        return new Builder(Language.ENGLISH, "Lake & Hill to back <Harbor> Robotics", sentences)
                .entity("Lake & Hill Batteries", EntityType.ORGANIZATION)
                .entity("<Harbor> Robotics", EntityType.ORGANIZATION)
                .entity("Jane Doe", EntityType.PERSON)
                .relation(RelationType.INVESTS_IN, "Lake & Hill Batteries", "<Harbor> Robotics", Status.PLANNED, 0)
                .role(RelationType.LEADS, "Jane Doe", "Lake & Hill Batteries", "chief executive", 1)
                .build(url);
    }

    /** An article that names nobody. */
    public static Analysis empty(Language language, @Nullable URI url) {
        return new Builder(language, "", List.of()).build(url);
    }

    /** Puts an analysis together from names; mentions are where the names stand in the sentences. */
    public static final class Builder {

        private final Language language;
        private final String title;
        private final List<String> texts;
        private final List<TextEntity> entities = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();

        public Builder(Language language, String title, List<String> texts) {
            this.language = language;
            this.title = title;
            this.texts = texts;
        }

        public Builder entity(String name, EntityType type) {
            List<Mention> mentions = new ArrayList<>();
            addMention(mentions, Sentence.TITLE, title, name);
            for (int i = 0; i < texts.size(); i++) {
                addMention(mentions, i, texts.get(i), name);
            }
            entities.add(new TextEntity("e" + (entities.size() + 1), name, type, List.of(), mentions));
            return this;
        }

        private static void addMention(List<Mention> mentions, int sentence, String text, String name) {
            int at = text.indexOf(name);
            if (at >= 0) {
                mentions.add(Mention.ofName(sentence, new Span(at, at + name.length()), name));
            }
        }

        public Builder relation(RelationType type, String subject, String object, Status status, int sentence) {
            return relation(type, List.of(subject, object), status, sentence, Qualifiers.NONE);
        }

        public Builder role(RelationType type, String subject, String object, String role, int sentence) {
            Qualifiers qualifiers = new Qualifiers(role, null, null, null);
            return relation(type, List.of(subject, object), Status.ACTUAL, sentence, qualifiers);
        }

        private Builder relation(
                RelationType type, List<String> ends, Status status, int sentence, Qualifiers qualifiers) {
            List<Evidence> evidence = List.of(new Evidence(sentence, texts.get(sentence)));
            double confidence = 0.9 - relations.size() * 0.01;
            relations.add(
                    new Relation(type, id(ends.get(0)), id(ends.get(1)), status, confidence, evidence, qualifiers));
            return this;
        }

        private String id(String name) {
            return entities.stream()
                    .filter(entity -> entity.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        public Analysis build(@Nullable URI url) {
            String id = url == null ? "sample" : url.toString();
            List<Sentence> sentences = new ArrayList<>();
            int at = 0;
            for (String text : texts) {
                sentences.add(new Sentence(sentences.size(), text, at));
                at += text.length();
            }
            Document document = new Document(
                    new DocumentId(id),
                    url,
                    title,
                    PublishedAt.of(LocalDate.of(2026, 1, 5)),
                    language,
                    String.join("", texts),
                    sentences.stream().map(s -> new Span(s.start(), s.end())).toList());
            List<Summary.SummarySentence> summary = sentences.stream()
                    .map(s -> new Summary.SummarySentence(s.text(), s.number()))
                    .toList();
            return new Analysis(
                    document,
                    sentences,
                    new Summary(
                            summary, sentences.stream().map(Sentence::number).toList()),
                    new Extraction(entities, relations));
        }
    }
}
