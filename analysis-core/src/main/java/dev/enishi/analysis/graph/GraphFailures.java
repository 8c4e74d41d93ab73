package dev.enishi.analysis.graph;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in a sentence what a failure of the store means and what to do about it. */
final class GraphFailures {

    private GraphFailures() {}

    /** A failure to open a file. */
    static GraphException opening(Path file, Exception failure) {
        Path folder = file.toAbsolutePath().getParent();
        if (failure instanceof FileAlreadyExistsException || (folder != null && Files.isRegularFile(folder))) {
            return new GraphException(
                    folder + " is a file, not a folder: name a folder for the knowledge base.", failure);
        }
        if (failure instanceof AccessDeniedException || failure instanceof FileSystemException) {
            return notWritable(file, failure);
        }
        return using(file, failure);
    }

    /** A failure while a file was read or written. */
    static GraphException using(Path file, Exception failure) {
        return code(failure).map(code -> of(file, code, failure)).orElseGet(() -> unexpected(file, failure));
    }

    private static GraphException of(Path file, SQLiteErrorCode code, Exception failure) {
        return switch (code.code & 0xff) {
            case 5, 6 ->
                new GraphException(
                        "The knowledge base " + file + " is busy with another process's writing: try again.", failure);
            case 8, 14, 23 -> notWritable(file, failure);
            case 10, 13 ->
                new GraphException(
                        "The knowledge base " + file
                                + " could not be read or written: check the disk and its free space.",
                        failure);
            case 11, 26 ->
                new GraphException(
                        file + " is damaged or no knowledge base: restore a backup, or move it away to begin anew.",
                        failure);
            default -> unexpected(file, failure);
        };
    }

    /** The statement and its values, which JDBI's message shows, stay out of it: they may hold users' text. */
    private static GraphException unexpected(Path file, Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause instanceof SQLException
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName();
        return new GraphException("The knowledge base " + file + " could not be used: " + reason, failure);
    }

    private static GraphException notWritable(Path file, Exception failure) {
        return new GraphException(
                "The knowledge base " + file + " can't be opened for writing: check the folder's permissions.",
                failure);
    }

    private static Optional<SQLiteErrorCode> code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return Optional.of(sqlite.getResultCode());
            }
        }
        return Optional.empty();
    }
}
