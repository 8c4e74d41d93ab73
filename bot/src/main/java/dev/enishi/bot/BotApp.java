package dev.enishi.bot;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.bot.ask.Questions;
import dev.enishi.bot.link.Articles;
import dev.enishi.bot.link.LinkReplies;
import dev.enishi.bot.link.Postings;
import dev.enishi.bot.link.Retries;
import dev.enishi.bot.link.Unfurls;
import dev.enishi.bot.slack.ChannelKinds;
import dev.enishi.bot.slack.EventInbox;
import dev.enishi.bot.slack.Visibility;
import dev.enishi.bot.work.RecentKeys;

/** The wiring: one Bolt app with every handler, the same for Socket Mode, HTTP and the playground. */
public final class BotApp {

    private BotApp() {}

    /**
     * A Bolt app that does all that the bot does.
     *
     * @param config made by {@link dev.enishi.bot.slack.SlackAccess}
     */
    public static App create(BotParts parts, AppConfig config) {
        KnowledgeGraph graph = parts.answerer().graph();
        Articles articles = new Articles(parts.reader(), graph, parts.clock());
        Postings postings = new Postings();
        Retries retries =
                new Retries(parts.clock(), (wait, job) -> parts.work().offerLater("link, once more", wait, job));
        LinkReplies replies = new LinkReplies(articles, postings, retries);
        Questions questions =
                new Questions(parts.answerer(), new Visibility(graph::collections), articles, replies, parts.command());
        EventInbox inbox = new EventInbox(parts.work(), RecentKeys.ofEvents(parts.clock()));
        ChannelKinds channels = new ChannelKinds();
        App app = new App(config);
        new MessageRoutes(inbox, channels, replies, questions).register(app);
        new LinkRoutes(inbox, channels, replies, new Unfurls(articles, postings, replies)).register(app);
        new CommandRoute(inbox, channels, questions).register(app, parts.command());
        return app;
    }
}
