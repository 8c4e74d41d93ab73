package dev.enishi.bot.ask;

import com.slack.api.model.block.LayoutBlock;
import dev.enishi.bot.link.PostedLinks;
import dev.enishi.bot.slack.Mrkdwn;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to the bot, taken apart.
 *
 * @param links the links in it
 * @param question the rest, as a person wrote it; may be empty
 */
record AskedText(List<URI> links, String question) {

    /** A longer question isn't read to its end: nobody asks in more than some sentences. */
    static final int MAX_QUESTION = 1_000;

    private static final Set<String> HELP = Set.of("", "help", "?", "？", "ヘルプ", "使い方", "へるぷ");
    private static final Pattern ASKS = Pattern.compile("[?？]|(?:ですか|ますか|のか|教えて|おしえて)[。.!！]*$");
    private static final Pattern MARKED = Pattern.compile("<[@#!][^>|]*(?:\\|([^>]*))?>");

    /** @param botUser the bot's own user id, whose mention isn't part of the question; or null if not known */
    static AskedText of(String text, List<LayoutBlock> blocks, @Nullable String botUser) {
        String rest = botUser == null ? text : text.replaceAll("<@" + Pattern.quote(botUser) + "(?:\\|[^>]*)?>", " ");
        String words = MARKED.matcher(PostedLinks.without(rest)).replaceAll(m -> m.group(1) == null ? " " : " $1 ");
        return new AskedText(
                PostedLinks.in(rest, blocks), Mrkdwn.cut(Mrkdwn.line(Mrkdwn.unescape(words)), MAX_QUESTION));
    }

    /** Whether help is wanted. */
    boolean wantsHelp() {
        return links.isEmpty() && HELP.contains(question.toLowerCase(Locale.ROOT));
    }

    /** Whether there is something to answer; beside a link only what asks, for people comment on what they post. */
    boolean hasQuestion() {
        return !question.isEmpty() && (links.isEmpty() || ASKS.matcher(question).find());
    }
}
