package dev.enishi.analysis.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A graph without documents, made once by the migrations and copied for each test: Flyway takes longer than most tests. */
final class EmptyGraph {

    private static final byte[] FILE = make();

    private EmptyGraph() {}

    /** Puts an empty graph into a folder. */
    static Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(Database.FILE_NAME), FILE);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] make() {
        try {
            Path folder = Files.createTempDirectory("enishi-empty");
            KnowledgeGraph.open(folder).close();
            byte[] file = Files.readAllBytes(folder.resolve(Database.FILE_NAME));
            for (String name : new String[] {Database.FILE_NAME, "enishi.migration.lock"}) {
                Files.delete(folder.resolve(name));
            }
            Files.delete(folder);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
