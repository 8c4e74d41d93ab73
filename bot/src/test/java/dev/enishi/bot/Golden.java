package dev.enishi.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import dev.enishi.bot.slack.BlockKitLimits;
import dev.enishi.bot.slack.SlackMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares messages with files under src/test/resources/golden. To write the files anew, after looking at what has changed:
 * {@code mvn test -Dgolden.write=true}.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    /** Expects a message as in a file, and within Slack's limits. */
    public static void assertMatches(String name, SlackMessage message) throws IOException {
        assertThat(BlockKitLimits.violations(message.blocks())).isEmpty();
        JsonObject json = new JsonObject();
        json.addProperty("text", message.text());
        JsonElement blocks = GsonFactory.createSnakeCase().toJsonTree(message.blocks());
        json.add("blocks", blocks);
        Path file = FOLDER.resolve(name + ".json");
        String actual = PRETTY.toJson(json) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(file, UTF_8));
    }
}
