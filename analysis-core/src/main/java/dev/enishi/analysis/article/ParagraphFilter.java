package dev.enishi.analysis.article;

import dev.enishi.analysis.article.TextBlocks.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Keeps the blocks that are the article's text, and drops those that only stand among it. */
final class ParagraphFilter {

    /** A longer link is a sentence of the article rather than the name of another one. */
    private static final int MAX_LINK = 240;

    /** Headlines may be repeated in the text; what stands before one is dropped if at least this share of the text follows. */
    private static final double MOST = 0.7;

    private final String title;
    private final @Nullable String byline;

    /**
     * @param title the headline, which isn't part of the text
     * @param byline who wrote the article, or null
     */
    ParagraphFilter(String title, @Nullable String byline) {
        this.title = title;
        this.byline = byline;
    }

    /** The texts of the blocks to keep, in order. */
    List<String> keep(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        Element main = mainHolder(blocks);
        boolean others = false;
        for (Block block : fromHeadline(blocks)) {
            if (block.isHeading() || Furniture.isAboveOtherArticles(block.text())) {
                others = Furniture.isAboveOtherArticles(block.text());
            } else if (others && isParagraphOf(main, block)) {
                others = false;
            }
            if (!others && isText(block) && !TitleText.isSame(block.text(), title)) {
                kept.add(block);
            }
        }
        return new ArticleEdges(byline).trim(kept).stream().map(Block::text).toList();
    }

    /** The element that holds most of the running text. */
    private static @Nullable Element mainHolder(List<Block> blocks) {
        Map<Element, Integer> units = new HashMap<>();
        blocks.stream()
                .filter(block -> block.holder() != null && isParagraph(block))
                .forEach(block -> units.merge(block.holder(), block.units(), Integer::sum));
        return units.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isParagraph(Block block) {
        return block.units() >= Prose.MIN_PARAGRAPH && block.linkShare() <= Prose.MAX_LINK_SHARE;
    }

    /** Links to other articles may stand in the middle of a text; it goes on with the next paragraph in the place of all others. */
    private static boolean isParagraphOf(@Nullable Element main, Block block) {
        Element holder = block.holder();
        if (main == null || holder == null || !isParagraph(block)) {
            return false;
        }
        boolean quote = holder.normalName().equals("blockquote");
        return holder.equals(main) || (quote && main.equals(holder.parent()));
    }

    private List<Block> fromHeadline(List<Block> blocks) {
        int all = units(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            List<Block> rest = blocks.subList(i, blocks.size());
            if (TitleText.isSame(blocks.get(i).text(), title)) {
                return units(rest) >= MOST * all ? rest : blocks;
            }
        }
        return blocks;
    }

    private static int units(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::units).sum();
    }

    private static boolean isText(Block block) {
        return Whitespace.hasLetter(block.text()) && !Furniture.is(block.text()) && !isBareLink(block);
    }

    /** A block that is a link and no sentence leads somewhere else. */
    private static boolean isBareLink(Block block) {
        boolean name = block.text().length() <= MAX_LINK && block.linkShare() > 0.8 && !block.endsSentence();
        return name || (block.linkShare() > 0.5 && Furniture.isLinkToOtherArticle(block.text()));
    }
}
