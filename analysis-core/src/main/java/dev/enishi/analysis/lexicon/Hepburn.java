package dev.enishi.analysis.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Latin letters for kana by the Hepburn system, without long vowels: ソンマサヨシ is sonmasayoshi. */
final class Hepburn {

    private static final String KANA =
            "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go サ sa シ shi ス su セ se ソ so ザ za ジ ji ズ zu ゼ ze ゾ zo "
                    + "タ ta チ chi ツ tsu テ te ト to ダ da ヂ ji ヅ zu デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho バ ba ビ bi ブ bu "
                    + "ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ヴ vu "
                    + "ャ a ュ u ョ o ァ a ィ i ゥ u ェ e ォ o ヮ a";

    private static final Map<String, String> LETTERS = table();

    private Hepburn() {}

    /** The letters of a spelling in kana; whatever is not kana or a Latin letter is left out. */
    static String of(String kana) {
        StringBuilder latin = new StringBuilder();
        List<String> units = JapaneseUnits.of(kana);
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).equals("ッ")) {
                String next = i + 1 < units.size() ? letters(units.get(i + 1)) : "";
                latin.append(next, 0, Math.min(1, next.length()));
            } else {
                latin.append(letters(units.get(i)));
            }
        }
        return latin.toString();
    }

    private static String letters(String unit) {
        if (unit.charAt(0) < 0x80) {
            return unit;
        }
        String first = LETTERS.getOrDefault(unit.substring(0, 1), "");
        if (unit.length() == 1) {
            return first;
        }
        String consonant = first.replaceAll("[aiueo]$", "");
        boolean glides = "ャュョ".indexOf(unit.charAt(1)) >= 0 && !consonant.matches("sh|ch|j|");
        return consonant + (glides ? "y" : "") + LETTERS.getOrDefault(unit.substring(1), "");
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        List<String> parts = List.of(KANA.split(" ", -1));
        for (int i = 0; i < parts.size(); i += 2) {
            table.put(parts.get(i), parts.get(i + 1));
        }
        return table;
    }
}
