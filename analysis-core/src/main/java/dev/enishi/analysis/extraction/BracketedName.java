package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two names of which the second stands in brackets right behind the first: a short form, a reading or a spelling in the other script
 * (「富士フイルム（Fujifilm）」, "Wall Street Journal (WSJ)"), or else something about it (「クリアスペース（スイス）」).
 *
 * @param outer the name before the brackets
 * @param inner the name that fills them
 */
record BracketedName(String outer, String inner) {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}\\p{P}\\p{S}\\s]+");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・\\s]+");

    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";
    private static final String QUOTES = "」』”\" ";

    /** Whether the inner name fills brackets that open right behind the outer, quotation marks aside. */
    static boolean stands(String sentence, Span outer, Span inner) {
        int open = outer.end();
        while (open < inner.start() && QUOTES.indexOf(sentence.charAt(open)) >= 0) {
            open++;
        }
        return open + 1 == inner.start()
                && OPENING.indexOf(sentence.charAt(open)) >= 0
                && inner.end() < sentence.length()
                && (CLOSING.indexOf(sentence.charAt(inner.end())) >= 0 || isListed(sentence.charAt(inner.end())));
    }

    /** 「LayerX（レイヤーエックス、東京・中央）」: the other spelling comes first, its seat behind. */
    private static boolean isListed(char behind) {
        return behind == '、' || behind == ',' || behind == '：' || behind == ':';
    }

    /**
     * Whether the inner name is another name of the outer, given the type that each seems to have. Names of one type are, but for places
     * and products: 「広島（日本）」. A name in another script or a short form is, whatever type it was taken for alone, unless it is a place.
     */
    boolean isAlias(EntityType outerType, EntityType innerType) {
        if (innerType == EntityType.LOCATION && outerType != EntityType.LOCATION) {
            return false;
        }
        if (isOtherScript() || ShortForm.isAbbreviation(inner, outer)) {
            return true;
        }
        return outerType == innerType
                && List.of(EntityType.PERSON, EntityType.ORGANIZATION).contains(outerType);
    }

    private boolean isOtherScript() {
        boolean innerLatin = LATIN.matcher(inner).matches();
        boolean outerLatin = LATIN.matcher(outer).matches();
        boolean innerKana = KANA.matcher(inner).matches();
        boolean outerKana = KANA.matcher(outer).matches();
        return innerLatin != outerLatin || (innerKana && !outerKana);
    }
}
