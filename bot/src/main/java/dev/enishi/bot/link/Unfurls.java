package dev.enishi.bot.link;

import com.slack.api.model.event.LinkSharedEvent;
import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.graph.GraphException;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.bot.slack.Channel;
import dev.enishi.bot.slack.Mrkdwn;
import dev.enishi.bot.slack.Post;
import dev.enishi.bot.slack.SlackMessage;
import dev.enishi.bot.slack.SlackMessenger;
import dev.enishi.bot.slack.UnfurlTarget;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows articles under links of the domains that the app is registered for. In the composer nothing is remembered yet: the message may
 * never be sent. Thread-safe.
 */
public final class Unfurls {

    private static final Logger log = LoggerFactory.getLogger(Unfurls.class);

    private final Articles articles;
    private final Postings postings;
    private final LinkReplies replies;

    /** Unfurls with what {@code articles} reads; where Slack refuses an unfurl, {@code replies} are given instead. */
    public Unfurls(Articles articles, Postings postings, LinkReplies replies) {
        this.articles = articles;
        this.postings = postings;
        this.replies = replies;
    }

    /** Takes care of shared links that nobody has taken care of. Blocks. */
    public void unfurl(LinkSharedEvent event, Channel channel, SlackMessenger messenger) {
        UnfurlTarget target = UnfurlTarget.of(event);
        if (!target.isComplete() || event.getLinks() == null) {
            return;
        }
        List<LinkSharedEvent.Link> links = event.getLinks();
        for (LinkSharedEvent.Link link : links.subList(0, Math.min(links.size(), LinkReplies.MAX_LINKS))) {
            PostedLinks.parse(Mrkdwn.unescape(link.getUrl())).ifPresent(uri -> {
                if (target.isComposer()) {
                    preview(target, uri, link.getUrl(), messenger);
                } else if (postings.claim(new Postings.Key(channel.id(), event.getMessageTs()), uri)) {
                    show(new Shared(event, channel, target), uri, link.getUrl(), messenger);
                }
            });
        }
    }

    private record Shared(LinkSharedEvent event, Channel channel, UnfurlTarget target) {
        Post post() {
            String user = event.getUser() == null ? "" : event.getUser();
            return new Post(channel, event.getMessageTs(), event.getThreadTs(), user, "", List.of());
        }
    }

    private void preview(UnfurlTarget target, URI link, String url, SlackMessenger messenger) {
        try {
            messenger.unfurl(target, url, ArticleBlocks.of(articles.read(link, Initiator.AUTOMATIC)));
        } catch (ReadingException failure) {
            log.info("Not read for the composer: {}", failure.reason().code());
        } catch (GraphException failure) {
            log.error("Not looked up for the composer: {}", failure.getMessage());
        }
    }

    private SlackMessage blocks(Analysis article, Channel channel) {
        return ArticleBlocks.of(article, articles.copiesOf(article, channel));
    }

    private void show(Shared shared, URI link, String url, SlackMessenger messenger) {
        try {
            Analysis article = articles.read(link, Initiator.AUTOMATIC);
            if (replies.file(shared.post(), article)
                    && !messenger.unfurl(shared.target, url, blocks(article, shared.channel))
                    && shared.event.isBotUserMember()) {
                messenger.reply(shared.post(), blocks(article, shared.channel));
            }
        } catch (ReadingException failure) {
            log.info("Not read: {}", failure.reason().code());
            if (shared.event.isBotUserMember() && !shared.post().user().isEmpty()) {
                messenger.whisper(
                        shared.post(),
                        ReadingFailures.of(link, failure, LinkReplies.language(shared.post(), messenger)));
            }
        } catch (GraphException failure) {
            log.error("Not remembered: {}", failure.getMessage());
        }
    }
}
