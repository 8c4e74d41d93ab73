package dev.enishi.bot.ask;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Answerer;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.graph.GraphException;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.bot.link.ArticleBlocks;
import dev.enishi.bot.link.Articles;
import dev.enishi.bot.link.LinkReplies;
import dev.enishi.bot.link.ReadingFailures;
import dev.enishi.bot.slack.Channel;
import dev.enishi.bot.slack.Post;
import dev.enishi.bot.slack.SlackMessage;
import dev.enishi.bot.slack.SlackMessenger;
import dev.enishi.bot.slack.Visibility;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what is asked in mentions, direct messages and commands, from what the asker may see. Thread-safe. */
public final class Questions {

    /** Links read of one command: Slack takes five responses to it. */
    static final int COMMAND_LINKS = 3;

    private static final Logger log = LoggerFactory.getLogger(Questions.class);

    private final Answerer answerer;
    private final Visibility visibility;
    private final Articles articles;
    private final LinkReplies replies;
    private final Conversations conversations = new Conversations();
    private final String command;

    /** @param command the slash command's name, for the help */
    public Questions(Answerer answerer, Visibility visibility, Articles articles, LinkReplies replies, String command) {
        this.answerer = answerer;
        this.visibility = visibility;
        this.articles = articles;
        this.replies = replies;
        this.command = command;
    }

    /**
     * Replies in the thread to what somebody said to the bot: reads its links, answers its question. Blocks.
     *
     * @param botUser the bot's user id, or null if not known
     */
    public void reply(Post post, @Nullable String botUser, SlackMessenger messenger) {
        AskedText asked = AskedText.of(post.text(), post.blocks(), botUser);
        if (asked.wantsHelp()) {
            messenger.reply(post, help(asked, post.user(), messenger));
            return;
        }
        replies.reply(post, asked.links(), Initiator.PERSON, messenger);
        if (asked.hasQuestion()) {
            asked.links().forEach(link -> fileIfReadable(link, post.channel()));
            messenger.reply(post, answer(asked.question(), post));
        }
    }

    /** The article may have been claimed by the message event of the same post and still be on its way into the graph. */
    private void fileIfReadable(URI link, Channel channel) {
        try {
            articles.file(articles.read(link, Initiator.PERSON), channel);
        } catch (ReadingException told) {
            log.debug("Not read: {}", told.reason().code());
        }
    }

    private SlackMessage answer(String question, Post post) {
        try {
            Answerer.Turn turn = answerer.answer(question, visibility.scopeOf(post.channel()), conversations.of(post));
            conversations.put(post, turn.conversation());
            return AnswerBlocks.of(turn.answer());
        } catch (GraphException failure) {
            return unavailable(failure, question);
        }
    }

    /** A slash command: what was typed after its name, by whom and where, and where the answer goes. */
    public record Command(Channel channel, String user, String text, String responseUrl) {}

    /** Answers a slash command for its giver only. Blocks. */
    public void respond(Command given, SlackMessenger messenger) {
        AskedText asked = AskedText.of(given.text, java.util.List.of(), null);
        if (asked.wantsHelp()) {
            messenger.respond(given.responseUrl, help(asked, given.user, messenger));
            return;
        }
        asked.links().stream()
                .limit(COMMAND_LINKS)
                .forEach(link -> messenger.respond(given.responseUrl, read(link, given, asked, messenger)));
        if (asked.hasQuestion()) {
            messenger.respond(given.responseUrl, answer(asked.question(), given.channel));
        }
    }

    private SlackMessage read(URI link, Command given, AskedText asked, SlackMessenger messenger) {
        try {
            Analysis article = articles.read(link, Initiator.PERSON);
            articles.file(article, given.channel);
            return ArticleBlocks.of(article);
        } catch (ReadingException failure) {
            return ReadingFailures.of(link, failure, language(asked, given.user, messenger));
        } catch (GraphException failure) {
            return unavailable(failure, asked.question());
        }
    }

    private SlackMessage answer(String question, Channel channel) {
        try {
            Answer answer = answerer.answer(question, visibility.scopeOf(channel));
            return AnswerBlocks.of(answer);
        } catch (GraphException failure) {
            return unavailable(failure, question);
        }
    }

    private SlackMessage help(AskedText asked, String user, SlackMessenger messenger) {
        return HelpMessage.of(language(asked, user, messenger), command);
    }

    /** Japanese words tell; "help" is typed by everybody, so there the language set in Slack goes first. */
    private static Language language(AskedText asked, String user, SlackMessenger messenger) {
        Optional<Language> typed = Language.detect(asked.question());
        if (typed.equals(Optional.of(Language.JAPANESE))) {
            return Language.JAPANESE;
        }
        return messenger.languageOf(user).or(() -> typed).orElse(Language.JAPANESE);
    }

    private static SlackMessage unavailable(GraphException failure, String question) {
        log.error("Not answered: {}", failure.getMessage());
        boolean english = Language.detect(question).equals(Optional.of(Language.ENGLISH));
        return SlackMessage.of(
                english
                        ? "The knowledge base can't be reached right now. Please tell your administrator."
                        : "いま知識ベースを使えません。管理者に知らせてください。");
    }
}
