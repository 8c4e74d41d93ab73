package dev.enishi.lab.evaluation;

import dev.enishi.analysis.ArticleAnalyzer;
import dev.enishi.analysis.json.DocumentInput;
import dev.enishi.analysis.json.DocumentReader;
import dev.enishi.analysis.json.JsonLine;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.ReadingException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;

/** Times the analysis of one document in a warm process: {@code WarmTime FILE}, whose first line is a document in JSON. */
public final class WarmTime {

    private static final int READINGS = 200;

    private WarmTime() {}

    /** Prints the median and the 99th percentile in milliseconds, over {@value #READINGS} readings after as many to warm up. */
    public static void main(String[] args) throws IOException, ReadingException {
        String line = Files.readAllLines(Path.of(args[0])).get(0);
        Document document =
                new DocumentReader(Path.of(""), Clock.systemUTC()).read(DocumentInput.from(JsonLine.parse(line)));
        time(document);
        long[] nanos = time(document);
        Arrays.sort(nanos);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "median %.1f ms, 99th percentile %.1f ms%n",
                nanos[READINGS / 2] / 1e6,
                nanos[READINGS * 99 / 100] / 1e6);
    }

    private static long[] time(Document document) throws ReadingException {
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        long[] nanos = new long[READINGS];
        for (int i = 0; i < READINGS; i++) {
            long start = System.nanoTime();
            analyzer.analyze(document);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }
}
