package dev.enishi.bot.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.List;

/** The few blocks that messages are made of. Texts are mrkdwn; a longer one is cut at Slack's limit. */
public final class Blocks {

    private Blocks() {}

    /** A paragraph. */
    public static LayoutBlock section(String mrkdwn) {
        return SectionBlock.builder().text(text(mrkdwn)).build();
    }

    /** A small grey line. */
    public static LayoutBlock context(String mrkdwn) {
        return ContextBlock.builder().elements(List.of(text(mrkdwn))).build();
    }

    private static MarkdownTextObject text(String mrkdwn) {
        return MarkdownTextObject.builder()
                .text(Mrkdwn.cutMarked(mrkdwn, BlockKitLimits.TEXT))
                .build();
    }
}
