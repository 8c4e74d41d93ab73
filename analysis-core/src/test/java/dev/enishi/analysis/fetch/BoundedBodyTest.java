package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedBodyTest {

    private static final byte[] TEXT = "縁は異なもの味なもの".repeat(50).getBytes(StandardCharsets.UTF_8);

    private static BoundedBody whole(byte[] bytes) {
        return new BoundedBody(bytes, false);
    }

    private static byte[] packed(String encoding, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = switch (encoding) {
            case "gzip" -> new GZIPOutputStream(packed);
            case "raw" -> new DeflaterOutputStream(packed, new Deflater(6, true));
            default -> new DeflaterOutputStream(packed);
        }) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"9, 9, true", "10, 10, false", "11, 10, false", "0, 0, true"})
    void readsNoMoreThanTheLimitAndSaysWhetherThereWasMore(int limit, int read, boolean truncated) throws IOException {
        BoundedBody body = BoundedBody.read(new ByteArrayInputStream(new byte[10]), limit);
        assertThat(body.bytes()).hasSize(read);
        assertThat(body.truncated()).isEqualTo(truncated);
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "gzip, ' X-GZIP '", "zlib, deflate", "raw, Deflate"})
    void unpacks(String made, String header) throws IOException {
        BoundedBody body = whole(packed(made, TEXT)).decoded(header, 10_000);
        assertThat(body.bytes()).isEqualTo(TEXT);
        assertThat(body.truncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "identity", "IDENTITY"})
    void leavesWhatIsNotPacked(String header) throws IOException {
        assertThat(whole(TEXT).decoded(header, 10).bytes()).isSameAs(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void anEmptyBodyNeedsNoUnpacking(String header) throws IOException {
        assertThat(whole(new byte[0]).decoded(header, 10).bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, gzip", "compress"})
    void refusesAnotherPacking(String header) {
        assertThatThrownBy(() -> whole(TEXT).decoded(header, 10)).isInstanceOf(BoundedBody.UnknownEncoding.class);
    }

    @Test
    void aBombGivesNoMoreThanTheLimit() throws IOException {
        byte[] bomb = packed("gzip", new byte[3_000_000]);
        assertThat(bomb).hasSizeLessThan(10_000);
        BoundedBody body = whole(bomb).decoded("gzip", 100_000);
        assertThat(body.bytes()).hasSize(100_000);
        assertThat(body.truncated()).isTrue();
    }

    @Test
    void aBodyOfExactlyTheLimitIsWhole() throws IOException {
        BoundedBody body = whole(packed("gzip", TEXT)).decoded("gzip", TEXT.length);
        assertThat(body.bytes()).isEqualTo(TEXT);
        assertThat(body.truncated()).isFalse();
    }

    @Test
    void aPackedBodyThatWasCutGivesItsBeginning() throws IOException {
        byte[] random = new byte[5_000];
        new java.util.Random(1).nextBytes(random);
        byte[] all = packed("gzip", random);
        BoundedBody body = new BoundedBody(Arrays.copyOf(all, all.length / 2), true).decoded("gzip", 10_000);
        assertThat(body.truncated()).isTrue();
        assertThat(body.bytes()).isNotEmpty().isEqualTo(Arrays.copyOf(random, body.bytes().length));
    }

    @Test
    void aPackedBodyThatEndsTooSoonIsAFailure() throws IOException {
        byte[] all = packed("gzip", TEXT);
        BoundedBody half = whole(Arrays.copyOf(all, all.length / 2));
        assertThatThrownBy(() -> half.decoded("gzip", 10_000)).isInstanceOf(EOFException.class);
    }

    @Test
    void whatIsNotPackedAsItSaysIsAFailure() {
        assertThatThrownBy(() -> whole(TEXT).decoded("gzip", 10_000)).isInstanceOf(ZipException.class);
        assertThatThrownBy(() -> whole(TEXT).decoded("deflate", 10_000)).isInstanceOf(IOException.class);
    }
}
