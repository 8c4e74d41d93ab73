package dev.enishi.analysis.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the author whom an article names in its own words: 【ロンドン＝佐藤花子】, （聞き手・高橋 誠）, 記者 山田太郎, "by Jo Doe". */
final class Credit {

    /** Names of people in Japanese, with or without a blank between; kana for pen names. */
    private static final String JAPANESE = "[\\p{IsHan}々ヶノ]{1,4}[ 　]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]{1,6}";

    private static final String LATIN = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,3}";

    private static final String NAME = "(" + JAPANESE + "|" + LATIN + ")";

    /** How newspapers begin a text from elsewhere: the place, an equals sign, the reporter. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*[【〔\\[［(（][^】〕\\]］)）＝=]{1,16}[＝=]" + NAME + "[】〕\\]］)）]");

    /** A label with a name that is the whole of a note in brackets or of a line. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?:^|[（(\\[［【]|\\d\\s+|[日分]\\s*)(?:(?:取材・)?文・?写真|写真・?文|取材・?文|構成・?文|文責|文|著者|筆者|執筆者?|聞き手|ライター|記者|編集委員|論説委員|投稿者)\\s*[:：／/=＝・\\s]\\s*"
                    + "(" + JAPANESE + ")(?=\\s*(?:$|[）)\\]］】、，,/／・(（]))");

    /** The desk before the name, as papers sign at the end: （経済部・成田 学）, （編集委員 大河内実）. */
    private static final Pattern SIGNED = Pattern.compile(
            "[（(【〔][^（(【〔）)】〕]{0,12}?(?:部|支局|支社|総局|通信部|本社|編集委員|論説委員|特派員|記者)[・＝=\\s　](" + JAPANESE + ")[）)】〕]\\s*$");

    private static final Pattern BY = Pattern.compile("\\b[Bb]y\\s+(" + LATIN + ")(?=\\s*(?:$|[|•·,/-]))");

    /** Lines that give credit are short; in characters. */
    private static final int MAX_LINE = 90;

    /** Lines looked at on a page. */
    private static final int MAX_LINES = 4_000;

    private static final int LEVELS = 4;

    private Credit() {}

    /** Credit given in the lines around the headline. */
    static Optional<String> near(Headline headline) {
        Element at = headline.element();
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            Optional<String> name = lines(at).stream()
                    .filter(line -> line.length() <= MAX_LINE)
                    .flatMap(line -> first(line, LABELLED, BY).stream())
                    .findFirst();
            if (name.isPresent()) {
                return name;
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    /** Credit given where a text begins or ends, or in a line of its own within it. */
    static Optional<String> within(Element root) {
        for (String line : lines(root)) {
            Optional<String> name = first(line, DATELINE, SIGNED)
                    .or(() -> line.length() <= MAX_LINE ? first(line, LABELLED) : Optional.empty());
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(Element root) {
        return TextBlocks.of(root).stream()
                .limit(MAX_LINES)
                .map(TextBlocks.Block::text)
                .toList();
    }

    private static Optional<String> first(String line, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }
}
