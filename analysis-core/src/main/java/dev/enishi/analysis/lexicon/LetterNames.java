package dev.enishi.analysis.lexicon;

import java.util.List;

/** How Japanese reads Latin letters out: エヌ for N, so that エヌビディア begins like NVIDIA. */
final class LetterNames {

    private static final List<List<List<String>>> NAMES = List.of(
            names("エー エイ"),
            names("ビー"),
            names("シー"),
            names("ディー"),
            names("イー"),
            names("エフ"),
            names("ジー"),
            names("エイチ エッチ"),
            names("アイ"),
            names("ジェイ ジェー"),
            names("ケイ ケー"),
            names("エル"),
            names("エム"),
            names("エヌ"),
            names("オー"),
            names("ピー"),
            names("キュー"),
            names("アール"),
            names("エス"),
            names("ティー ティ"),
            names("ユー"),
            names("ブイ ヴィ"),
            names("ダブリュー ダブリュ"),
            names("エックス"),
            names("ワイ"),
            names("ゼット"));

    private LetterNames() {}

    /** How many units from {@code from} on are the name of the letter a-z; 0 if they are not. */
    static int match(List<String> units, int from, char letter) {
        for (List<String> name : NAMES.get(letter - 'a')) {
            int end = from + name.size();
            if (end <= units.size() && units.subList(from, end).equals(name)) {
                return name.size();
            }
        }
        return 0;
    }

    private static List<List<String>> names(String alternatives) {
        return List.of(alternatives.split(" ", -1)).stream()
                .map(JapaneseUnits::of)
                .toList();
    }
}
