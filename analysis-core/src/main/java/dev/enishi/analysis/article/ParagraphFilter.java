package dev.enishi.analysis.article;

import dev.enishi.analysis.article.TextBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the blocks that are the article's text, and drops those that only stand among it. */
final class ParagraphFilter {

    /** A heading above links to other articles; what follows it, up to the next heading, goes too. */
    private static final Pattern OTHER_ARTICLES = Pattern.compile(
            "(?iu)[■◆●▼▶【\\[<＜《〈「\\s]*(?:関連(?:記事|リンク|ニュース|トピックス|情報|ワード|キーワード|サイト|商品)?(?:一覧)?|あわせて読みたい(?:記事)?|合わせて読みたい|こちらも(?:おすすめ|読まれています)"
                    + "|(?:この|同じ)?(?:著者|カテゴリ|ジャンル)の(?:他の|最新)?記事.{0,6}|おすすめ(?:記事|の記事)?|オススメ記事|人気(?:記事|ランキング)|注目記事|新着記事|最新記事|最新ニュース|アクセスランキング|記事ランキング"
                    + "|ランキング|バックナンバー|次に読みたい|前後の記事|お?問い?合わせ先?"
                    + "|related(?: (?:articles?|stories|posts|content|links?|topics|reading|coverage|news|videos?))?|(?:more|read) (?:stories|articles|news)"
                    + "|see also|read (?:more|next|also)|recommended(?: (?:stories|reading|for you|articles))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|more (?:from|on|in|like) .{1,40}"
                    + "|most (?:popular|read|viewed|shared)(?: .{0,20})?|popular (?:posts|stories|articles)|trending(?: .{0,20})?|latest (?:news|stories|posts|articles)|editors?['’] (?:picks?|recommendations?)|up next|don['’]t miss|what to read next|further reading|share this(?: .{0,20})?|comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)|about the author|tags?)[】\\]>＞》〉」\\s:：]*");

    /** A short block that says nothing of the story. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?iu)(?:(?:続き(?:を|は).{0,12}(?:読む|こちら).{0,6}|全文を読む|もっと(?:見る|読む)|次(?:の)?ページ(?:へ|:|：)?.{0,40}|前のページ.{0,10}|この記事を(?:シェア|共有|保存|印刷|クリップ).{0,20}|シェア(?:する)?|ツイート(?:する)?|ブックマーク|印刷(?:する)?|コメント(?:する|を.{1,6})?|いいね!?"
                    + "|.{0,30}(?:無断(?:転載|複製|使用)|禁無断転載|転載を?禁).{0,40}|※?画像はイメージ.{0,10}|(?:写真|画像|撮影|提供|出典|写真提供|画像提供|クレジット)\\s*[:：/／=＝].{0,60}|【?広告】?|ＰＲ|\\[?PR]?|スポンサーリンク|ページトップ(?:へ)?.{0,4}|トップへ戻る|目次"
                    + "|(?:この記事は|こちらは)?(?:会員|有料|有料会員|購読者)(?:限定|専用)(?:記事|コンテンツ)?(?:です)?。?.{0,40}|残り\\s*[\\d,０-９]+\\s*文字.{0,30}|(?:記事|この先)の続き.{0,40}(?:会員|登録|ログイン).{0,30}|ログイン(?:する)?|(?:無料)?会員登録(?:する|はこちら)?"
                    + "|.{0,40}(?:クッキー|Cookie).{0,20}(?:使用|利用)(?:して|し).{0,60})"
                    + "|(?:advertisement|advert|ad|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)(?: .{0,20})?|continue reading.{0,60}|scroll (?:down )?to continue.{0,40}|read full (?:story|article).{0,20}"
                    + "|share|tweet|email|print|pin it|save|copy link|follow us.{0,60}|sign up (?:for|to|here).{0,140}|subscribe(?: (?:to|now|here|for).{0,140})?|click here (?:to|for).{0,80}"
                    + "|(?:photo|image|credit|picture|source|getty images|via)s?\\s*[:/].{0,80}|(?:getty images|reuters|ap photo|afp).{0,40}|©.{0,120}|copyright\\b.{0,140}|\\(?c\\) ?\\d{4}.{0,100}|all rights reserved.{0,40}|.{0,60}all rights reserved\\.?"
                    + "|we use cookies.{0,160}|by clicking .{0,160}|this (?:site|website) uses cookies.{0,160}|(?:log|sign) in(?: .{0,60})?|already (?:a subscriber|have an account).{0,60}|back to top|skip to .{0,30}|view (?:all|comments|gallery).{0,30}|\\d+ comments?|loading\\.*|play video|watch(?: now)?:?|listen to this article.{0,20}|(?:more|read more|also read|see also|related)\\s*[:：>].{0,160}))");

    /** Longer blocks are read as text whatever words they begin with. */
    private static final int MAX_FURNITURE = 240;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？.!?…」』”\"'’）)]\\s*$");

    private ParagraphFilter() {}

    static List<String> keep(List<Block> blocks, String title) {
        List<String> kept = new ArrayList<>();
        boolean others = false;
        for (Block block : blocks) {
            if (block.isHeading() || isOtherArticles(block)) {
                others = isOtherArticles(block);
            }
            if (!others && isText(block) && !TitleText.isSame(block.text(), title)) {
                kept.add(block.text());
            }
        }
        return withoutTrailingHeadings(kept, blocks);
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

    private static List<String> withoutTrailingHeadings(List<String> kept, List<Block> blocks) {
        List<String> headings =
                blocks.stream().filter(Block::isHeading).map(Block::text).toList();
        int end = kept.size();
        while (end > 1 && headings.contains(kept.get(end - 1))) {
            end--;
        }
        return List.copyOf(kept.subList(0, end));
    }
}
