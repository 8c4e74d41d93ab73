package dev.enishi.analysis.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.enishi.analysis.article.Feed;
import java.io.IOException;

/** The field of a feed: what it is called and what it announces. */
final class FeedFields {

    private FeedFields() {}

    static void write(JsonGenerator out, Feed feed) throws IOException {
        out.writeObjectFieldStart("feed");
        out.writeStringField("title", feed.title());
        JsonText.objects(out, "items", feed.items(), FeedFields::item);
        out.writeEndObject();
    }

    private static void item(JsonGenerator out, Feed.Item item) throws IOException {
        out.writeStringField("title", item.title());
        JsonText.field(out, "url", item.url());
        JsonText.field(out, "publishedAt", item.publishedAt());
    }
}
