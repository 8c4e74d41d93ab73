package dev.enishi.analysis.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that speak of a kind of tie. They only group rare words with frequent ones for the trained model, which decides; a word may be
 * missing here without harm. From dictionaries of business Japanese and English, not from annotated articles.
 */
final class Trigger {

    private static final Map<String, String> CLASSES = Stream.of(
                    words("ACQUIRE", "買収 子会社化 完全子会社化 TOB M&A 傘下入り 譲受 買い取る 買取 買い受ける 落札 公開買付け 公開買い付け"),
                    words("MERGE", "合併 統合 経営統合 合流 一体化 吸収合併 合体"),
                    words("INVEST", "出資 投資 資本参加 引受 引き受け 増資 融資 増資 筆頭株主 大株主 株主 投資家 ラウンド 調達 持分"),
                    words("PARTNER", "提携 業務提携 資本提携 連携 協業 協力 共同 パートナー パートナーシップ 合弁 アライアンス タッグ 組む 手を組む 共創 共同開発"),
                    words("COMPETE", "競合 競争 ライバル 対抗 競う 争う 競り合う 対決 激突 追う 宿敵 好敵手 覇権 シェア争い 対立 追い上げ 一騎打ち 三つ巴"),
                    words("PARENT", "子会社 親会社 傘下 グループ会社 関連会社 連結子会社 完全子会社 持株会社 系列 母体 部門 一員 保有 擁する 抱える"),
                    words("FOUND", "設立 創業 創立 創設 立ち上げる 立ち上げ 旗揚げ 創業者 創設者 設立者 共同創業者 起業 発足 新設 結成 起こす 興す 開設"),
                    words(
                            "LEAD",
                            "社長 会長 CEO 最高経営責任者 代表 代表取締役 頭取 理事長 総裁 監督 市長 知事 首相 大統領 大臣 長官 率いる トップ 党首 委員長 議長 総長 学長 院長 "
                                    + "代表理事 総理 経営者 主宰 編集長 局長 書記長 国王"),
                    words(
                            "WORK",
                            "取締役 副社長 専務 常務 役員 執行役員 幹部 社員 従業員 所属 選手 議員 メンバー 出身 勤務 務める 就任 入社 在籍 移籍 加入 エンジニア 研究者 教授 顧問 監査役 "
                                    + "COO CTO CFO CMO CSO 部長 課長 幹事長 報道官 広報 アナリスト 記者"),
                    words(
                            "MAKE",
                            "発売 販売 開発 製造 生産 発表 公開 リリース 提供 運営 展開 手がける 手掛ける 配信 出版 刊行 制作 サービス 製品 商品 新製品 ブランド 投入 搭載 新型 機種 モデル 発行 配給 放送 ローンチ 出す 売り出す"),
                    words("SUPPLY", "供給 納入 受注 発注 調達 仕入れる 納品 顧客 取引先 採用 導入 契約 委託 受託 卸す 提供先 供給先 仕入れ 取引"),
                    words("SUE", "提訴 訴訟 訴える 告訴 告発 訴え 損害賠償 原告 被告 起こす 反訴 賠償 係争 訴状"),
                    words(
                            "REGULATE",
                            "逮捕 起訴 捜査 調査 処分 命令 指導 勧告 認可 承認 許可 規制 摘発 書類送検 送検 罰金 課徴金 制裁 捜索 立ち入り 検査 差し押さえ 監視 排除措置 行政処分 上場廃止 禁止"),
                    words("LOCATE", "本社 本店 本拠 本拠地 拠点 所在地 在住 本部 位置する 工場 置く 構える 支社 現地"),
                    words("FORMER", "元 前 旧 かつて 以前 退任 辞任 退く 離脱 退社 退職 解任 引退"),
                    words("PLAN", "予定 方針 計画 決定 合意 決める 見通し 見込み 準備 締結 目指す 発表 公表 へ"),
                    words("CONSIDER", "検討 可能性 協議 交渉 模索 打診 観測 案 候補 意向 浮上 噂 示唆 構想 調整 提案 申し入れ 関心"),
                    words("STOP", "断念 中止 撤回 白紙 解消 否定 撤退 拒否 却下 打ち切り 打ち切る 破談 見送り 見送る 取り消し 破棄 失敗 終了 終える 売却 手放す"),
                    words("REPORT", "報じる 報道 伝える によると によれば 関係者 分かる 判る 明らか"),
                    words("ACQUIRE", "acquir acquisit buy bought purchas takeov buyout"),
                    words("MERGE", "merg merger combin"),
                    words("INVEST", "invest investor fund stake rais round back backer sharehold led financ capit"),
                    words("PARTNER", "partner partnership allianc collabor ventur team cooper joint jointli agreement"),
                    words("COMPETE", "compet competit competitor rival challeng versus"),
                    words("PARENT", "subsidiari parent unit divis own arm affili group"),
                    words("FOUND", "found founder cofound co-found establish start launch creat"),
                    words(
                            "LEAD",
                            "ceo chief presid chair chairman chairwoman head led lead run director minist mayor coach"),
                    words(
                            "WORK",
                            "employe work join hire engin vice analyst spokesperson spokesman spokeswoman professor member execut offic cto cfo coo"),
                    words(
                            "MAKE",
                            "make made develop releas produc product unveil launch sell servic platform manufactur introduc publish"),
                    words("SUPPLY", "suppli supplier custom client provid contract order deliv vendor"),
                    words("SUE", "sue su lawsuit file plaintiff defend litig court alleg"),
                    words("REGULATE", "fine regul investig probe order antitrust approv block ban charg arrest"),
                    words("LOCATE", "base headquart headquarters locat"),
                    words("FORMER", "former formerli ex previous left quit resign step"),
                    words("PLAN", "plan agre will expect announc intend propos"),
                    words("CONSIDER", "consid talk explor may might could reportedli rumor possibl"),
                    words("STOP", "end cancel abandon drop reject deni termin fail call-off"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    private Trigger() {}

    private static List<Map.Entry<String, String>> words(String name, String words) {
        return Stream.of(words.split(" ")).map(word -> Map.entry(word, name)).toList();
    }

    /** The class of a lemma, if it has one. */
    static Optional<String> classOf(String lemma) {
        return Optional.ofNullable(CLASSES.get(lemma));
    }
}
