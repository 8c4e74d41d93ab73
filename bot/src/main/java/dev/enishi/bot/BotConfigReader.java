package dev.enishi.bot;

import static dev.enishi.bot.config.Variable.ENISHI_API_TOKEN;
import static dev.enishi.bot.config.Variable.ENISHI_COMMAND;
import static dev.enishi.bot.config.Variable.ENISHI_DATABASE_URL;
import static dev.enishi.bot.config.Variable.ENISHI_LLM;
import static dev.enishi.bot.config.Variable.ENISHI_SECRET_KEY;
import static dev.enishi.bot.config.Variable.PORT;
import static dev.enishi.bot.config.Variable.SLACK_API_URL;

import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Secret;
import dev.enishi.bot.config.Variable;
import dev.enishi.bot.config.Variables;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the variables of the bot one by one. */
final class BotConfigReader {

    private static final int DEFAULT_PORT = 3000;
    private static final int MAX_PORT = 65_535;
    private static final String DEFAULT_SLACK_API_URL = "https://slack.com/api/";
    private static final String DEFAULT_COMMAND = "/enishi";
    /** Slack's own limit: a slash, then up to 31 lower-case letters, digits, hyphens and underscores. */
    private static final Pattern COMMAND = Pattern.compile("/[\\p{Ll}\\p{Lo}\\d_-]{1,31}");

    private static final int KEY_BYTES = 32;

    private final Variables variables;

    BotConfigReader(Variables variables) {
        this.variables = variables;
    }

    BotConfig read() throws ConfigException {
        refuse(ENISHI_DATABASE_URL, "this version keeps its knowledge base in the folder ENISHI_DATA");
        if (!"off".equalsIgnoreCase(variables.find(ENISHI_LLM).orElse("off"))) {
            refuse(ENISHI_LLM, "this version works without a language model");
        }
        return new BotConfig(
                new ModeReader(variables).read(),
                port(),
                slackApiUrl(),
                command(),
                variables.data(),
                variables.fetchOptions(),
                secretKey(),
                apiToken());
    }

    private void refuse(Variable variable, String why) throws ConfigException {
        if (variables.find(variable).isPresent()) {
            throw new ConfigException(variable + " can't be used: " + why + "; remove it.");
        }
    }

    private int port() throws ConfigException {
        String port = variables.find(PORT).orElse(Integer.toString(DEFAULT_PORT));
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > MAX_PORT) {
            throw new ConfigException("PORT must be a number from 0 to 65535, such as 3000 (0 takes any free port).");
        }
        return Integer.parseInt(port);
    }

    private URI slackApiUrl() throws ConfigException {
        String url = variables.find(SLACK_API_URL).orElse(DEFAULT_SLACK_API_URL);
        return webUri(url)
                .filter(uri -> url.endsWith("/"))
                .orElseThrow(
                        () -> new ConfigException(
                                "SLACK_API_URL must begin with https:// or http:// and end with a slash, like https://slack.com/api/"));
    }

    private static Optional<URI> webUri(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return Optional.of(uri).filter(u -> web && u.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String command() throws ConfigException {
        String command = variables.find(ENISHI_COMMAND).orElse(DEFAULT_COMMAND);
        if (!COMMAND.matcher(command).matches()) {
            throw new ConfigException("ENISHI_COMMAND must begin with / and go on in lower-case letters, like /enishi");
        }
        return command;
    }

    private @Nullable Secret secretKey() throws ConfigException {
        Optional<String> key = variables.find(ENISHI_SECRET_KEY);
        if (key.isPresent() && !isKey(key.get())) {
            throw new ConfigException(
                    "ENISHI_SECRET_KEY must be 32 bytes in base64; make one with: openssl rand -base64 32");
        }
        return key.map(Secret::new).orElse(null);
    }

    private static boolean isKey(String base64) {
        try {
            return Base64.getDecoder().decode(base64).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private @Nullable Secret apiToken() throws ConfigException {
        Optional<String> token = variables.find(ENISHI_API_TOKEN);
        if (token.isPresent() && !token.get().matches("[!-~]+")) {
            throw new ConfigException(
                    "ENISHI_API_TOKEN must be letters, digits and signs without blanks; make one with:"
                            + " openssl rand -hex 32");
        }
        return token.map(Secret::new).orElse(null);
    }
}
