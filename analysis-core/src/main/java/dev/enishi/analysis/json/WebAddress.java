package dev.enishi.analysis.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Reads addresses as people paste them: what a URI may not hold, such as a space or a bar, is percent-encoded. */
final class WebAddress {

    private static final String ILLEGAL = " \"<>\\^`{|}";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebAddress() {}

    /** An http or https address with a host; empty for anything else. */
    static Optional<URI> parse(String text) {
        try {
            URI uri = new URI(encodeIllegal(text.strip()));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return Optional.of(uri).filter(u -> web && u.getRawAuthority() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encodeIllegal(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        text.chars().forEach(c -> encoded.append(ILLEGAL.indexOf(c) < 0 ? Character.toString(c) : percent((char) c)));
        return encoded.toString();
    }

    private static String percent(char c) {
        byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
        return "%" + HEX.formatHex(bytes);
    }
}
