package dev.enishi.analysis.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often each construction, where it stood in the training articles, told the truth. Backs the trained model up for ties too rare to
 * have taught it their words. Immutable and thread-safe.
 */
public final class ConstructionReliability {

    /**
     * Counts as this many more sightings, {@link #PRIOR_RIGHT} of them right, so that one never seen counts a little and one seen once
     * not for sure.
     */
    private static final double PRIOR = 2;

    private static final double PRIOR_RIGHT = 0.6;

    /**
     * What was counted.
     *
     * @param right how often the tie was there
     * @param all how often the construction was
     */
    public record Count(int right, int all) {}

    private final SortedMap<String, Count> counts;

    /** By construction, since these are asked for at every pair of names. */
    private final Map<Construction, Double> known = new ConcurrentHashMap<>();

    private ConstructionReliability(Map<String, Count> counts) {
        this.counts = new TreeMap<>(counts);
    }

    /** From counts by {@link #key}. */
    public static ConstructionReliability of(Map<String, Count> counts) {
        return new ConstructionReliability(counts);
    }

    /** The key that a construction is counted under. */
    public static String key(Construction construction) {
        return construction.label().type() + " " + construction.name();
    }

    /** The probability, 0 to 1, that a construction tells the truth. */
    double of(Construction construction) {
        return known.computeIfAbsent(construction, this::counted);
    }

    private double counted(Construction construction) {
        Count count = counts.getOrDefault(key(construction), new Count(0, 0));
        return (count.right() + PRIOR_RIGHT) / (count.all() + PRIOR);
    }

    /** Writes the counts as lines of key, right and all, in order. */
    public void write(OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        counts.forEach((key, count) -> lines.append(key)
                .append(' ')
                .append(count.right())
                .append(' ')
                .append(count.all())
                .append('\n'));
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #write} wrote. */
    public static ConstructionReliability read(InputStream in) throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] parts = line.split(" ", -1);
            counts.put(parts[0] + " " + parts[1], new Count(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
        }
        return new ConstructionReliability(counts);
    }
}
