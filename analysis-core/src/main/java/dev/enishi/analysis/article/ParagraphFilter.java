package dev.enishi.analysis.article;

import dev.enishi.analysis.article.TextBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the blocks that are the article's text, and drops those that only stand among it. */
final class ParagraphFilter {

    /** A heading above links to other articles; what follows it, up to the next heading, goes too. */
    private static final Pattern OTHER_ARTICLES = Pattern.compile(
            "(?iu)[■◆●▼▶【\\[<＜《〈「\\s]*(?:関連(?:記事|リンク|ニュース|トピックス|情報|ワード|キーワード|サイト|商品)?(?:一覧)?|あわせて読みたい(?:記事)?|合わせて読みたい|こちらも(?:おすすめ|読まれています)"
                    + "|(?:この|同じ)?(?:著者|カテゴリ|ジャンル)の(?:他の|最新)?記事.{0,6}|おすすめ(?:記事|の記事)?|オススメ記事|人気(?:記事|ランキング)|注目記事|新着記事|最新記事|最新ニュース|アクセスランキング|記事ランキング"
                    + "|ランキング|バックナンバー|次に読みたい|前後の記事|お?問い?合わせ先?"
                    + "|related(?: (?:articles?|stories|posts|content|links?|topics|reading|coverage|news|videos?))?|(?:more|read) (?:[^.!?]{1,30} )?(?:stories|articles|news)"
                    + "|see also|read (?:more|next|also)|recommended(?: (?:stories|reading|for you|articles))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|more (?:from|on|in|like) .{1,40}"
                    + "|most (?:popular|read|viewed|shared)(?: .{0,20})?|popular (?:posts|stories|articles)|trending(?: .{0,20})?|latest (?:news|stories|posts|articles)|editors?['’] (?:picks?|recommendations?)|up next|don['’]t miss|what to read next|further reading|share this(?: .{0,20})?|comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)|about the author|tags?)[】\\]>＞》〉」\\s:：]*");

