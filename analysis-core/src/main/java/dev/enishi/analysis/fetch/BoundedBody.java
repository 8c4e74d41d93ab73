package dev.enishi.analysis.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import okhttp3.Response;

/**
 * The first bytes of a body.
 *
 * @param bytes at most as many as the limit
 * @param truncated whether there were more
 */
record BoundedBody(@SuppressWarnings("ArrayRecordComponent") byte[] bytes, boolean truncated) {

    /** A body is packed in a way that isn't known here. */
    static final class UnknownEncoding extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Reads and unpacks the body of a response: at most {@code limit} bytes are read, and at most as many come out. */
    static BoundedBody of(Response response, int limit) throws IOException {
        return read(response.body().byteStream(), limit).decoded(encoding(response), limit);
    }

    /** How a response is packed: its Content-Encoding headers, empty for none. */
    static String encoding(Response response) {
        return String.join(",", response.headers("Content-Encoding"));
    }

    /** Reads at most {@code limit} bytes. */
    static BoundedBody read(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        return new BoundedBody(bytes, bytes.length == limit && in.read() >= 0);
    }

    /**
     * Unpacks the body: at most {@code limit} bytes come out, however many the packed ones would make.
     *
     * @param encoding the Content-Encoding header, empty for none
     */
    BoundedBody decoded(String encoding, int limit) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> this;
            case "gzip", "x-gzip" -> bytes.length == 0 ? this : inflated(gzip(), limit);
            case "deflate" -> bytes.length == 0 ? this : inflated(deflate(), limit);
            default -> throw new UnknownEncoding();
        };
    }

    private InputStream gzip() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes));
    }

    /** "deflate" means zlib's format, but some servers send the raw one. */
    private InputStream deflate() {
        boolean zlib =
                bytes.length > 1 && (bytes[0] & 0x0f) == 8 && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(new BufferedInputStream(new ByteArrayInputStream(bytes)), new Inflater(!zlib));
    }

    /** A packed body that was cut gives what it holds up to the cut. */
    private BoundedBody inflated(InputStream in, int limit) throws IOException {
        byte[] buffer = new byte[Math.min(limit, 1 << 16)];
        int size = 0;
        try (in) {
            while (true) {
                if (size == limit) {
                    return new BoundedBody(buffer, truncated || in.read() >= 0);
                }
                if (size == buffer.length) {
                    buffer = Arrays.copyOf(buffer, (int) Math.min(limit, size * 2L));
                }
                int read = in.read(buffer, size, buffer.length - size);
                if (read < 0) {
                    return new BoundedBody(Arrays.copyOf(buffer, size), truncated);
                }
                size += read;
            }
        } catch (EOFException cut) {
            if (!truncated) {
                throw cut;
            }
            return new BoundedBody(Arrays.copyOf(buffer, size), true);
        }
    }
}
