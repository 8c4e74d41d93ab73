package dev.enishi.bot;

import com.slack.api.bolt.App;
import dev.enishi.analysis.ArticleReader;
import dev.enishi.analysis.answer.Answerer;
import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.FetchOptions;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.graph.GraphLock;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.bot.BotConfig.Mode;
import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Secret;
import dev.enishi.bot.playground.Playground;
import dev.enishi.bot.playground.PlaygroundConnection;
import dev.enishi.bot.playground.PlaygroundException;
import dev.enishi.bot.slack.SlackAccess;
import dev.enishi.bot.slack.SlackHttpServer;
import dev.enishi.bot.slack.SocketMode;
import dev.enishi.bot.work.WorkQueue;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A bot at work: its knowledge base, its jobs and its connection to people. Closing it finishes the jobs in hand. */
final class RunningBot implements AutoCloseable {

    /** Something that was started and has to be ended, the last first. */
    private interface Part {
        void close();
    }

    private final BotConfig config;
    private final Clock clock;
    private final Deque<Part> parts = new ArrayDeque<>();
    private String introduction = "";

    private RunningBot(BotConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * Starts the bot.
     *
     * @throws IOException if it can't be reached: the port is taken, or Slack doesn't answer
     * @throws ConfigException if this version can't run in that mode
     * @throws dev.enishi.analysis.graph.GraphException if the knowledge base can't be used, such as by a second bot
     */
    static RunningBot start(BotConfig config, Clock clock) throws IOException, ConfigException {
        RunningBot bot = new RunningBot(config, clock);
        try {
            bot.introduction = bot.start();
            return bot;
        } catch (IOException | ConfigException | RuntimeException e) {
            bot.close();
            throw e;
        }
    }

    /** One line that says in which mode the bot runs and what to do next. */
    String introduction() {
        return introduction;
    }

    private String start() throws IOException, ConfigException {
        parts.push(GraphLock.acquire(config.data())::close);
        KnowledgeGraph graph = KnowledgeGraph.open(config.data(), clock);
        parts.push(graph::close);
        WorkQueue work = WorkQueue.ofDefaultSize();
        parts.push(work::close);
        Answerer answerer = new Answerer(graph);
        Mode mode = config.mode();
        if (mode instanceof Mode.SocketMode socketMode) {
            return startSocketMode(socketMode, parts(config.fetch(), answerer, work));
        }
        if (mode instanceof Mode.Http http) {
            return startHttp(http, parts(config.fetch(), answerer, work), work);
        }
        if (mode instanceof Mode.OAuth) {
            throw new ConfigException(
                    "SLACK_CLIENT_ID can't be used yet: this version serves one workspace; remove it and set"
                            + " SLACK_BOT_TOKEN.");
        }
        return startPlayground(answerer, work);
    }

    private BotParts parts(FetchOptions fetch, Answerer answerer, WorkQueue work) {
        ArticleReader reader = new ArticleReader(new PageFetcher(fetch, clock));
        return new BotParts(reader::read, answerer, work, clock, config.command());
    }

    private App app(BotParts bot, URI apiUrl, Secret botToken, @Nullable Secret signingSecret) {
        String secret = signingSecret == null ? null : signingSecret.value();
        return BotApp.create(bot, new SlackAccess(apiUrl, botToken.value(), secret).toAppConfig());
    }

    private String startSocketMode(Mode.SocketMode mode, BotParts bot) throws IOException {
        App app = app(bot, config.slackApiUrl(), mode.botToken(), null);
        try {
            SocketMode socket = SocketMode.start(mode.appToken().value(), app);
            parts.push(socket::close);
        } catch (IOException e) {
            throw new IOException(
                    "Slack can't be reached or refuses the token; check the network and SLACK_APP_TOKEN.", e);
        }
        return "Enishi runs on Slack in Socket Mode: invite it to a channel and post a link, or ask it with "
                + config.command() + " QUESTION.";
    }

    private String startHttp(Mode.Http mode, BotParts bot, WorkQueue work) throws IOException {
        App app = app(bot, config.slackApiUrl(), mode.botToken(), mode.signingSecret());
        try {
            SlackHttpServer server = SlackHttpServer.start(config.port(), app, clock, work::isOpen);
            parts.push(server::close);
            return "Enishi runs on Slack over HTTP on port " + server.port()
                    + ": set the app's request URLs to https://YOUR-HOST/slack/events.";
        } catch (BindException e) {
            throw new IOException(
                    "Port " + config.port()
                            + " is taken or not allowed; stop what uses it, or set PORT to another one.",
                    e);
        } catch (IllegalArgumentException e) {
            // Bolt asks Slack about the token when an app starts, and tells so if it gets no answer or a bad one.
            throw new IOException(
                    "Slack can't be reached or refuses the token; check the network and SLACK_BOT_TOKEN.", e);
        }
    }

    private String startPlayground(Answerer answerer, WorkQueue work) throws IOException {
        try {
            Playground playground = Playground.start(
                    config.port(), config.command(), clock, connection -> playgroundApp(connection, answerer, work));
            parts.push(playground::close);
            parts.push(work::close); // before the playground: to the jobs in hand it is Slack, where their replies go
            return "Enishi runs in the playground: open " + playground.uri()
                    + " in a browser; Slack tokens in .env (see .env.example) connect it to Slack.";
        } catch (PlaygroundException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private App playgroundApp(PlaygroundConnection connection, Answerer answerer, WorkQueue work) {
        Set<String> allowed = new TreeSet<>(config.fetch().policy().allowed());
        allowed.add(connection.pageHost());
        BotParts bot = parts(config.fetch().withPolicy(new AddressPolicy(allowed)), answerer, work);
        return app(
                bot,
                URI.create(connection.apiUrl()),
                new Secret(connection.botToken()),
                new Secret(connection.signingSecret()));
    }

    /** Takes nothing more from people, finishes the jobs in hand, and lets go of the knowledge base. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }
}
