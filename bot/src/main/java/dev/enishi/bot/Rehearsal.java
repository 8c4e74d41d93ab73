package dev.enishi.bot;

import dev.enishi.bot.terminal.Surroundings;
import dev.enishi.bot.terminal.Surroundings.Screen;
import dev.enishi.bot.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs every short command once, in a folder of its own that is deleted afterwards, and shows nothing. The launcher does this after a
 * build to archive the classes that a start needs, which makes each later start quicker.
 */
final class Rehearsal {

    private static final String JAPANESE = "株式会社青空商事は5日、緑山製作所を買収すると発表した。青空商事の田中一郎社長が会見で述べた。";
    private static final String ENGLISH =
            "Blue Sky Inc. said on Friday it will acquire Green Hill Ltd. Its chief executive is Jane Doe.";
    private static final String PAGE = "<html lang=en><title>News</title><article><h1>News</h1><p>" + ENGLISH
            + "</p><p>" + ENGLISH + "</p></article>";

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("enishi-rehearsal");
        try {
            for (String text : List.of(JAPANESE, ENGLISH, PAGE)) {
                run(folder, text, "ingest", "-");
                run(folder, text, "analyze", "-");
            }
            run(folder, "{\"id\":\"a\",\"text\":\"" + ENGLISH + "\"}\n", "analyze", "--jsonl");
            run(folder, "", "ask", "青空商事は何を買収する？");
            run(folder, "", "ask", "--format", "json", "What does Blue Sky acquire?");
            run(folder, "", "--help");
        } finally {
            delete(folder);
        }
    }

    private static void run(Path folder, String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(in, nowhere, nowhere, Map.of(), folder, Clock.systemUTC(), Screen.NONE);
        new Terminal(surroundings, new BotServer()).run(arguments);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
