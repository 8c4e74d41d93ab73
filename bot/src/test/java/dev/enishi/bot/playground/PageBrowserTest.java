package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in Chromium, with a scripted bot behind it. Screenshots go to {@code target/screenshots}. */
@Tag("browser")
class PageBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String ENTER = "\uE007";
    private static final String SHIFT_ENTER = "\uE008\uE007\uE008";

    private final ScriptedBot bot = new ScriptedBot();
    private Playground playground;
    private Browser browser;

    @BeforeEach
    void open(@TempDir Path profile) throws IOException {
        assumeTrue(
                Files.exists(Browser.DRIVER),
                "Needs Chromium: apt-get install chromium chromium-driver fonts-noto-cjk");
        playground = Playground.start(0, "/enishi", Clock.systemUTC(), bot::app);
        browser = new Browser(profile, "en-US");
        browser.open(playground.uri());
        browser.waitFor("document.querySelector('.samples')");
    }

    @AfterEach
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (playground != null) {
            playground.close();
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = PageBrowserTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String text(String selector) throws IOException {
        return browser.run("return document.querySelector('" + selector + "')?.innerText ?? ''")
                .getAsString();
    }

    private int count(String selector) throws IOException {
        return browser.run("return document.querySelectorAll('" + selector + "').length")
                .getAsInt();
    }

    @Test
    void aNewcomerIsToldWhatToDo() throws Exception {
        assertThat(text("#welcome")).contains("Post an article", "Who competes with Velmora Robotics?", "invented");
        assertThat(text(".samples li")).contains("Velmora Robotics to acquire Pickmoor Software");
        browser.screenshot(PICTURES.resolve("welcome-en.png"));
        browser.click("#language");
        assertThat(text("#welcome")).contains("記事を投稿する", "ツキシロ電機の競合は？", "架空");
        assertThat(browser.run("return document.documentElement.lang").getAsString())
                .isEqualTo("ja");
        browser.screenshot(PICTURES.resolve("welcome-ja.png"));
        browser.open(playground.uri());
        browser.waitFor("document.querySelector('#welcome').innerText.includes('記事を投稿する')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aJapaneseBrowserGetsAJapanesePage(@TempDir Path profile) throws Exception {
        try (Browser japanese = new Browser(profile, "ja")) {
            japanese.open(playground.uri());
            japanese.waitFor("document.querySelector('#welcome').innerText.includes('記事を投稿する')");
        }
    }

    @Test
    void aSampleIsPostedByOneClickAndThenQuestionsAreSuggested() throws Exception {
        bot.onMessage(ScriptedBot.replying("card", resource("card.json")));
        browser.click(".samples button");
        browser.waitFor("document.querySelector('.replies .section')");
        assertThat(bot.heard.take().getText()).contains("/samples/robots.html");
        assertThat(text("#suggestions")).contains("Who competes with Velmora Robotics?");
        browser.click("#suggestions button");
        browser.waitFor("document.querySelectorAll('.replies').length === 2");
        assertThat(bot.heard.take().getText()).isEqualTo("Who competes with Velmora Robotics?");
        assertThat(text("#suggestions")).doesNotContain("Who competes with Velmora Robotics?");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyKindOfBlockIsShown() throws Exception {
        bot.onMessage(ScriptedBot.replying("all", resource("all-blocks.json")));
        browser.type("#text", "show me" + ENTER);
        browser.waitFor("document.querySelector('.replies .message')");
        assertThat(text(".replies .header")).isEqualTo("A header & more");
        assertThat(count(".replies strong")).isGreaterThanOrEqualTo(3);
        assertThat(text(".replies blockquote")).isEqualTo("the sentence that says so");
        assertThat(text(".replies .field:nth-child(2)")).isEqualTo("second <field>");
        assertThat(text(".replies a.button")).isEqualTo("Open");
        assertThat(text(".replies .rich li")).isEqualTo("one");
        assertThat(text(".replies .unsupported")).contains("holograph");
        assertThat(browser.complaints()).isEmpty();
        browser.screenshot(PICTURES.resolve("blocks.png"));
    }

    @Test
    void hostileMessagesStayText() throws Exception {
        bot.onMessage(ScriptedBot.replying("x", resource("hostile-blocks.json")));
        browser.type("#text", "<img src=x onerror=window.pwned=1>" + ENTER);
        browser.waitFor("document.querySelector('.replies .message')");
        assertThat(text(".replies")).contains("<img src=x onerror=window.pwned=1>", "<script>window.pwned=2</script>");
        assertThat(count("#messages script, #messages iframe, #messages [onerror], #messages a[href^=javascript]"))
                .isZero();
        assertThat(count("#messages img:not([src=\"/icon.svg\"])")).isZero();
        assertThat(browser.run("return window.pwned === undefined").getAsBoolean())
                .isTrue();
        assertThat(browser.run(
                                "return performance.getEntriesByType('resource').every(e => e.name.startsWith(location.origin))")
                        .getAsBoolean())
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void mrkdwnIsReadAsSlackReadsIt() throws Exception {
        String[][] cases = {
            {"*bold* _italic_ ~gone~ `code`", "<strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code>"},
            {"a*b*c snake_case_name 2*3*4", "a*b*c snake_case_name 2*3*4"},
            {"企業*太字*です", "企業*太字*です"},
            {"企業\u200b*太字*\u200bです", "企業\u200b<strong>太字</strong>\u200bです"},
            {
                "<https://a.b/?x=1&amp;y=2|a &lt;b&gt;>",
                "<a href=\"https://a.b/?x=1&amp;y=2\" target=\"_blank\" rel=\"noopener noreferrer\">a &lt;b&gt;</a>"
            },
            {"<javascript:alert(1)|x>", "x"},
            {"&lt;b&gt;", "&lt;b&gt;"},
            {"&amp;lt;", "&amp;lt;"},
            {"<@U0ENISHI> <!here>", "<span class=\"mention\">@Enishi</span> @here"},
            {"&gt; one\n&gt; two\nthree", "<blockquote>one<br>two</blockquote>three"},
            {"• a\n• b", "<div class=\"bullet\">• a</div><div class=\"bullet\">• b</div>"},
            {"```a *b*\nc```", "<pre>a *b*\nc</pre>"},
            {
                "*<https://a.b/|t>*",
                "<strong><a href=\"https://a.b/\" target=\"_blank\" rel=\"noopener noreferrer\">t</a></strong>"
            },
            {"10:30:45 :no_such:", "10:30:45 :no_such:"},
        };
        for (String[] one : cases) {
            assertThat(rendered(one[0])).as(one[0]).isEqualTo(one[1]);
        }
    }

    private String rendered(String mrkdwn) throws IOException {
        JsonElement html =
                browser.run("return import('/mrkdwn.js').then((m) => { const div = document.createElement('div');"
                        + " div.append(...m.mrkdwn(" + new JsonPrimitive(mrkdwn)
                        + ", { U0ENISHI: 'Enishi' })); return div.innerHTML; })");
        return html.getAsString();
    }

    @Test
    void enterSendsShiftEnterDoesNotNorDoesEnterThatEndsAConversion() throws Exception {
        browser.type("#text", "one" + SHIFT_ENTER + "two");
        browser.run("document.querySelector('#text').dispatchEvent(new KeyboardEvent('keydown',"
                + " { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");
        assertThat(bot.heard).isEmpty();
        browser.type("#text", ENTER);
        assertThat(bot.heard.take().getText()).isEqualTo("one\ntwo");
        assertThat(browser.run("return document.querySelector('#text').value").getAsString())
                .isEmpty();
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        bot.onMessage(ScriptedBot.replying("hi", "[]"));
        assertThat(browser.run("return document.activeElement.id").getAsString())
                .isEqualTo("text");
        browser.type("#text", "hello" + ENTER);
        browser.waitFor("document.querySelector('.replies .message')");
        browser.type(".reply", ENTER);
        browser.waitFor("document.activeElement.id === 'text' && !document.querySelector('#replying').hidden");
        browser.type("#text", "follow-up" + ENTER);
        browser.waitFor("document.querySelectorAll('.replies .message').length === 3");
        browser.type("#text", "\uE00C");
        browser.waitFor("document.querySelector('#replying').hidden");
        assertThat(count("button:not([aria-label]):empty, img:not([alt]), textarea:not([aria-label])"))
                .isZero();
    }

    @Test
    void workUnderWayIsShownUntilTheReply() throws Exception {
        browser.type("#text", "https://example.com/a" + ENTER);
        browser.waitFor("document.querySelector('.working')");
        assertThat(text(".working")).isEqualTo("Enishi is reading the article…");
    }

    @Test
    void commandsAndTheirAnswersAreMarkedPrivate() throws Exception {
        browser.type("#text", "/enishi help" + ENTER);
        browser.waitFor("document.querySelectorAll('.message.ephemeral').length === 2");
        assertThat(text(".message.ephemeral")).contains("Only visible to you");
        browser.type("#text", "/other" + ENTER);
        browser.waitFor("!document.querySelector('#problem').hidden");
        assertThat(text("#problem")).contains("/enishi help");
        assertThat(browser.run("return document.querySelector('#text').value").getAsString())
                .isEqualTo("/other");
    }

    @Test
    void pressedButtonsAct() throws Exception {
        bot.onMessage(ScriptedBot.replying(
                "b",
                "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\",\"value\":\"v7\","
                        + "\"text\":{\"type\":\"plain_text\",\"text\":\"Press\"}}]}]"));
        browser.type("#text", "button" + ENTER);
        browser.waitFor("document.querySelector('.actions button')");
        browser.click(".actions button");
        browser.waitFor("document.querySelector('.replies').innerText.includes('Pressed v7')");
    }

    @Test
    void aPhoneShowsEverythingInItsWidth() throws Exception {
        bot.onMessage(ScriptedBot.replying("card", resource("card.json")));
        browser.size(390, 780, true);
        browser.screenshot(PICTURES.resolve("phone-welcome.png"));
        assertThat(fitsTheWidth()).isTrue();
        browser.click(".samples button");
        browser.waitFor("document.querySelector('.replies .section')");
        assertThat(fitsTheWidth()).isTrue();
        browser.screenshot(PICTURES.resolve("phone-card.png"));
        browser.colours("dark");
        browser.screenshot(PICTURES.resolve("phone-card-dark.png"));
    }

    private boolean fitsTheWidth() throws IOException {
        return browser.run("return document.documentElement.scrollWidth <= innerWidth"
                        + " && document.querySelector('#scroll').scrollWidth <= innerWidth")
                .getAsBoolean();
    }

    @Test
    void aLostConnectionIsSaid() throws Exception {
        playground.close();
        browser.waitFor("!document.querySelector('#problem').hidden");
        assertThat(text("#problem")).contains("connection to Enishi is lost");
    }
}
