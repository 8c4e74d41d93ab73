package dev.enishi.bot.playground;

import com.slack.api.bolt.App;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Function;

/**
 * The bot in a browser, without a Slack account: a page on 127.0.0.1 whose messages go to the bot's own Bolt app, signed as Slack's
 * requests are, and a stand-in for Slack's Web API that shows what the bot sends. Nothing is reachable from other machines.
 */
public final class Playground implements AutoCloseable {

    private final PageServer page;
    private final Channel channel;
    private final SlackStandIn slack;
    private final ThreadPoolExecutor deliveries = Http.threads("playground-delivery", 2);

    private Playground(PageServer page, Channel channel, SlackStandIn slack) {
        this.page = page;
        this.channel = channel;
        this.slack = slack;
    }

    /**
     * Starts the playground and the bot in it.
     *
     * @param port of the page; 0 takes a free one
     * @param command the slash command's name, such as {@code /enishi}
     * @param clock for the timestamps of messages
     * @param bot makes the bot's app from what it needs to reach the playground; the caller closes what it makes
     * @throws PlaygroundException if the port is taken or may not be used
     */
    public static Playground start(int port, String command, Clock clock, Function<PlaygroundConnection, App> bot) {
        PageServer page = open(port);
        try {
            return start(page, command, clock, bot);
        } catch (IOException e) {
            page.close();
            throw new PlaygroundException("The playground could not open a port on 127.0.0.1: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            page.close();
            throw e;
        }
    }

    private static PageServer open(int port) {
        try {
            return new PageServer(port);
        } catch (BindException e) {
            throw new PlaygroundException(
                    "Port " + port + " is taken or not allowed; set PORT to another one, such as PORT=" + (port + 1)
                            + ".",
                    e);
        } catch (IOException e) {
            throw new PlaygroundException("The playground could not open port " + port + ": " + e.getMessage(), e);
        }
    }

    private static Playground start(
            PageServer page, String command, Clock clock, Function<PlaygroundConnection, App> bot) throws IOException {
        Channel channel = new Channel(clock);
        SlackMethods methods = new SlackMethods(channel);
        String token = "xoxb-" + secret();
        SlackStandIn slack = new SlackStandIn(channel, methods, token);
        Playground playground = new Playground(page, channel, slack);
        try {
            String signingSecret = secret();
            App app = bot.apply(
                    new PlaygroundConnection(slack.apiUrl(), token, signingSecret, "localhost:" + page.port()));
            SlackDelivery delivery = new SlackDelivery(app, signingSecret, clock);
            Visitor visitor = new Visitor(channel, delivery, slack.responseUrls(), playground.deliveries);
            PlaygroundSettings settings = new PlaygroundSettings(command, playground.address());
            page.serve(channel, new PageCalls(channel, visitor, methods, settings));
            return playground;
        } catch (RuntimeException e) {
            slack.close();
            throw e;
        }
    }

    private static String secret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String address() {
        return "http://localhost:" + page.port();
    }

    /** Where the page is. */
    public URI uri() {
        return URI.create(address() + "/");
    }

    /** Shows open pages what came last and stops serving; messages are forgotten. */
    @Override
    public void close() {
        Http.end(deliveries);
        channel.close();
        page.close();
        slack.close();
    }
}
