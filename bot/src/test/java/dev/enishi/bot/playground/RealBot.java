package dev.enishi.bot.playground;

import com.slack.api.bolt.App;
import dev.enishi.analysis.ArticleReader;
import dev.enishi.analysis.answer.Answerer;
import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.FetchLimits;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.bot.BotApp;
import dev.enishi.bot.BotParts;
import dev.enishi.bot.slack.SlackAccess;
import dev.enishi.bot.work.WorkQueue;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

/** The bot itself in the playground: it fetches the samples over HTTP and remembers them in a folder. */
final class RealBot implements AutoCloseable {

    final Playground playground;

    private final KnowledgeGraph graph;
    private final WorkQueue work = new WorkQueue(2, 100);

    RealBot(Path folder) {
        graph = KnowledgeGraph.open(folder);
        playground = Playground.start(0, "/enishi", Clock.systemUTC(), this::app);
    }

    private App app(PlaygroundConnection connection) {
        AddressPolicy policy = new AddressPolicy(Set.of(connection.pageHost()));
        ArticleReader reader = new ArticleReader(new PageFetcher(FetchLimits.DEFAULT, policy, Clock.systemUTC()));
        SlackAccess access =
                new SlackAccess(URI.create(connection.apiUrl()), connection.botToken(), connection.signingSecret());
        return BotApp.create(
                new BotParts(reader::read, new Answerer(graph), work, Clock.systemUTC(), "/enishi"),
                access.toAppConfig());
    }

    @Override
    public void close() {
        playground.close();
        work.close();
        graph.close();
    }
}