    /** A short block that says nothing of the story. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?iu)(?:(?:続き(?:を|は).{0,12}(?:読む|こちら).{0,6}|全文を読む|もっと(?:見る|読む)|次(?:の)?ページ(?:へ|:|：)?.{0,40}|前のページ.{0,10}|この記事を(?:シェア|共有|保存|印刷|クリップ).{0,20}|シェア(?:する)?|ツイート(?:する)?|ブックマーク|印刷(?:する)?|コメント(?:する|を.{1,6})?|いいね!?"
                    + "|.{0,30}(?:無断(?:転載|複製|使用)|禁無断転載|転載を?禁).{0,40}|※?画像はイメージ.{0,10}|(?:写真|画像|撮影|提供|出典|写真提供|画像提供|クレジット)\\s*[:：/／=＝].{0,60}|【?広告】?|ＰＲ|\\[?PR]?|スポンサーリンク|ページトップ(?:へ)?.{0,4}|トップへ戻る|目次"
                    + "|(?:この記事は|こちらは)?(?:会員|有料|有料会員|購読者)(?:限定|専用)(?:記事|コンテンツ)?(?:です)?。?.{0,40}|残り\\s*[\\d,０-９]+\\s*文字.{0,30}|(?:記事|この先)の続き.{0,40}(?:会員|登録|ログイン).{0,30}|ログイン(?:する)?|[【<＜［\\[■●▼◆]\\s*関連(?:記事|リンク|ニュース)\\s*[】>＞］\\]]?\\s*[:：]?.{0,160}|関連(?:記事|リンク|ニュース)\\s*[:：].{0,160}|[（(]?(?:取材・)?(?:文|構成|執筆|編集|聞き手)\\s*[:：/／=＝].{0,50}|(?:無料)?会員登録(?:する|はこちら)?"
                    + "|.{0,40}(?:クッキー|Cookie).{0,20}(?:使用|利用)(?:して|し).{0,60})"
                    + "|(?:advertisement|advert|ad|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)(?: .{0,20})?|continue reading.{0,60}|scroll (?:down )?to continue.{0,40}|read full (?:story|article).{0,20}"
                    + "|share|tweet|email|print|pin it|save|copy link|follow us.{0,60}|sign up (?:for|to|here).{0,140}|subscribe(?: (?:to|now|here|for).{0,140})?|click here (?:to|for).{0,80}"
                    + "|(?:photo|image|credit|picture|source|getty images|via)s?\\s*[:/].{0,80}|(?:getty images|reuters|ap photo|afp).{0,40}|©.{0,120}|copyright\\b.{0,140}|\\(?c\\) ?\\d{4}.{0,100}|all rights reserved.{0,40}|.{0,60}all rights reserved\\.?"
                    + "|we use cookies.{0,160}|by clicking .{0,160}|this (?:site|website) uses cookies.{0,160}|(?:log|sign) in(?: .{0,60})?|already (?:a subscriber|have an account).{0,60}|back to top|(?:additional )?reporting by .{0,230}|(?:writing|editing) by .{0,200}|.{2,120} contributed to this (?:report|story|article)\\.?|skip to .{0,30}|view (?:all|comments|gallery).{0,30}|\\d+ comments?|loading\\.*|play video|watch(?: now)?:?|listen to this article.{0,20}|(?:more|read more|also read|see also|related)\\s*[:：>].{0,160}))");

    /** Longer blocks are read as text whatever words they begin with. */
    private static final int MAX_FURNITURE = 240;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？.!?…」』”\"'’）)]\\s*$");

    /** Headlines may be repeated in the text; what stands before one is dropped if at least this share of the text follows. */
    private static final double MOST = 0.7;

    private static final int MAX_AUTHOR_NOTE = 400;
    private static final int LABEL = 30;
    private static final int MAX_DATE_LINE = 100;
    private static final Pattern BYLINE = Pattern.compile(
            "(?iu)(?:by|written by|posted by|published|updated|last updated|posted on|更新|公開|配信|文[:：])\\b?.{0,100}");
    private static final Pattern AUTHOR_NOTE = Pattern.compile(
            "(?iu)\\W*(?:,| is | writes | covers | reports | has (?:been|covered|written)| can be |は、|は|（|\\().*",
            Pattern.DOTALL);

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
        boolean others = false;
        for (Block block : fromHeadline(blocks)) {
            if (block.isHeading() || isOtherArticles(block)) {
                others = isOtherArticles(block);
            }
            if (!others && isText(block) && !TitleText.isSame(block.text(), title)) {
                kept.add(block);
            }
        }
        return trimmed(kept).stream().map(Block::text).toList();
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

    private static boolean isOtherArticles(Block block) {
        return block.text().length() < 60
                && OTHER_ARTICLES.matcher(block.text()).matches();
    }

    private static boolean isText(Block block) {
        if (!Whitespace.hasLetter(block.text())) {
            return false;
        }
        boolean isShort = block.text().length() <= MAX_FURNITURE;
        return !(isShort && (FURNITURE.matcher(block.text()).matches() || isBareLink(block)));
    }

    /** A block that is a link and no sentence leads somewhere else. */
    private static boolean isBareLink(Block block) {
        return block.linkShare() > 0.8 && !SENTENCE_END.matcher(block.text()).find();
    }

    /** Without labels, dates and names before the first sentence, and without headings and notes on the author behind the last. */
    private List<Block> trimmed(List<Block> blocks) {
        int start = 0;
        while (start < blocks.size() - 1 && isLabel(blocks.get(start))) {
            start++;
        }
        int end = blocks.size();
        while (end > start + 1 && (blocks.get(end - 1).isHeading() || isAuthorNote(blocks.get(end - 1)))) {
            end--;
        }
        return blocks.subList(start, end);
    }

    private static boolean isLabel(Block block) {
        String text = block.text();
        if (SENTENCE_END.matcher(text).find() || block.isHeading()) {
            return false;
        }
        boolean date =
                text.length() <= MAX_DATE_LINE && DateText.find(text, null).isPresent();
        return date || block.units() < LABEL || BYLINE.matcher(text).matches();
    }

    private boolean isAuthorNote(Block block) {
        String text = block.text();
        return byline != null
                && text.length() <= MAX_AUTHOR_NOTE
                && text.startsWith(byline)
                && AUTHOR_NOTE.matcher(text.substring(byline.length())).matches();
    }
}
