package dev.enishi.analysis.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.enishi.analysis.article.Page;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of a page. */
final class PageFields {

    private PageFields() {}

    static void write(JsonGenerator out, @Nullable String id, Page page) throws IOException {
        JsonText.field(out, "id", id);
        JsonText.field(out, "url", page.url());
        JsonText.field(out, "canonicalUrl", page.canonicalUrl());
        out.writeStringField("title", page.title());
        JsonText.field(out, "byline", page.byline());
        JsonText.field(out, "siteName", page.siteName());
        JsonText.field(out, "publishedAt", page.publishedAt());
        out.writeStringField("language", page.language());
        JsonText.field(out, "leadImageUrl", page.leadImageUrl());
        JsonText.texts(out, "paragraphs", page.paragraphs());
        JsonText.field(out, "truncated", page.truncated());
    }
}
