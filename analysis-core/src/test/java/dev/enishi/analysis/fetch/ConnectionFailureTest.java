package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectionFailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new SocketTimeoutException("Read timed out"), Reason.TIMEOUT, true),
                Arguments.of(new InterruptedIOException("timeout"), Reason.TIMEOUT, true),
                Arguments.of(new SSLHandshakeException("bad certificate"), Reason.UNREACHABLE, true),
                Arguments.of(new UnknownHostException("no.example"), Reason.UNREACHABLE, true),
                Arguments.of(new ConnectException("Connection refused"), Reason.UNREACHABLE, true),
                Arguments.of(new GuardedSocketFactory.AddressRefused(), Reason.ADDRESS_REFUSED, false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhyAndWhetherTryingAgainHelps(IOException failure, Reason reason, boolean retryable) {
        ReadingException explained = ConnectionFailure.explain(failure);
        assertThat(explained.reason()).isEqualTo(reason);
        assertThat(explained.retryable()).isEqualTo(retryable);
    }

    /** Messages of the network layer may name internal hosts. */
    @ParameterizedTest
    @MethodSource("failures")
    void keepsTheFailuresOwnWordsOut(IOException failure, Reason reason, boolean retryable) {
        assertThat(ConnectionFailure.explain(failure).getMessage())
                .doesNotContain(String.valueOf(failure.getMessage()))
                .containsPattern("[.]$");
    }

    @Test
    void aRefusalCountsWhereverItHangs() {
        IOException other = new ConnectException("Connection refused");
        other.addSuppressed(new GuardedSocketFactory.AddressRefused());
        assertThat(ConnectionFailure.explain(other).reason()).isEqualTo(Reason.ADDRESS_REFUSED);
        IOException wrapping = new IOException("wrapped", new GuardedSocketFactory.AddressRefused());
        assertThat(ConnectionFailure.explain(wrapping).reason()).isEqualTo(Reason.ADDRESS_REFUSED);
    }
}
