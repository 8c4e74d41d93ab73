package dev.enishi.analysis.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads this package's tab-separated resources; lines that start with {@code #} are comments. */
final class Table {

    private Table() {}

    /**
     * The rows of a resource, each with {@code columns} cells.
     *
     * @throws IllegalStateException if it is missing or a row has another number of cells: the build is broken
     */
    static List<List<String>> rows(String resource, int columns) {
        try (@Nullable InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, columns, resource))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read " + resource, unreadable);
        }
    }

    private static List<String> cells(String line, int columns, String resource) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(resource + ": not " + columns + " cells: " + line);
        }
        return cells;
    }
}
