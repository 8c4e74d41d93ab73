package dev.enishi.analysis.json;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.article.FeedException;
import dev.enishi.analysis.article.NotAnArticleException;
import dev.enishi.analysis.article.Page;
import dev.enishi.analysis.graph.AddResult;
import dev.enishi.analysis.text.ReadingException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Results as JSON, each one object on one line, with its fields in a fixed order; fields without a value are left out. */
public final class Json {

    private Json() {}

    /** An analysis. Offsets are UTF-16 code units, end exclusive; confidences have three decimals. */
    public static String of(Analysis analysis) {
        return JsonText.object(out -> AnalysisFields.write(out, analysis));
    }

    /** A page, known by {@code id}. */
    public static String of(@Nullable String id, Page page) {
        return JsonText.object(out -> PageFields.write(out, id, page));
    }

    /** An answer, known by the id of its question if that had one. */
    public static String of(@Nullable String id, Answer answer) {
        return JsonText.object(out -> AnswerFields.write(out, id, answer));
    }

    /** What adding a document did. */
    public static String of(String id, AddResult added) {
        return JsonText.object(out -> {
            out.writeStringField("id", id);
            out.writeNumberField("entities", added.entities());
            out.writeNumberField("relations", added.relations());
            out.writeNumberField("newFacts", added.newFacts());
        });
    }

    /**
     * Why a line could not be dealt with; {@code id} is null if the line had none that could be read. A page that is no article comes
     * with its title, a feed with its title and items.
     */
    public static String of(@Nullable String id, ReadingException error) {
        return JsonText.object(out -> {
            JsonText.field(out, "id", id);
            if (error instanceof NotAnArticleException page && !page.title().isEmpty()) {
                out.writeStringField("title", page.title());
            }
            out.writeObjectFieldStart("error");
            out.writeStringField("reason", error.reason().code());
            JsonText.field(out, "message", error.getMessage());
            out.writeBooleanField("retryable", error.retryable());
            JsonText.field(
                    out,
                    "retryAt",
                    error.retryAt() == null
                            ? null
                            : DateTimeFormatter.ISO_INSTANT.format(
                                    error.retryAt().truncatedTo(ChronoUnit.SECONDS)));
            if (error instanceof FeedException feed) {
                FeedFields.write(out, feed.feed());
            }
            out.writeEndObject();
        });
    }
}
