package dev.enishi.bot.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a request comes from Slack: the signature over the bytes as they came, compared in constant time, and not older or newer
 * than five minutes. (The check of the SDK accepts any future time and compares until the first difference.) Thread-safe.
 */
final class SignatureVerifier {

    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    SignatureVerifier(String signingSecret, Clock clock) {
        this.key = new SecretKeySpec(signingSecret.getBytes(UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * Whether a body was signed with the secret.
     *
     * @param timestamp the header X-Slack-Request-Timestamp, seconds since 1970
     * @param signature the header X-Slack-Signature, {@code v0=…}
     */
    boolean accepts(@Nullable String timestamp, @Nullable String signature, byte[] body) {
        if (timestamp == null || signature == null || !isNow(timestamp)) {
            return false;
        }
        return MessageDigest.isEqual(sign(timestamp, body).getBytes(US_ASCII), signature.getBytes(UTF_8));
    }

    private boolean isNow(String timestamp) {
        try {
            long apart = Math.subtractExact(clock.instant().getEpochSecond(), Long.parseLong(timestamp));
            return Math.abs(apart) <= TOLERANCE.toSeconds();
        } catch (ArithmeticException | NumberFormatException malformed) {
            return false;
        }
    }

    /** The signature that Slack gives a body. */
    String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }
}
