package dev.enishi.lab.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads files of one JSON value a line, gzipped if their names end in {@code .gz}. */
final class JsonLines {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    static List<JsonNode> read(Path path) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    values.add(MAPPER.readTree(line));
                }
            }
        }
        return values;
    }

    private static InputStream open(Path path) throws IOException {
        InputStream stream = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
