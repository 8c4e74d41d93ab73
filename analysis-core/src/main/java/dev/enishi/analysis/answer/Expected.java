package dev.enishi.analysis.answer;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence must hold to answer a question for a date, an amount, a number or a reason. */
final class Expected {

    private static final String NUMBER = "[\\p{N}〇一二三四五六七八九十百千万億兆数]+(?:[.,、]\\p{N}+)*[百千万億兆]*";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";

    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{N}{2,4}年度?|昨年|今年|来年|同年|平成\\p{N}+年|令和\\p{N}+年|昭和\\p{N}+年)(?:の?(?:\\p{N}{1,2}月(?:\\p{N}{1,2}日)?|[春夏秋冬]|[上下]半?期|後半|前半|末|初め))*"
                    + "|\\p{N}{1,2}月(?:\\p{N}{1,2}日|[上中下]旬|末|中)?|\\p{N}{1,2}日|\\p{N}{1,2}時(?:\\p{N}{1,2}分)?|今[春夏秋冬]"
                    + "|" + MONTH
                    + "(?: \\p{N}{1,2}\\b)?(?:,? \\p{N}{4})?|\\b(?:19|20)\\p{N}{2}\\b|\\b(?:next|last|this) (?:year|month|week|spring|summer|fall|autumn|winter)\\b");
    private static final Pattern AMOUNT = Pattern.compile(
            NUMBER + "\\s?(?:米?ドル|円|ユーロ|ポンド|(?:スイス)?フラン|元|ウォン|ルピー|ルーブル)(?:前後|程度|以上|以下|余り|超)?"
                    + "|(?:US|A|C|NT|HK)?[$€£¥₩]\\s?[\\p{N}.,]+(?:\\s?(?:trillion|billion|million|thousand|bn|m|k)\\b)?"
                    + "|[\\p{N}.,]+ (?:trillion |billion |million |thousand )?(?:dollars|euros|pounds|yen|yuan|francs|won|rupees)");
    private static final Pattern REASON = Pattern.compile(
            "ため|から、|からだ|ので|理由|原因|により|によって|背景|を受けて|死因|(?:不全|肺炎|がん|癌|病|老衰)のため|\\bbecause\\b|\\bdue to\\b|\\bafter\\b|\\bcit(?:es|ed|ing)\\b|\\breason\\b");
    private static final Pattern ANY_NUMBER = Pattern.compile("[約およそ]*[\\p{N}][\\p{N}.,]*[百千万億兆]*[^\\p{N}\\s、。]?");

    private static final Pattern COUNTER = Pattern.compile(
            "何(人|名|社|件|台|回|票|点|位|歳|才|個|本|枚|部|店|か国|カ国|ヶ国|か所|カ所|ケース|機|隻|割|倍|分|秒|年間|日間|時間|株|トン|キロ|メートル|世帯|チーム|種類|番|冊|カ月|ヶ月|か月|度|両|基|号|%|パーセント|時|年|月|日)");

    /** The counter that an English question asks for, as Japanese and English sentences write it. */
    private static final List<Counter> ENGLISH_COUNTERS = List.of(
            counter("how old", "[歳才]|years? old|-year-old"),
            counter(
                    "how many (\\S+ ){0,3}(people|workers|employees|visitors|users|members|students|staff)",
                    "[人名]|people|workers|employees|visitors|users|members|students"),
            counter("how many (\\S+ ){0,3}(companies|firms)", "社|companies|firms"),
            counter("how many (\\S+ ){0,3}votes|by how many votes", "票|votes?"),
            counter("how many (\\S+ ){0,3}(copies)", "[本部枚]|copies"),
            counter("how many (\\S+ ){0,3}teams", "チーム|teams?"),
            counter("how many (\\S+ ){0,3}(stores|shops|outlets)", "店|stores|shops|outlets"),
            counter("percent|share|proportion", "[%％]|パーセント|percent"),
            counter("how long", "[年月日週分]|時間|years?|months?|weeks?|days?|hours?|minutes?"),
            counter("how many (\\S+ ){0,3}countries", "[かカヶ]国|countries"),
            counter("by how much", "[%％]|パーセント|percent|割|倍|円|ドル"));

    private final Focus focus;
    private final Optional<Pattern> exact;

    Expected(Question question) {
        this.focus = question.focus();
        this.exact = exact(question);
    }

    private record Counter(Pattern question, String units) {}

    private static Counter counter(String question, String units) {
        return new Counter(Pattern.compile(question), units);
    }

    private static Optional<Pattern> exact(Question question) {
        String text = question.text().toLowerCase(java.util.Locale.ROOT);
        Matcher japanese = COUNTER.matcher(text);
        if (japanese.find()) {
            return Optional.of(Pattern.compile(
                    "[約およそ]*" + NUMBER + "\\s?" + japanese.group(1).replace("%", "[%％]")));
        }
        if (question.language() == Language.ENGLISH) {
            return ENGLISH_COUNTERS.stream()
                    .filter(counter -> counter.question().matcher(text).find())
                    .findFirst()
                    .map(counter -> Pattern.compile(NUMBER + "[-\\s]?(?:" + counter.units() + ")"));
        }
        return Optional.empty();
    }

    private Pattern pattern() {
        return switch (focus) {
            case DATE -> DATE;
            case AMOUNT -> AMOUNT;
            case REASON -> REASON;
            default -> ANY_NUMBER;
        };
    }

    /** How well a sentence has what is wanted: 0 not at all, 1 the kind, more the very unit asked for. */
    double in(String sentence) {
        if (!focus.wantsPassage()) {
            return 0;
        }
        if (exact.isPresent()) {
            return exact.get().matcher(sentence).find()
                    ? 1.5
                    : pattern().matcher(sentence).find() ? 0.4 : 0;
        }
        return pattern().matcher(sentence).find() ? 1 : 0;
    }

    /** The places in a sentence that have what is wanted. */
    List<Span> spans(String sentence) {
        if (!focus.wantsPassage() || focus == Focus.REASON) {
            return List.of();
        }
        List<Span> spans = find(exact.orElseGet(this::pattern), sentence);
        return spans.isEmpty() ? find(pattern(), sentence) : spans;
    }

    private static List<Span> find(Pattern pattern, String sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
