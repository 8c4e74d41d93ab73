package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way over HTTP: page, Bolt, fetch, reading, graph, and back to the page. */
class RealBotTest {

    private RealBot bot;
    private PageClient page;

    @BeforeEach
    void start(@TempDir Path folder) {
        bot = new RealBot(folder);
        page = new PageClient(bot.playground.uri());
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private JsonObject replyTo(String typed) throws IOException {
        String ts = page.say(typed);
        return page.awaitMessage(message -> message.get("user").getAsString().equals(Ids.BOT_USER)
                && message.get("ts").getAsString().compareTo(ts) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "battery,ツキシロ電機、ドイツのリムノス社を買収へ",
        "translation,翻訳AIのコトノハラ社、リングヴァ・ラボを提訴",
        "robots,Velmora Robotics to acquire Pickmoor Software"
    })
    void aPostedSampleIsAnsweredByItsCard(String name, String title) throws IOException {
        JsonObject card = replyTo(page.base() + "/samples/" + name + ".html");
        String blocks = card.getAsJsonArray("blocks").toString();
        assertThat(blocks).contains("/samples/" + name + ".html|" + title, "2026");
        assertThat(card.get("text").getAsString()).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({
        "battery,ツキシロ電機の競合は？,オオルリ工業,競合している",
        "robots,Who competes with Velmora Robotics?,Tarnwick Systems,for contracts with large retailers"
    })
    void aQuestionIsAnsweredWithTheSentenceThatSaysSo(String name, String question, String answer, String sentence)
            throws IOException {
        replyTo(page.base() + "/samples/" + name + ".html");
        String blocks = replyTo(question).getAsJsonArray("blocks").toString();
        assertThat(blocks).contains(answer, sentence, "/samples/" + name + ".html|");
    }

    @Test
    void aPageThatIsNotThereIsSaid() throws IOException {
        JsonObject reply = replyTo(page.base() + "/samples/none.html");
        assertThat(reply.get("text").getAsString()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void anotherAddressOfThisMachineIsRefused() throws IOException {
        int other = bot.playground.uri().getPort() + 1;
        JsonObject reply = replyTo("http://127.0.0.1:" + other + "/");
        assertThat(reply.get("text").getAsString()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void theCommandsHelpIsForItsGiver() throws IOException {
        page.say("/enishi help");
        JsonObject help = page.awaitBot();
        assertThat(help.get("ephemeral").getAsBoolean()).isTrue();
        assertThat(help.get("text").getAsString()).contains("/enishi");
    }
}
