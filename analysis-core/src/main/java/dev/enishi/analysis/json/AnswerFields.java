package dev.enishi.analysis.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Answer.Item;
import dev.enishi.analysis.answer.Answer.Nearby;
import dev.enishi.analysis.answer.Answer.YesNo;
import dev.enishi.analysis.answer.Citation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of an answer. Lists that only some questions want are left out where they are empty. */
final class AnswerFields {

    private AnswerFields() {}

    static void write(JsonGenerator out, @Nullable String id, Answer answer) throws IOException {
        JsonText.field(out, "id", id);
        out.writeStringField("question", answer.question());
        out.writeStringField("language", answer.language().code());
        out.writeStringField("status", answer.status().name());
        JsonText.objects(out, "answers", answer.items(), AnswerFields::item);
        if (!answer.citations().isEmpty()) {
            JsonText.objects(out, "citations", answer.citations(), AnswerFields::citation);
        }
        out.writeStringField("text", answer.text());
        special(out, answer);
    }

    private static void special(JsonGenerator out, Answer answer) throws IOException {
        if (answer.yesNo() != null) {
            yesNo(out, answer.yesNo());
        }
        if (answer.count() != null) {
            out.writeNumberField("count", answer.count());
        }
        if (!answer.choices().isEmpty()) {
            JsonText.texts(out, "choices", answer.choices());
        }
        if (!answer.nearby().isEmpty()) {
            JsonText.objects(out, "nearby", answer.nearby(), AnswerFields::nearby);
        }
    }

    private static void yesNo(JsonGenerator out, YesNo yesNo) throws IOException {
        switch (yesNo) {
            case YES -> out.writeBooleanField("yes", true);
            case NO -> out.writeBooleanField("yes", false);
            case UNKNOWN -> out.writeNullField("yes");
        }
    }

    private static void item(JsonGenerator out, Item item) throws IOException {
        out.writeStringField("name", item.name());
        JsonText.texts(out, "aliases", item.aliases());
        out.writeStringField("type", item.type().name());
        JsonText.field(
                out,
                "relation",
                item.relation() == null ? null : item.relation().name());
        JsonText.field(
                out,
                "relationStatus",
                item.relationStatus() == null ? null : item.relationStatus().name());
        JsonText.confidence(out, item.confidence());
        out.writeNumberField("sources", item.sources());
        JsonText.objects(out, "citations", item.citations(), AnswerFields::citation);
    }

    private static void nearby(JsonGenerator out, Nearby nearby) throws IOException {
        out.writeStringField("text", nearby.text());
        JsonText.objects(out, "citations", java.util.List.of(nearby.citation()), AnswerFields::citation);
    }

    private static void citation(JsonGenerator out, Citation citation) throws IOException {
        out.writeStringField("article", citation.article().value());
        JsonText.field(out, "url", citation.url());
        out.writeStringField("title", citation.title());
        JsonText.field(out, "publishedAt", citation.publishedAt());
        out.writeNumberField("sentence", citation.sentence());
        out.writeStringField("text", citation.text());
    }
}
