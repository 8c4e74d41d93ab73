package dev.enishi.analysis.article;

import dev.enishi.analysis.article.TextBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes off what stands between a headline and the first sentence of its article, and what stands below the last. */
final class ArticleEdges {

    private static final int MAX_AUTHOR_NOTE = 400;
    private static final int LABEL = 30;
    private static final int MAX_DATE_LINE = 100;

    private static final Pattern BYLINE = Pattern.compile(
            "(?iu)(?:by|written by|posted by|published|updated|last updated|posted on|更新|公開|配信|文[:：])\\b?.{0,100}");

    /** Unlike the end of a sentence in general, no closing bracket: behind a date, one holds the day of the week. */
    private static final Pattern FULL_STOP = Pattern.compile("[。！？.!?…」』”\"]\\s*$");

    /** Blocks from the start among which dates and names are looked for. */
    private static final int OPENING = 5;

    /** How to reach the author or the paper. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?i)\\b(?:follow (?:him|her|them|us|me\\b|@|.{1,40} on )|(?:can|may) be reached|reach .{1,40} (?:at|on) |e-?mail(?:ed)?\\b|contact (?:him|her|them|us|the)\\b"
                    + "|have a (?:news )?tip|tips? to )");

    private static final Pattern ADDRESS = Pattern.compile("@\\w|\\w@|\\b(?i:twitter|facebook|instagram)\\b");

    /** News agencies end with the address of a page on the subject. */
    private static final Pattern ADDRESS_LINE =
            Pattern.compile("[^.!?。]{1,80}[:：]\\s*https?://\\S+(?: and https?://\\S+)?");

    private static final Pattern ENQUIRIES = Pattern.compile(
            "(?:[【＜<■◆●]\\s*)?(?:連絡先|(?:本件に関する)?お?問い?合わ?せ先?).{0,100}(?:電話|TEL|ＴＥＬ|代表|担当|メール|E-?mail).{0,200}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AUTHOR_NOTE = Pattern.compile(
            "(?iu)\\W{0,60}(?:,| is | writes | covers | reports | has (?:been|covered|written)| can be |は、|は|（|\\().*",
            Pattern.DOTALL);

    private final @Nullable String byline;

    /** @param byline who wrote the article, or null */
    ArticleEdges(@Nullable String byline) {
        this.byline = byline;
    }

    /** Without labels, dates and names before the first sentence, and without headings and notes on the author behind the last. */
    List<Block> trim(List<Block> blocks) {
        int start = 0;
        while (start < blocks.size() - 1 && isLabel(blocks.get(start))) {
            start++;
        }
        int end = blocks.size();
        while (end > start + 1 && isBehindTheEnd(blocks.get(end - 1))) {
            end--;
        }
        return withoutDateLines(blocks.subList(start, end));
    }

    private boolean isBehindTheEnd(Block block) {
        return block.isHeading() || isAuthorNote(block) || isContact(block.text());
    }

    private static boolean isContact(String text) {
        return ADDRESS_LINE.matcher(text).matches() || ENQUIRIES.matcher(text).matches() || isInvitation(text);
    }

    private static boolean isInvitation(String text) {
        return text.length() <= MAX_AUTHOR_NOTE
                && ADDRESS.matcher(text).find()
                && CONTACT.matcher(text).find();
    }

    /** Many sites put a line with the date or the author between a summary and the text. */
    private static List<Block> withoutDateLines(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i >= OPENING || !isDateLine(blocks.get(i))) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private static boolean isLabel(Block block) {
        boolean isShort = block.units() < LABEL && !block.endsSentence() && !block.isHeading();
        return isShort || isDateLine(block);
    }

    private static boolean isDateLine(Block block) {
        String text = block.text();
        if (text.length() > MAX_DATE_LINE
                || block.isHeading()
                || FULL_STOP.matcher(text).find()) {
            return false;
        }
        return DateText.find(text, null).isPresent() || BYLINE.matcher(text).matches();
    }

    private boolean isAuthorNote(Block block) {
        String text = block.text();
        return byline != null
                && text.length() <= MAX_AUTHOR_NOTE
                && text.startsWith(byline)
                && AUTHOR_NOTE.matcher(text.substring(byline.length())).matches();
    }
}
