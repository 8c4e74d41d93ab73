package dev.enishi.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.bot.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureVerifierTest {

    private static final byte[] BODY = "{\"text\":\"縁\"}".getBytes(UTF_8);

    private final SettableClock clock = new SettableClock();
    private final SignatureVerifier verifier = new SignatureVerifier("secret", clock);

    private String now(Duration shift) {
        return String.valueOf(clock.instant().plus(shift).getEpochSecond());
    }

    /** The example of docs.slack.dev/authentication/verifying-requests-from-slack. */
    @Test
    void signsAsSlackDoes() {
        Clock then = Clock.fixed(Instant.ofEpochSecond(1_531_420_618), ZoneOffset.UTC);
        SignatureVerifier slack = new SignatureVerifier("8f742231b10e8888abcd99yyyzzz85a5", then);
        String body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        String signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
        assertThat(slack.accepts("1531420618", signature, body.getBytes(UTF_8))).isTrue();
    }

    @Test
    void acceptsFiveMinutesBothWaysAndNoMore() {
        for (int seconds : new int[] {-300, -1, 0, 1, 300}) {
            String at = now(Duration.ofSeconds(seconds));
            assertThat(verifier.accepts(at, verifier.sign(at, BODY), BODY))
                    .as("%s s", seconds)
                    .isTrue();
        }
        for (int seconds : new int[] {-301, 301, 100_000}) {
            String at = now(Duration.ofSeconds(seconds));
            assertThat(verifier.accepts(at, verifier.sign(at, BODY), BODY))
                    .as("%s s", seconds)
                    .isFalse();
        }
    }

    @Test
    void refusesAnotherBodyTimeOrSecret() {
        String at = now(Duration.ZERO);
        String signature = verifier.sign(at, BODY);
        assertThat(verifier.accepts(at, signature, "{}".getBytes(UTF_8))).isFalse();
        assertThat(verifier.accepts(now(Duration.ofSeconds(1)), signature, BODY))
                .isFalse();
        assertThat(new SignatureVerifier("other", clock).accepts(at, signature, BODY))
                .isFalse();
    }

    @Test
    void refusesMissingHeaders() {
        assertThat(verifier.accepts(null, "v0=00", BODY)).isFalse();
        assertThat(verifier.accepts(now(Duration.ZERO), null, BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "now", "1e9", "-9223372036854775808", "9223372036854775807", "99999999999999999999", "１７"})
    void refusesAMalformedTime(String timestamp) {
        assertThat(verifier.accepts(timestamp, verifier.sign(timestamp, BODY), BODY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v1=abc", "縁"})
    void refusesAMalformedSignature(String signature) {
        assertThat(verifier.accepts(now(Duration.ZERO), signature, BODY)).isFalse();
    }
}
