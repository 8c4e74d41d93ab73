package dev.enishi.analysis.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that only one bot works on a folder. Readers and single commands don't need it. The operating system lets go of it
 * when the process ends, however it ends.
 */
public final class GraphLock implements AutoCloseable {

    /**
     * The files locked by this process. They must not be opened again: on POSIX systems closing any channel of a file lets go of
     * every lock that the process has on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private GraphLock(Path file, FileChannel channel) {
        this.file = file;
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
            Path real = Files.createDirectories(folder).toRealPath().resolve("enishi.lock");
            if (!HELD.add(real)) {
                throw inUse(folder);
            }
            return lock(folder, real);
        } catch (IOException e) {
            throw GraphFailures.opening(file, e);
        }
    }

    private static GraphLock lock(Path folder, Path file) throws IOException {
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
        } finally {
            if (!locked) {
                letGo(file, channel);
            }
        }
        if (!locked) {
            throw inUse(folder);
        }
        return new GraphLock(file, channel);
    }

    private static void letGo(Path file, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(file);
        }
    }

    private static GraphException inUse(Path folder) {
        return new GraphException("Another Enishi bot is running on " + folder
                + ": stop it, or give this one a folder of its own (--data or ENISHI_DATA).");
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            letGo(file, channel);
        } catch (IOException e) {
            throw new GraphException("The folder's lock could not be released.", e);
        }
    }
}
