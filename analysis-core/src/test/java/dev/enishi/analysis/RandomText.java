package dev.enishi.analysis;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text made by chance of what upsets offsets and readers; the same seed always gives the same text. */
public final class RandomText {

    /** Characters that change their number when normalised, combine, or are cut in two by careless code. */
    public static final List<String> CHARACTERS = List.of(
            "青",
            "空",
            "電",
            "機",
            "𠮷",
            "が",
            "を",
            "は",
            "の",
            "ー",
            "ア",
            "ﾃ",
            "ｶﾞ",
            "ﾊﾟ",
            "ﾞ",
            "か\u3099",
            "e\u0301",
            "\u0301",
            "é",
            "Ａ",
            "ｂ",
            "３",
            "㍿",
            "㈱",
            "㌔",
            "ﷺ",
            "ﬁ",
            "½",
            "😀",
            "👩\u200D💻",
            "\uD83D",
            "\uDE00",
            "\u200B",
            "\uFEFF",
            "\u00A0",
            " ",
            "　",
            "\t",
            "\n",
            "\r\n",
            "。",
            "！",
            "？",
            "!",
            "?",
            ".",
            "｡",
            "…",
            "、",
            ",",
            "「",
            "」",
            "『",
            "』",
            "（",
            "）",
            "(",
            ")",
            "“",
            "”",
            "[",
            "]",
            "’s",
            "-",
            "\u0000");

    /** Words that make up something like news in both languages, with the words that speak of ties. */
    public static final List<String> WORDS = List.of(
            "青空電機",
            "山田太郎",
            "ミドリ製薬",
            "北浜市",
            "Zyntrix",
            "Acme Corp.",
            "Mary Fields",
            "同社",
            "両社",
            "同氏",
            "彼女",
            "the company",
            "he",
            "both companies",
            "社長",
            "の",
            "が",
            "は",
            "を",
            "に",
            "と",
            "、",
            "。",
            "など",
            "によると",
            "買収",
            "した",
            "された",
            "提携",
            "設立",
            "競合",
            "ライバル",
            "「",
            "」",
            "（",
            "）",
            "(",
            ")",
            " ",
            "acquired",
            "rival",
            "of",
            "with",
            "by",
            ", ",
            ". ",
            "and",
            "CEO",
            "100億円",
            "\n",
            "を率いる",
            "子会社の",
            "への出資",
            "を検討",
            "また、",
            "However, ");

    private RandomText() {}

    /** The seeds from 0 below {@code count}. */
    public static Stream<Integer> seeds(int count) {
        return IntStream.range(0, count).boxed();
    }

    /** Up to {@code most} pieces of a list, one behind the other. */
    public static String of(List<String> pieces, int seed, int most) {
        Random random = new Random(seed);
        int count = random.nextInt(most + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
