package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentKindTest {

    private final MockWebServer server = new MockWebServer();
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server.start();
        fetcher = new PageFetcher(
                new FetchLimits(10_000, Duration.ofSeconds(5), 3),
                new AddressPolicy(Set.of("127.0.0.1:" + server.getPort())),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/a");
    }

    private static MockResponse.Builder response(String type, String body) {
        return new MockResponse.Builder().setHeader("Content-Type", type).body(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "TEXT/HTML; Charset=Shift_JIS",
                "application/xhtml+xml",
                "text/plain",
                "application/pdf",
                "application/rss+xml; charset=utf-8",
                "application/atom+xml",
                "application/rdf+xml",
                "application/xml",
                "text/xml"
            })
    void handsOverWhatCanBeRead(String type) throws ReadingException {
        server.enqueue(response(type, "body").build());
        RawPage page = fetcher.fetch(uri());
        assertThat(page.contentType()).isEqualTo(type);
        assertThat(page.bytes()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, application/pdf",
        "'  <!DOCTYPE HTML><p>x', text/html",
        "'<html lang=ja>', text/html",
        "'\ufeff<!doctype html>', text/html",
        "'<?xml version=\"1.0\"?><rss/>', application/xml"
    })
    void looksAtTheFirstBytesOfWhatNobodyHasNamed(String body, String type) throws Exception {
        server.enqueue(response("application/octet-stream", body).build());
        assertThat(fetcher.fetch(uri()).contentType()).isEqualTo(type);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((body + "x".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        }
        server.enqueue(response("binary/octet-stream", "")
                .body(new Buffer().write(packed.toByteArray()))
                .setHeader("Content-Encoding", "gzip")
                .build());
        RawPage unpacked = fetcher.fetch(uri());
        assertThat(unpacked.contentType()).isEqualTo(type);
        assertThat(unpacked.bytes().length).isGreaterThan(5000);
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, an image",
        "image/svg+xml, an image",
        "video/mp4, a video",
        "audio/mpeg, a sound",
        "application/zip, a file",
        "application/json, a file",
        "text/css, a file",
        "application/octet-stream, a file",
        "nonsense, a file",
        "/, a file"
    })
    void saysWhatElseItIs(String type, String what) {
        server.enqueue(response(type, "PK\u0003\u0004").build());
        ReadingException refusal = catchThrowableOfType(ReadingException.class, () -> fetcher.fetch(uri()));
        assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED_CONTENT);
        assertThat(refusal.getMessage()).contains(" " + what + ",");
    }

    @Test
    void downloadsNoVideo() {
        server.enqueue(response("video/mp4", "x".repeat(5000))
                .throttleBody(1, 1, TimeUnit.SECONDS)
                .build());
        long start = System.nanoTime();
        ReadingException refusal = catchThrowableOfType(ReadingException.class, () -> fetcher.fetch(uri()));
        assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED_CONTENT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }
}
