package dev.enishi.bot.terminal;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes a stream apart into lines of UTF-8, whatever the locale, without ever holding more than one line of bounded length. */
final class Lines {

    /** The longest line in bytes, 32 MiB: a line may carry a page of {@code FetchLimits.DEFAULT.maxBytes}, escaped. */
    static final int MAX_BYTES = 32 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final int maxBytes;

    Lines(InputStream in) {
        this(in, MAX_BYTES);
    }

    Lines(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maxBytes = maxBytes;
    }

    /**
     * A line as its bytes came, without its end.
     *
     * @param bytes at most the allowed number
     * @param tooLong whether there were more, which were skipped
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(byte[] bytes, boolean tooLong) {

        /**
         * The line as text.
         *
         * @throws ReadingException if it was too long or is not UTF-8
         */
        String text() throws ReadingException {
            if (tooLong) {
                throw ReadingException.permanent(
                        Reason.TOO_LARGE, "The line is longer than 32 MB; hand a large page in as \"htmlFile\".");
            }
            return decode(bytes);
        }
    }

    /** The text of bytes in UTF-8, without a byte order mark. */
    static String decode(byte[] bytes) throws ReadingException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ReadingException.permanent(
                    Reason.UNSUPPORTED_CONTENT,
                    "The text is not UTF-8; convert it, for example with: iconv -f SHIFT_JIS -t UTF-8");
        }
    }

    /** The next line that is not blank; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        boolean tooLong = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n' && !blank) {
                return Optional.of(new Line(line.toByteArray(), tooLong));
            }
            blank = blank && b <= ' ';
            if (line.size() < maxBytes) {
                line.write(b);
            } else {
                tooLong = true;
            }
            if (blank) {
                line.reset();
            }
        }
        return blank ? Optional.empty() : Optional.of(new Line(line.toByteArray(), tooLong));
    }
}
