package dev.enishi.analysis.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much the packed streams of a PDF hold, found out before the library unpacks them into memory. Nothing is kept; a file that is
 * small only as long as it is packed is known by it.
 */
final class Inflation {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private static final int BUFFER = 1 << 16;

    private Inflation() {}

    /** Whether all streams together hold more than {@code limit} bytes. */
    static boolean exceeds(byte[] pdf, long limit) {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int at = next(pdf, 0); at >= 0 && total <= limit; at = next(pdf, at)) {
            total += inflated(pdf, at, buffer, limit - total);
        }
        return total > limit;
    }

    /** Where the bytes of the next stream begin, or -1. The word {@code endstream} leads to bytes that don't unpack. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i <= pdf.length - STREAM.length; i++) {
            if (matches(pdf, i)) {
                int start = i + STREAM.length;
                while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
                    start++;
                }
                return start;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static long inflated(byte[] pdf, int at, byte[] buffer, long limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            long size = 0;
            for (int more = inflater.inflate(buffer); more > 0 && size <= limit; more = inflater.inflate(buffer)) {
                size += more;
            }
            return Math.max(size, inflater.getBytesWritten());
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
