package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.Token;
import java.util.List;
import java.util.Set;

/** Finds the predicates among the tokens of a Japanese sentence, and what they mean. */
final class JapanesePredicates {

    /** Verbs that say nothing by themselves. */
    private static final Set<String> LIGHT_VERBS =
            Set.of("する", "なる", "いる", "ある", "れる", "られる", "できる", "行う", "おこなう", "せる", "させる");
    /** Second verbs that only shade the first: 「進めている」「進めてきた」; others make one verb with it: 立ち上げる. */
    private static final Set<String> SHADING =
            Set.of("いる", "てる", "くる", "いく", "ゆく", "しまう", "おる", "ある", "みる", "おく", "もらう", "くれる", "やる", "くださる", "いただく");

    private static final String PLAIN_ENDINGS = "うくぐすつぬぶむるただ";
    /** How far behind a predicate its auxiliaries are looked for. */
    private static final int AUXILIARIES = 5;

    private final List<Token> tokens;

    JapanesePredicates(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The sentence's main predicate: the last; −1 if it has none. */
    int last() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first at or behind a token; −1 if there is none. */
    int next(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a predicate with a meaning of its own stands there: a verb, a noun with する, or such a noun at a headline's end. */
    private boolean isPredicate(int at) {
        Token token = tokens.get(at);
        if (token.is("動詞-自立")) {
            return !LIGHT_VERBS.contains(token.lemma());
        }
        if (!token.is("名詞-サ変接続") || !isWord(token)) {
            return false;
        }
        boolean atEnd = at + 1 == tokens.size() || tokens.get(at + 1).is("記号");
        return atEnd || isVerbalNoun(at) || isParticleThenDo(at);
    }

    /** The dictionary tags brackets and dashes in ASCII as such nouns. */
    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.surface().charAt(0));
    }

    /** Whether the noun there is made a verb by the する behind it. */
    boolean isVerbalNoun(int at) {
        return tokens.get(at).is("名詞-サ変接続")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("動詞");
    }

    /** 「買収をする」「提携を行う」. */
    private boolean isParticleThenDo(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).is("助詞")
                && LIGHT_VERBS.contains(tokens.get(at + 2).lemma());
    }

    /** The dictionary form of the predicate there, a compound verb's whole; empty for −1. */
    String lemma(int at) {
        if (at < 0) {
            return "";
        }
        if (at + 1 < tokens.size() && tokens.get(at).is("動詞") && isSecondVerb(tokens.get(at + 1))) {
            return tokens.get(at).surface() + tokens.get(at + 1).lemma();
        }
        return tokens.get(at).lemma();
    }

    private static boolean isSecondVerb(Token token) {
        return token.is("動詞-非自立") && !SHADING.contains(token.lemma());
    }

    /** The meaning of the predicate there: its lemma, with what turns it round or off ({@code 買収|passive}); empty for −1. */
    String sense(int at) {
        StringBuilder sense = new StringBuilder(lemma(at));
        for (int i = at + 1; at >= 0 && i < Math.min(tokens.size(), at + AUXILIARIES); i++) {
            Token token = tokens.get(i);
            boolean otherVerb = token.is("動詞-自立") && !LIGHT_VERBS.contains(token.lemma());
            if (token.is("記号") || otherVerb) {
                break;
            }
            switch (token.lemma()) {
                case "れる", "られる" -> sense.append("|passive");
                case "ない", "ん", "ぬ" -> sense.append("|not");
                default -> {}
            }
        }
        return sense.toString();
    }

    /** The predicate of the clause that ends right before a token, maybe with a noun between (設立した宇宙企業B); −1 if none does. */
    int endingBefore(int token) {
        int at = token - 1;
        while (at >= 0 && isBeforeName(at)) {
            at--;
        }
        if (at < 0 || !endsClause(tokens.get(at).surface())) {
            return -1;
        }
        while (at >= 0 && isAuxiliary(tokens.get(at))) {
            at--;
        }
        boolean predicate =
                at >= 0 && (tokens.get(at).is("動詞-自立") || tokens.get(at).is("名詞-サ変接続"));
        return predicate ? at : -1;
    }

    private boolean isBeforeName(int at) {
        Token token = tokens.get(at);
        boolean nominal = token.is("名詞")
                || token.is("接頭詞")
                || token.is("記号-括弧開")
                || token.surface().equals("の");
        return nominal && !isVerbalNoun(at);
    }

    private static boolean isAuxiliary(Token token) {
        return token.is("助動詞")
                || token.is("動詞-非自立")
                || token.is("動詞-接尾")
                || token.surface().equals("て")
                || token.lemma().equals("する");
    }

    /** A clause before a noun ends in a verb's plain form: 「した」「する」, not 「し」 or 「して」, which go on. */
    private static boolean endsClause(String surface) {
        return PLAIN_ENDINGS.indexOf(surface.charAt(surface.length() - 1)) >= 0;
    }
}
