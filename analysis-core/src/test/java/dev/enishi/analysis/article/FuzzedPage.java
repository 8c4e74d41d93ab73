package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A page made of arbitrary bytes: the first byte chooses the content type, the second the address, the rest is the body.
 *
 * @param raw the page
 */
record FuzzedPage(RawPage raw) {

    private static final List<String> TYPES = List.of(
            "text/html",
            "text/html; charset=utf-8",
            "text/html; charset=shift_jis",
            "text/html; charset=euc-jp",
            "text/html; charset=iso-2022-jp",
            "text/html; charset=utf-16le",
            "text/plain",
            "application/xhtml+xml",
            "application/rss+xml",
            "application/pdf");

    private static final List<String> ADDRESSES =
            List.of("https://news.example/2025/1", "http://news.example/", "https://news.example/a/?page=2#x");

    static FuzzedPage of(byte[] input) {
        int type = input.length > 0 ? input[0] & 0xFF : 0;
        int address = input.length > 1 ? input[1] & 0xFF : 0;
        byte[] body = input.length > 2 ? Arrays.copyOfRange(input, 2, input.length) : new byte[0];
        return new FuzzedPage(new RawPage(
                URI.create(ADDRESSES.get(address % ADDRESSES.size())),
                body,
                TYPES.get(type % TYPES.size()),
                Instant.EPOCH,
                false));
    }

    /** Reads it: a page with text in it or a refusal that a person can read must come out. */
    void read() {
        try {
            Page page = new ArticleExtractor().extract(raw);
            require(!page.paragraphs().isEmpty(), "no paragraphs");
            require(page.paragraphs().stream().noneMatch(String::isBlank), "a blank paragraph");
            require(page.title().length() <= 2_000, "a title without end");
            new ArticleExtractor().toDocument(page, "fuzz");
        } catch (ReadingException refused) {
            String message = String.valueOf(refused.getMessage());
            require(!message.isBlank() && message.length() < 600, "a refusal that says nothing or too much");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("The page came out with " + otherwise);
        }
    }
}
