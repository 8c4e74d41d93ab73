package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.FetchOptions;
import dev.enishi.analysis.fetch.ProxyServer;
import dev.enishi.analysis.fetch.RobotsPolicy;
import dev.enishi.bot.BotConfig.Mode;
import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Secret;
import dev.enishi.bot.config.Variables;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotConfigTest {

    private static final String BOT = "xoxb-12-34-abcdefgh";
    private static final String APP = "xapp-1-A1-2-abc";
    private static final String SIGNING = "0123456789abcdef";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    private BotConfig config(String... namesAndValues) throws ConfigException {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return BotConfig.from(Variables.load(environment, folder));
    }

    private String failure(String... namesAndValues) {
        ConfigException e = catchThrowableOfType(ConfigException.class, () -> config(namesAndValues));
        assertThat(e).isNotNull();
        assertThat(e.getMessage()).doesNotContain("\n").hasSizeBetween(20, 200);
        return String.valueOf(e.getMessage());
    }

    @Test
    void withNothingSetItIsThePlayground() throws ConfigException {
        assertThat(config())
                .isEqualTo(new BotConfig(
                        new Mode.Playground(),
                        3000,
                        URI.create("https://slack.com/api/"),
                        "/enishi",
                        folder.resolve("data"),
                        FetchOptions.DEFAULT,
                        null,
                        null));
    }

    @Test
    void blankValuesCountAsUnset() throws ConfigException {
        assertThat(config("SLACK_BOT_TOKEN", " ", "PORT", "").mode()).isEqualTo(new Mode.Playground());
    }

    @Test
    void botAndAppTokenMakeSocketMode() throws ConfigException {
        Mode socketMode = new Mode.SocketMode(new Secret(BOT), new Secret(APP));

        assertThat(config("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP).mode())
                .isEqualTo(socketMode);
        assertThat(config("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP, "SLACK_SIGNING_SECRET", SIGNING)
                        .mode())
                .isEqualTo(socketMode);
    }

    @Test
    void botTokenAndSigningSecretMakeHttp() throws ConfigException {
        assertThat(config("SLACK_BOT_TOKEN", BOT, "SLACK_SIGNING_SECRET", SIGNING)
                        .mode())
                .isEqualTo(new Mode.Http(new Secret(BOT), new Secret(SIGNING)));
    }

    @Test
    void clientIdAndSecretMakeOAuth() throws ConfigException {
        BotConfig config = config(
                "SLACK_CLIENT_ID",
                "12.34",
                "SLACK_CLIENT_SECRET",
                "feedbeef",
                "SLACK_SIGNING_SECRET",
                SIGNING,
                "ENISHI_SECRET_KEY",
                KEY);

        assertThat(config.mode()).isEqualTo(new Mode.OAuth("12.34", new Secret("feedbeef"), new Secret(SIGNING)));
        assertThat(config.secretKey()).isEqualTo(new Secret(KEY));
    }

    @Test
    void halfOfAPairStopsTheStart() {
        assertThat(failure("SLACK_BOT_TOKEN", BOT))
                .contains("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
        assertThat(failure("SLACK_APP_TOKEN", APP)).contains("SLACK_APP_TOKEN", "SLACK_BOT_TOKEN");
        assertThat(failure("SLACK_SIGNING_SECRET", SIGNING)).contains("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN");
        assertThat(failure("SLACK_CLIENT_ID", "1.2")).contains("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET");
        assertThat(failure("SLACK_CLIENT_SECRET", "abc")).contains("SLACK_CLIENT_SECRET", "SLACK_CLIENT_ID");
        assertThat(failure("SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", "abc"))
                .contains("SLACK_SIGNING_SECRET");
        assertThat(failure("SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", "abc", "SLACK_SIGNING_SECRET", SIGNING))
                .contains("ENISHI_SECRET_KEY");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, xapp-1-hush",
        "SLACK_BOT_TOKEN, xoxp-hush",
        "SLACK_BOT_TOKEN, xoxb-short",
        "SLACK_BOT_TOKEN, xoxb-hush hush",
        "SLACK_APP_TOKEN, xoxb-hush",
        "SLACK_SIGNING_SECRET, xoxb-hush",
        "SLACK_SIGNING_SECRET, hush hush",
        "SLACK_CLIENT_ID, xapp-hush",
        "SLACK_CLIENT_SECRET, xoxb-hush",
        "SLACK_API_URL, https://hush.example/api",
        "SLACK_API_URL, hush/",
        "SLACK_API_URL, ftp://hush.example/",
        "SLACK_API_URL, http:///",
        "PORT, -1",
        "PORT, 65536",
        "PORT, hush",
        "PORT, 3000.0",
        "PORT, 999999999999",
        "ENISHI_COMMAND, hush",
        "ENISHI_COMMAND, /",
        "ENISHI_COMMAND, /hush hush",
        "ENISHI_COMMAND, /HUSH",
        "ENISHI_SECRET_KEY, hush",
        "ENISHI_SECRET_KEY, aHVzaA==",
        "ENISHI_API_TOKEN, hush hush",
        "HTTPS_PROXY, hush hush",
        "HTTPS_PROXY, https://hush:hush@hush.example:8443",
        "ENISHI_CA_BUNDLE, hush.pem",
        "ENISHI_ROBOTS, hush",
        "ENISHI_CONTACT, hush (hush)",
        "ENISHI_DATABASE_URL, jdbc:postgresql://hush/hush",
        "ENISHI_LLM, hush",
    })
    void aMalformedValueStopsTheStartWithItsNameAndWithoutItself(String name, String value) {
        assertThat(failure(name, value)).contains(name).doesNotContainIgnoringCase("hush");
    }

    @Test
    void aMalformedListOfHostsStopsTheStart() {
        assertThat(failure("ENISHI_FETCH_ALLOW", "http://intranet/")).contains("ENISHI_FETCH_ALLOW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "80", "65535", " 8080 "})
    void takesAnyPort(String port) throws ConfigException {
        assertThat(config("PORT", port).port()).isEqualTo(Integer.parseInt(port.strip()));
    }

    @Test
    void takesTheOtherValues() throws ConfigException {
        BotConfig config = config(
                "SLACK_API_URL", "http://127.0.0.1:9999/api/",
                "ENISHI_COMMAND", "/縁",
                "ENISHI_FETCH_ALLOW", "Intranet, localhost:8000",
                "ENISHI_DATA", "kb",
                "ENISHI_API_TOKEN", "t0ken",
                "ENISHI_LLM", "off",
                "HTTPS_PROXY", "hana:s3cret@proxy.example:8080",
                "ENISHI_ROBOTS", "Always",
                "ENISHI_CONTACT", "https://example.com/bot");

        assertThat(config.slackApiUrl()).hasToString("http://127.0.0.1:9999/api/");
        assertThat(config.command()).isEqualTo("/縁");
        assertThat(config.fetch().policy()).isEqualTo(AddressPolicy.parse("intranet,localhost:8000"));
        assertThat(config.data()).isEqualTo(folder.resolve("kb"));
        assertThat(config.apiToken()).isEqualTo(new Secret("t0ken"));
        assertThat(config.fetch().proxy()).isEqualTo(new ProxyServer("proxy.example", 8080, "hana", "s3cret"));
        assertThat(config.fetch().robots()).isEqualTo(RobotsPolicy.ALWAYS);
        assertThat(config.fetch().contact()).isEqualTo("https://example.com/bot");
        assertThat(config.toString()).doesNotContain("s3cret");
    }

    @Test
    void noSecretIsEverPrinted() throws ConfigException {
        BotConfig config = config(
                "SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP, "ENISHI_SECRET_KEY", KEY, "ENISHI_API_TOKEN", "t0ken");

        assertThat(config.toString()).contains("•••").doesNotContain(BOT, APP, KEY, "t0ken");
    }

    @Test
    void theDataFolderOfTheCommandLineWins() throws ConfigException {
        BotConfig config = config("ENISHI_DATA", "kb");

        assertThat(config.withData(Path.of("/other")))
                .usingRecursiveComparison()
                .ignoringFields("data")
                .isEqualTo(config);
        assertThat(config.withData(Path.of("/other")).data()).isEqualTo(Path.of("/other"));
    }
}
