package dev.enishi.lab.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A folder of invented news and passages in the layout that training reads. */
public final class SampleNews {

    private static final String ACQUISITION = """
            {"id": "%s", "title": "青空電機が緑製薬を買収へ", "sentences": ["青空電機は緑製薬を買収する。", "青空電機と赤星商事が提携した。"],
             "entities": [{"id": "x", "name": "青空電機", "type": "ORGANIZATION"},
                          {"id": "y", "name": "緑製薬", "type": "ORGANIZATION"},
                          {"id": "z", "name": "赤星商事", "type": "ORGANIZATION"}],
             "relations": [{"type": "ACQUIRES", "subject": "x", "object": "y", "status": "PLANNED", "evidence": [-1, 0]},
                           {"type": "PARTNERS_WITH", "subject": "z", "object": "x", "status": "DONE", "evidence": [1]}]}""";

    private static final String PASSAGE = """
            {"text": "Acme acquired Zyntrix in 2019. %s watched.",
             "facts": [{"type": "ACQUIRES", "subject": ["Acme"], "object": ["Zyntrix"]},
                       {"type": null, "subject": ["Zyntrix"], "object": ["Acme"]}]}""";

    private SampleNews() {}

    /** Writes news and labelled passages below a folder; returns the folder. */
    public static Path writeTo(Path folder, String status) throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        for (String set : List.of("train", "modern.train")) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                lines.append(line(ACQUISITION.formatted(set + i).replace("DONE", status)))
                        .append('\n');
            }
            Files.writeString(news.resolve(set + ".jsonl"), lines);
        }
        Path relations = Files.createDirectories(folder.resolve("relations"));
        for (String set : List.of("core-en.train", "knowledgenet-en.train")) {
            gzip(relations.resolve(set + ".jsonl.gz"), PASSAGE.formatted("Quellon"), PASSAGE.formatted("Norvane"));
        }
        return folder;
    }

    /** Writes gzipped JSON lines. */
    public static Path gzip(Path file, String... lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (String line : lines) {
                out.write((line(line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** JSON on one line. */
    public static String line(String json) {
        return json.replace("\n", " ");
    }
}
