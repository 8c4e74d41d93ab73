package dev.enishi.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.fetch.FetchOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariablesTest {

    @TempDir
    private Path folder;

    private void dotenv(String text) throws IOException {
        Files.writeString(folder.resolve(".env"), text);
    }

    @Test
    void worksWithoutADotenvFile() throws ConfigException {
        assertThat(Variables.load(Map.of(), folder).find(Variable.PORT)).isEmpty();
    }

    @Test
    void readsTheDotenvFileOfTheFolder() throws Exception {
        dotenv("# a comment\n\nPORT=4000\nENISHI_COMMAND=\"/ties\"\nSLACK_BOT_TOKEN=\n");
        Variables variables = Variables.load(Map.of(), folder);

        assertThat(variables.find(Variable.PORT)).contains("4000");
        assertThat(variables.find(Variable.ENISHI_COMMAND)).contains("/ties");
        assertThat(variables.find(Variable.SLACK_BOT_TOKEN)).isEmpty();
    }

    @Test
    void readsTheBundleOfCertificatesFromTheFolder() throws Exception {
        try (InputStream pem = Objects.requireNonNull(VariablesTest.class.getResourceAsStream("authority.pem"))) {
            Files.copy(pem, folder.resolve("company.pem"));
        }
        assertThat(Variables.load(Map.of("ENISHI_CA_BUNDLE", "company.pem"), folder)
                        .fetchOptions()
                        .certificates())
                .singleElement()
                .satisfies(certificate -> assertThat(
                                certificate.getSubjectX500Principal().getName())
                        .isEqualTo("CN=Test authority"));
        assertThat(Variables.load(Map.of(), folder).fetchOptions()).isEqualTo(FetchOptions.DEFAULT);
    }

    @Test
    void theRealEnvironmentWins() throws Exception {
        dotenv("PORT=4000\nENISHI_DATA=there\n");
        Variables variables = Variables.load(Map.of("PORT", "5000"), folder);

        assertThat(variables.find(Variable.PORT)).contains("5000");
        assertThat(variables.data()).isEqualTo(folder.resolve("there"));
    }

    @Test
    void aMalformedLineIsNeverRepeated() throws Exception {
        dotenv("xoxb-hush\n");

        assertThat(catchThrowableOfType(ConfigException.class, () -> Variables.load(Map.of(), folder)))
                .hasMessageContaining(".env")
                .hasMessageNotContaining("hush");
    }

    @Test
    void relativeFoldersStartAtTheCurrentOne() throws ConfigException {
        assertThat(Variables.load(Map.of(), folder).data()).isEqualTo(folder.resolve("data"));
        assertThat(Variables.load(Map.of("ENISHI_DATA", "/abs"), folder).data()).isEqualTo(Path.of("/abs"));
    }
}
