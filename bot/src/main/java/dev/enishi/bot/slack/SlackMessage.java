package dev.enishi.bot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What is to be said in Slack.
 *
 * @param text all of it as mrkdwn without blocks: for notifications, screen readers, and when the blocks are refused
 * @param blocks how it looks; empty for a line of text
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {

    /** Slack advises at most 4,000 characters of text. */
    private static final int MAX_TEXT = 3_900;

    /** Copies the blocks, cuts the text to 3,900 characters. */
    public SlackMessage {
        text = Mrkdwn.cutMarked(text, MAX_TEXT);
        blocks = List.copyOf(blocks);
    }

    /** A line of text. */
    public static SlackMessage of(String text) {
        return new SlackMessage(text, List.of());
    }
}
