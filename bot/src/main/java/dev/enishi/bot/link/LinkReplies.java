package dev.enishi.bot.link;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.graph.GraphException;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.bot.slack.Channel;
import dev.enishi.bot.slack.Mrkdwn;
import dev.enishi.bot.slack.Post;
import dev.enishi.bot.slack.SlackMessage;
import dev.enishi.bot.slack.SlackMessenger;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the links of a post, files the articles for its channel and replies in the thread, one reply an article. Thread-safe. */
public final class LinkReplies {

    /** Links read of one post; of more, the poster is told. */
    public static final int MAX_LINKS = 5;

    private static final Logger log = LoggerFactory.getLogger(LinkReplies.class);

    private final Articles articles;
    private final Postings postings;
    private final Retries retries;

    /** Replies with what {@code articles} reads; {@code postings} keeps each post to one result. */
    public LinkReplies(Articles articles, Postings postings, Retries retries) {
        this.articles = articles;
        this.postings = postings;
        this.retries = retries;
    }

    /** Takes care of links of a post that nobody has taken care of, which {@code initiator} wants read. Blocks. */
    public void reply(Post post, List<URI> links, Initiator initiator, SlackMessenger messenger) {
        List<URI> mine =
                links.stream().filter(link -> postings.claim(key(post), link)).toList();
        for (URI link : mine.subList(0, Math.min(mine.size(), MAX_LINKS))) {
            reply(post, new Wish(link, initiator), messenger);
        }
        if (mine.size() > MAX_LINKS) {
            messenger.whisper(post, tooMany(mine.size(), language(post, messenger)));
        }
    }

    private record Wish(URI link, Initiator initiator) {}

    private void reply(Post post, Wish wish, SlackMessenger messenger) {
        try {
            show(post, wish, messenger);
        } catch (ReadingException failure) {
            boolean again = retries.schedule(failure, () -> replyAgain(post, wish, messenger));
            log.info("Not read{}: {}", again ? " yet" : "", failure.reason().code());
            Language language = language(post, messenger);
            messenger.whisper(
                    post,
                    again
                            ? ReadingFailures.later(wish.link, language)
                            : ReadingFailures.of(wish.link, failure, language));
        }
    }

    private void replyAgain(Post post, Wish wish, SlackMessenger messenger) {
        try {
            show(post, wish, messenger);
        } catch (ReadingException failure) {
            log.info("Not read either: {}", failure.reason().code());
            messenger.whisper(post, ReadingFailures.of(wish.link, failure, language(post, messenger)));
        }
    }

    private void show(Post post, Wish wish, SlackMessenger messenger) throws ReadingException {
        try {
            Analysis article = articles.read(wish.link, wish.initiator);
            if (file(post, article)) {
                messenger.reply(post, ArticleBlocks.of(article, articles.copiesOf(article, post.channel())));
            }
        } catch (GraphException failure) {
            log.error("Not remembered: {}", failure.getMessage());
            messenger.whisper(post, notRemembered(language(post, messenger)));
        }
    }

    /** Remembers an article that a post leads to; false if it is shown already or the post is gone. */
    boolean file(Post post, Analysis article) {
        Postings.Key key = key(post);
        if (!postings.add(key, article.document().id(), post.channel())) {
            return false;
        }
        articles.file(article, post.channel());
        if (postings.isWithdrawn(key)) {
            articles.withdraw(article.document().id(), post.channel());
            return false;
        }
        return true;
    }

    /** Forgets what only a deleted post has told its channel. */
    public void withdraw(Channel channel, String deletedTs) {
        postings.withdraw(new Postings.Key(channel.id(), deletedTs)).forEach(articles::withdraw);
    }

    private static Postings.Key key(Post post) {
        return new Postings.Key(post.channel().id(), post.ts());
    }

    /** What the poster reads: the language of what they wrote, else the one set in Slack, else Japanese. */
    static Language language(Post post, SlackMessenger messenger) {
        String words = Mrkdwn.unescape(PostedLinks.without(post.text())).replaceAll("<[^>]*>", " ");
        return Language.detect(words)
                .or(() -> messenger.languageOf(post.user()))
                .orElse(Language.JAPANESE);
    }

    private static SlackMessage tooMany(int links, Language language) {
        return SlackMessage.of(
                language == Language.JAPANESE
                        ? "リンクが" + links + "件あったので、はじめの" + MAX_LINKS + "件だけ読みました。残りは別の投稿でお願いします。"
                        : "There were " + links + " links; I read the first " + MAX_LINKS
                                + ". Please post the others in another message.");
    }

    private static SlackMessage notRemembered(Language language) {
        return SlackMessage.of(
                language == Language.JAPANESE
                        ? "記事は読めましたが、保存できませんでした。管理者に知らせてください。"
                        : "I read the article but couldn't save it. Please tell your administrator.");
    }
}
