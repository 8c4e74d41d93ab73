package dev.enishi.bot.playground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page's files, by path. Only what is listed here is served, so no path can lead elsewhere. */
final class PageFiles {

    private static final List<String> NAMES = List.of(
            "index.html",
            "app.js",
            "blocks.js",
            "mrkdwn.js",
            "texts.js",
            "view.js",
            "style.css",
            "icon.svg",
            "samples.json",
            "samples/battery.html",
            "samples/translation.html",
            "samples/robots.html",
            "samples/article.css");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, PageFile> files = new HashMap<>();

    /** A file's bytes; not copied, so don't change them. */
    record PageFile(
            String contentType,
            @SuppressWarnings("ArrayRecordComponent") byte[] bytes) {}

    PageFiles() {
        NAMES.forEach(name -> files.put("/" + name, load(name)));
        files.put("/", load("index.html"));
    }

    Optional<PageFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static PageFile load(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            return new PageFile(type(name), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
