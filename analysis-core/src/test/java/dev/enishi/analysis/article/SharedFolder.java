package dev.enishi.analysis.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of data that lies beside the project where people work on it; tests that need it skip where it is missing. */
final class SharedFolder {

    static final String MISSING = "skipped: needs the folder shared/data beside the project";

    private SharedFolder() {}

    static Optional<Path> find(String path) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolveSibling("shared").resolve("data").resolve(path);
            if (at.getParent() != null && Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
