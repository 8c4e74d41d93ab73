package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's first minutes in Chromium, with the bot itself behind the page. Screenshots go to {@code target/screenshots}. */
@Tag("browser")
class RealBotBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String ENTER = "\uE007";

    private RealBot bot;
    private Path profile;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        assumeTrue(
                Files.exists(Browser.DRIVER),
                "Needs Chromium: apt-get install chromium chromium-driver fonts-noto-cjk");
        profile = Files.createDirectory(folder.resolve("profile"));
        bot = new RealBot(folder.resolve("knowledge"));
    }

    @AfterEach
    void close() {
        if (bot != null) {
            bot.close();
        }
    }

    @Test
    void aJapaneseNewcomerPostsAnArticleAndAsks() throws Exception {
        try (Browser browser = new Browser(profile, "ja")) {
            browser.open(bot.playground.uri());
            browser.waitFor("document.querySelector('.samples')");
            browser.type("#text", bot.playground.uri() + "samples/battery.html" + ENTER);
            browser.waitFor("document.querySelector('.replies')?.innerText.includes('つながり')");
            browser.screenshot(PICTURES.resolve("card-ja.png"));
            browser.type("#text", "ツキシロ電機の競合は？" + ENTER);
            browser.waitFor("document.querySelectorAll('.replies').length === 2");
            browser.screenshot(PICTURES.resolve("answer-ja.png"));
            browser.colours("dark");
            browser.screenshot(PICTURES.resolve("answer-ja-dark.png"));
            String answer = browser.run("return [...document.querySelectorAll('.replies')][1].innerText")
                    .getAsString();
            assertThat(answer).contains("オオルリ工業", "量産で先行する");
            assertThat(browser.run("return [...document.querySelectorAll('.replies')][1].querySelector('a').href")
                            .getAsString())
                    .endsWith("/samples/battery.html");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void anEnglishNewcomerPostsAnArticleAndAsks() throws Exception {
        try (Browser browser = new Browser(profile, "en-US")) {
            browser.open(bot.playground.uri());
            browser.waitFor("document.querySelector('.samples')");
            browser.click(".samples button");
            browser.waitFor("document.querySelector('.replies')?.innerText.includes('Pickmoor')");
            browser.screenshot(PICTURES.resolve("card-en.png"));
            browser.click("#suggestions button");
            browser.waitFor("document.querySelectorAll('.replies').length === 2");
            browser.screenshot(PICTURES.resolve("answer-en.png"));
            String answer = browser.run("return [...document.querySelectorAll('.replies')][1].innerText")
                    .getAsString();
            assertThat(answer).contains("Tarnwick Systems", "competes with");
            browser.type("#text", "Who competes with OpenAI?" + ENTER);
            browser.waitFor("document.querySelectorAll('.replies').length === 3");
            browser.screenshot(PICTURES.resolve("unknown-en.png"));
            assertThat(browser.run("return [...document.querySelectorAll('.replies')][2].querySelectorAll('a').length")
                            .getAsInt())
                    .isZero();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
