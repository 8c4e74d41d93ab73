package dev.enishi.analysis.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that only one bot works on a folder. Readers and single commands don't need it. The operating system lets go of it
 * when the process ends, however it ends.
 */
public final class GraphLock implements AutoCloseable {

    private final FileChannel channel;

    private GraphLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, made if it is missing.
     *
     * @throws GraphException if another bot has it, or the folder can't be written
     */
    public static GraphLock acquire(Path folder) {
        Path file = folder.resolve("enishi.lock");
        try {
            Files.createDirectories(folder);
            return acquire(folder, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw GraphFailures.opening(file, e);
        }
    }

    private static GraphLock acquire(Path folder, FileChannel channel) throws IOException {
        if (tryLock(channel) == null) {
            channel.close();
            throw new GraphException("Another Enishi bot is running on " + folder
                    + ": stop it, or give this one a folder of its own (--data or ENISHI_DATA).");
        }
        return new GraphLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new GraphException("The folder's lock could not be released.", e);
        }
    }
}
