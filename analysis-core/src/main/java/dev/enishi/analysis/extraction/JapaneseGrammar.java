package dev.enishi.analysis.extraction;

import dev.enishi.analysis.extraction.Argument.Grammar;
import dev.enishi.analysis.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads from the tokens of a Japanese sentence how its mentions are tied to it: the particle behind each, the noun that it qualifies,
 * the predicate that it belongs to. Shallow: no parse, but lists (「A、B、CなどをDする」) and brackets are seen through.
 */
final class JapaneseGrammar implements SentenceGrammar {

    private static final Set<String> LIST_MARKS =
            Set.of("、", "・", "，", ",", "／", "/", "＆", "&", "と", "や", "及び", "および", "並びに", "ならびに", "又は", "または", "か");
    /** The tokenizer takes a quote's end and the bracket behind it for one token. */
    private static final Set<String> OPENING =
            Set.of("（", "(", "「", "『", "【", "〈", "“", "」（", "」(", "』（", "』(", "”（", "”(");

    private static final Set<String> CLOSING = Set.of("）", ")", "」", "』", "】", "〉", "”");
    private static final Set<String> CLOSING_QUOTES = Set.of("」", "』", "”", "】");
    private static final Set<String> REPORTING = Set.of("報じる", "伝える", "報道", "掲載", "スクープ");

    /** The marker of a name that a report comes from. */
    static final String ACCORDING_TO = "によると";

    /** The noun that sums a list up is at most so many tokens long. */
    private static final int SUMMARY_REACH = 10;

    private final List<Token> tokens;
    private final JapanesePredicates predicates;

    JapaneseGrammar(List<Token> tokens) {
        this.tokens = tokens;
        this.predicates = new JapanesePredicates(tokens);
    }

    /** The arguments with their grammar, in the same order. */
    @Override
    public List<Argument> read(List<Argument> arguments) {
        List<Argument> read = new ArrayList<>(arguments);
        for (int i = arguments.size() - 1; i >= 0; i--) {
            Argument next = i + 1 < read.size() ? read.get(i + 1) : null;
            read.set(i, arguments.get(i).with(grammar(arguments.get(i), next)));
        }
        return read;
    }

    private Grammar grammar(Argument argument, @org.jspecify.annotations.Nullable Argument next) {
        int at = skipBrackets(argument.lastToken() + 1);
        int limit = next == null ? tokens.size() : next.firstToken();
        String head = "";
        while (at < limit && isNominal(tokens.get(at)) && !predicates.isVerbalNoun(at)) {
            head = tokens.get(at).lemma();
            at = skipBrackets(at + 1);
        }
        if (next != null && isList(at, limit, head)) {
            Grammar following = next.grammar();
            return new Grammar(following.caseMarker(), head, following.predicate(), true);
        }
        at = skipEtc(at, limit);
        String marker = caseMarker(at);
        int predicate = predicate(at, marker);
        if (predicate >= 0 && isReporter(marker, predicate)) {
            return new Grammar(ACCORDING_TO, head, predicate, false);
        }
        return new Grammar(marker, head, predicate, false);
    }

    /** Whether all that stands between a name and the next is one mark of a list, with 「など」 or 「ら」 before it. */
    private boolean isList(int from, int to, String head) {
        return to - from == 1
                && head.isEmpty()
                && LIST_MARKS.contains(tokens.get(from).surface());
    }

    /** 「A、B、Cなど複数の企業を」: the list's case stands behind the noun that sums it up. */
    private int skipEtc(int from, int limit) {
        if (from >= tokens.size() || !tokens.get(from).surface().equals("など")) {
            return from;
        }
        int at = from + 1;
        while (at < limit
                && at < from + SUMMARY_REACH
                && (isNominal(tokens.get(at))
                        || tokens.get(at).surface().equals("の")
                        || tokens.get(at).is("形容詞"))
                && !predicates.isVerbalNoun(at)) {
            at++;
        }
        return at;
    }

    private int skipBrackets(int from) {
        int at = from;
        if (at < tokens.size() && CLOSING_QUOTES.contains(tokens.get(at).surface())) {
            at++;
        }
        if (at >= tokens.size() || !OPENING.contains(tokens.get(at).surface())) {
            return at;
        }
        if (tokens.get(at).surface().equals("「") || tokens.get(at).surface().equals("『")) {
            return at;
        }
        for (int i = at + 1; i < tokens.size(); i++) {
            if (CLOSING.contains(tokens.get(i).surface())) {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean isNominal(Token token) {
        boolean word = Character.isLetterOrDigit(token.surface().charAt(0));
        return word && ((token.is("名詞") && !token.is("名詞-非自立")) || token.is("接頭詞"));
    }

    private String caseMarker(int from) {
        if (isAccordingTo(from)) {
            return ACCORDING_TO;
        }
        StringBuilder marker = new StringBuilder();
        int at = from;
        while (at < tokens.size() && tokens.get(at).is("助詞") && marker.length() < 6) {
            if (!tokens.get(at).surface().equals("など")) {
                marker.append(tokens.get(at).surface());
            }
            at++;
        }
        if (marker.isEmpty() && at < tokens.size() && tokens.get(at).is("記号")) {
            return tokens.get(at).surface();
        }
        return marker.toString();
    }

    /** 「Aは…と報じた」. */
    private boolean isReporter(String marker, int predicate) {
        boolean subject = marker.equals("は") || marker.equals("が") || marker.equals("も");
        return subject && REPORTING.contains(tokens.get(predicate).lemma()) && predicate == lastPredicate();
    }

    /** 「Aによれば」「Aによると」: A is where the report comes from. */
    private boolean isAccordingTo(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).surface().equals("に")
                && tokens.get(at + 1).lemma().equals("よる");
    }

    private int predicate(int from, String marker) {
        boolean topic = marker.startsWith("は") || marker.startsWith("も");
        return topic ? predicates.last() : predicates.next(from);
    }

    @Override
    public int lastPredicate() {
        return predicates.last();
    }

    @Override
    public String predicateSense(int at) {
        return predicates.sense(at);
    }

    @Override
    public List<String> predicateClasses(int at) {
        List<String> classes = new ArrayList<>(2);
        if (at < 0) {
            return classes;
        }
        Trigger.classOf(predicates.lemma(at))
                .or(() -> Trigger.classOf(tokens.get(at).lemma()))
                .ifPresent(classes::add);
        if (at >= 2 && tokens.get(at - 1).surface().equals("を")) {
            Trigger.classOf(tokens.get(at - 2).lemma()).ifPresent(classes::add);
        }
        return classes;
    }

    @Override
    public int predicateEndingBefore(int token) {
        return predicates.endingBefore(token);
    }
}
