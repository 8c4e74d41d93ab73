package dev.enishi.analysis.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of a trained tagger. Immutable; thread-safe.
 *
 * <p>The file: {@code ENIT}, the format's number, a header of {@code key=value} lines (language, sources, licences, digest of the
 * inputs), the transitions as floats, what a weight of 1 stands for, and the features in the order of their hashes, each as the
 * distance to the one before (seven bits a byte, the lowest first), the number of its labels, and a label and a signed weight a byte
 * each.
 */
public final class NameModel {

    /** The number of the format that this version reads and writes. */
    public static final int FORMAT = 1;

    private static final int MAGIC = 0x454E4954;
    private static final int L = NameLabels.COUNT;

    private final SortedMap<String, String> header;
    private final float[] transitions;
    private final Chain chain;
    private final WeightTable weights;

    NameModel(SortedMap<String, String> header, float[] transitions, WeightTable weights) {
        this.header = header;
        this.transitions = transitions;
        this.chain = new Chain(transitions);
        this.weights = weights;
    }

    /**
     * Makes a model of trained weights.
     *
     * @param header what the file says about itself, without line breaks
     * @param transitions the score of each pair of labels, at {@code left * COUNT + right}
     * @param weights the weights of each feature's labels by its hash
     */
    public static NameModel of(Map<String, String> header, float[] transitions, Map<Integer, float[]> weights) {
        return new NameModel(new TreeMap<>(header), transitions.clone(), WeightTable.of(weights));
    }

    /** What the model says about itself: {@code language}, {@code sources}, {@code licences}, {@code digest} and the like. */
    public Map<String, String> header() {
        return Collections.unmodifiableSortedMap(header);
    }

    /** The chain with this model's transitions. */
    public Chain chain() {
        return chain;
    }

    /** The number of features. */
    public int features() {
        return weights.size();
    }

    /** The score of each label at each place, {@code COUNT} values a place. */
    public float[] scores(FeatureSequence sequence) {
        float[] scores = new float[sequence.length() * L];
        for (int i = 0; i < sequence.length(); i++) {
            weights.addTo(scores, i * L, sequence.features().get(i));
        }
        return scores;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are no model of this format
     */
    public static NameModel read(InputStream stream) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
        if (bytes.remaining() < 12 || bytes.getInt() != MAGIC) {
            throw new IOException("Not a name model");
        }
        int format = bytes.getInt();
        if (format != FORMAT) {
            throw new IOException("Name model of format " + format + ", this version reads format " + FORMAT);
        }
        try {
            SortedMap<String, String> header = readHeader(bytes);
            float[] transitions = new float[L * L];
            bytes.asFloatBuffer().get(transitions);
            bytes.position(bytes.position() + transitions.length * Float.BYTES);
            return new NameModel(header, transitions, WeightTable.read(bytes));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("The name model is cut short or damaged", e);
        }
    }

    private static SortedMap<String, String> readHeader(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        SortedMap<String, String> header = new TreeMap<>();
        new String(text, StandardCharsets.UTF_8).lines().forEach(line -> {
            int equals = line.indexOf('=');
            header.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
        });
        return header;
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        StringBuilder text = new StringBuilder();
        header.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        weights.write(out);
        out.flush();
    }
}
