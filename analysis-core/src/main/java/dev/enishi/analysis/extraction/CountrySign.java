package dev.enishi.analysis.extraction;

import java.util.Map;
import java.util.Optional;

/** The single characters that Japanese headlines put for countries: 米, 英, 仏. */
final class CountrySign {

    /** What the press writes for each in full; the other spellings are the lexicon's. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("米", "アメリカ"),
            Map.entry("英", "イギリス"),
            Map.entry("仏", "フランス"),
            Map.entry("独", "ドイツ"),
            Map.entry("伊", "イタリア"),
            Map.entry("露", "ロシア"),
            Map.entry("中", "中国"),
            Map.entry("韓", "韓国"),
            Map.entry("日", "日本"),
            Map.entry("印", "インド"),
            Map.entry("豪", "オーストラリア"),
            Map.entry("加", "カナダ"),
            Map.entry("蘭", "オランダ"),
            Map.entry("台", "台湾"),
            Map.entry("越", "ベトナム"),
            Map.entry("比", "フィリピン"));

    private CountrySign() {}

    /** The country that a surface is the sign of. */
    static Optional<String> country(String surface) {
        return Optional.ofNullable(COUNTRIES.get(surface));
    }
}
