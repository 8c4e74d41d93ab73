package dev.enishi.analysis.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.summary.Summary.SummarySentence;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Sentence;
import java.io.IOException;
import java.util.List;

/** The fields of an analysis. */
final class AnalysisFields {

    private AnalysisFields() {}

    static void write(JsonGenerator out, Analysis analysis) throws IOException {
        document(out, analysis.document());
        JsonText.objects(out, "sentences", analysis.sentences(), AnalysisFields::sentence);
        List<String> summary = analysis.summary().sentences().stream()
                .map(SummarySentence::text)
                .toList();
        JsonText.texts(out, "summary", summary);
        JsonText.list(out, "keySentences", analysis.summary().keySentences(), JsonGenerator::writeNumber);
        JsonText.objects(
                out, "entities", analysis.extraction().entities(), (o, e) -> entity(o, e, analysis.sentences()));
        JsonText.objects(out, "relations", analysis.extraction().relations(), AnalysisFields::relation);
    }

    private static void document(JsonGenerator out, Document document) throws IOException {
        out.writeStringField("id", document.id().value());
        JsonText.field(out, "url", document.url());
        out.writeStringField("title", document.title());
        out.writeStringField("language", document.language().code());
        JsonText.field(out, "publishedAt", document.publishedAt());
    }

    private static void sentence(JsonGenerator out, Sentence sentence) throws IOException {
        out.writeStringField("text", sentence.text());
        out.writeNumberField("start", sentence.start());
        out.writeNumberField("end", sentence.end());
    }

    private static void entity(JsonGenerator out, TextEntity entity, List<Sentence> sentences) throws IOException {
        out.writeStringField("id", entity.id());
        out.writeStringField("name", entity.name());
        out.writeStringField("type", entity.type().name());
        JsonText.texts(out, "aliases", entity.aliases());
        JsonText.objects(out, "mentions", entity.mentions(), (o, m) -> mention(o, m, sentences));
    }

    private static void mention(JsonGenerator out, Mention mention, List<Sentence> sentences) throws IOException {
        out.writeNumberField("sentence", mention.sentence());
        out.writeNumberField("start", mention.span().start());
        out.writeNumberField("end", mention.span().end());
        if (mention.sentence() != Sentence.TITLE) {
            int offset = sentences.get(mention.sentence()).start();
            out.writeNumberField("textStart", offset + mention.span().start());
            out.writeNumberField("textEnd", offset + mention.span().end());
        }
        out.writeStringField("text", mention.text());
        if (mention.anaphor()) {
            out.writeBooleanField("anaphor", true);
        }
    }

    private static void relation(JsonGenerator out, Relation relation) throws IOException {
        out.writeStringField("type", relation.type().name());
        out.writeStringField("subject", relation.subject());
        out.writeStringField("object", relation.object());
        out.writeStringField("status", relation.status().name());
        JsonText.confidence(out, relation.confidence());
        JsonText.objects(out, "evidence", relation.evidence(), AnalysisFields::evidence);
        out.writeObjectFieldStart("qualifiers");
        qualifiers(out, relation.qualifiers());
        out.writeEndObject();
    }

    private static void evidence(JsonGenerator out, Evidence evidence) throws IOException {
        out.writeNumberField("sentence", evidence.sentence());
        out.writeStringField("text", evidence.text());
    }

    private static void qualifiers(JsonGenerator out, Qualifiers qualifiers) throws IOException {
        JsonText.field(out, "role", qualifiers.role());
        JsonText.field(out, "date", qualifiers.date());
        JsonText.field(out, "amount", qualifiers.amount());
        JsonText.field(out, "reportedBy", qualifiers.reportedBy());
    }
}
