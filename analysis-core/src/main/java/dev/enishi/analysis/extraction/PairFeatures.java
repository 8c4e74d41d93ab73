package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import java.util.List;
import java.util.Map;

/** What the relation models look at in one sentence: the words between, before and behind two names, their particles and predicates. */
final class PairFeatures {

    /** The status feature of a word of a {@link Trigger} class near the pair: its place and class follow. */
    static final String NEAR_TRIGGER = "trigN";

    /** Words further apart than this say little of a pair. */
    private static final int BETWEEN = 30;

    private static final int BEHIND = 8;
    private static final int BEFORE = 3;

    private final Language language;
    private final AnnotatedSentence sentence;
    private final SentenceGrammar grammar;
    private final Map<String, Integer> frequencies;
    private final List<Token> tokens;

    PairFeatures(
            Language language, AnnotatedSentence sentence, SentenceGrammar grammar, Map<String, Integer> frequencies) {
        this.language = language;
        this.sentence = sentence;
        this.grammar = grammar;
        this.frequencies = frequencies;
        this.tokens = sentence.tokens();
    }

    /** The candidate of the arguments at two indexes. */
    PairCandidate candidate(List<Argument> arguments, int first, int second) {
        Pair pair = new Pair(arguments, first, second);
        return new PairCandidate(
                sentence.number(),
                end(pair.a()),
                end(pair.b()),
                relationFeatures(pair),
                statusFeatures(pair),
                constructions(pair));
    }

    private static PairCandidate.End end(Argument argument) {
        return new PairCandidate.End(argument.entity(), argument.type());
    }

    private record Pair(List<Argument> arguments, int first, int second) {
        Argument a() {
            return arguments.get(first);
        }

        Argument b() {
            return arguments.get(second);
        }

        String types() {
            return a().type().name().charAt(0) + "" + b().type().name().charAt(0);
        }
    }

    private int[] relationFeatures(Pair pair) {
        FeatureHasher out = new FeatureHasher();
        String types = pair.types();
        out.add("t", types);
        addPosition(pair, types, out);
        addGrammar(pair, types, out);
        addBetween(pair, types, out);
        addAround(pair, types, out);
        addTriggers(pair, types, out);
        addConstructions(pair, types, out);
        return out.toArray();
    }

    private void addPosition(Pair pair, String types, FeatureHasher out) {
        int distance = pair.b().firstToken() - pair.a().lastToken();
        int names = pair.second() - pair.first() - 1;
        String near = distance <= 1 ? "0" : distance <= 3 ? "1" : distance <= 8 ? "2" : distance <= 16 ? "3" : "4";
        out.add("dist", types, near);
        out.add("names", types, names == 0 ? "0" : names == 1 ? "1" : names <= 3 ? "2" : "4");
        if (sentence.sentence().isTitle()) {
            out.add("title", types);
        }
        if (pair.a().isCarried()) {
            out.add("carried", types);
        }
        if (pair.a().anaphor() || pair.b().anaphor()) {
            out.add("anaphor", types, pair.a().anaphor() ? "a" : "b");
        }
        out.add("freq", types, rank(pair.a()), rank(pair.b()));
        for (int i = pair.first() + 1; i < pair.second(); i++) {
            out.add("mid", types, pair.arguments().get(i).type().name());
        }
    }

    private String rank(Argument argument) {
        int count = frequencies.getOrDefault(argument.entity(), 1);
        return count == 1 ? "1" : count <= 3 ? "2" : "4";
    }

    private void addGrammar(Pair pair, String types, FeatureHasher out) {
        Argument.Grammar a = pair.a().grammar();
        Argument.Grammar b = pair.b().grammar();
        String senseA = pair.a().isCarried()
                ? grammar.predicateSense(grammar.lastPredicate())
                : grammar.predicateSense(a.predicate());
        String senseB = grammar.predicateSense(b.predicate());
        String classB = triggerClass(senseB);
        String classA = triggerClass(senseA);
        out.add("cc0", a.caseMarker(), b.caseMarker(), classB);
        out.add("cc1", a.caseMarker(), b.caseMarker(), classA);
        out.add("cc2", a.caseMarker(), b.caseMarker(), senseB);
        out.add("cc", types, a.caseMarker(), b.caseMarker());
        out.add("ccb", types, a.caseMarker(), b.caseMarker(), senseB);
        out.add("ccB", types, a.caseMarker(), b.caseMarker(), classB);
        out.add("ccA", types, a.caseMarker(), b.caseMarker(), classA);
        out.add("bB", b.caseMarker(), classB, types);
        out.add("bb", b.caseMarker(), senseB);
        out.add("aA", a.caseMarker(), classA, types);
        out.add("aa", a.caseMarker(), senseA);
        boolean same = a.predicate() >= 0 && a.predicate() == b.predicate();
        out.add("same", types, same ? "1" : "0", classB, a.caseMarker(), b.caseMarker());
        out.add("ha", types, a.head());
        out.add("hb", types, b.head());
        out.add(
                "haT",
                types,
                Trigger.classOf(a.head()).orElse("-"),
                Trigger.classOf(b.head()).orElse("-"));
        out.add("list", types, a.listed() ? "1" : "0", b.listed() ? "1" : "0");
        out.add(
                "main",
                types,
                triggerClass(grammar.predicateSense(grammar.lastPredicate())),
                a.caseMarker(),
                b.caseMarker());
    }

    private static String triggerClass(String sense) {
        int bar = sense.indexOf('|');
        String lemma = bar < 0 ? sense : sense.substring(0, bar);
        String mood = bar < 0 ? "" : sense.substring(bar);
        return Trigger.classOf(lemma).orElse("-") + mood;
    }

    private void addBetween(Pair pair, String types, FeatureHasher out) {
        int from = pair.a().lastToken() + 1;
        int to = pair.b().firstToken();
        if (pair.a().isCarried() || to - from > BETWEEN) {
            from = Math.max(from, to - BETWEEN / 2);
        }
        StringBuilder whole = new StringBuilder();
        String previous = "^";
        for (int i = from; i < to; i++) {
            String lemma = word(i, pair);
            out.add("w", types, lemma);
            out.add("w0", lemma);
            out.add("ww", previous, lemma, types);
            whole.append(lemma).append(' ');
            previous = lemma;
        }
        out.add("ww", previous, "$", types);
        if (to - from <= 6 && !pair.a().isCarried()) {
            out.add("all", types, whole.toString());
            out.add("all", whole.toString());
        }
    }

    /** The lemma of a token, or a stand-in for another name and for a number. */
    private String word(int at, Pair pair) {
        for (Argument argument : pair.arguments()) {
            if (argument.firstToken() <= at && at <= argument.lastToken()) {
                return "<" + argument.type().name().charAt(0) + ">";
            }
        }
        Token token = tokens.get(at);
        boolean number = token.is("名詞-数") || token.is("number");
        return number ? "<#>" : token.lemma();
    }

    private void addAround(Pair pair, String types, FeatureHasher out) {
        int end = pair.b().lastToken() + 1;
        String previous = "^";
        for (int i = end; i < Math.min(tokens.size(), end + BEHIND); i++) {
            String lemma = word(i, pair);
            out.add("r", types, lemma);
            out.add("r-", lemma);
            if (i < end + 4) {
                out.add("rr", previous, lemma, types);
            }
            if (i < end + 2) {
                out.add("r" + (i - end), types, lemma);
            }
            previous = lemma;
        }
        if (pair.a().isCarried()) {
            return;
        }
        int start = pair.a().firstToken();
        for (int i = Math.max(0, start - BEFORE); i < start; i++) {
            out.add("l", types, word(i, pair));
            if (i >= start - 1) {
                out.add("l1", types, word(i, pair));
            }
        }
    }

    private void addTriggers(Pair pair, String types, FeatureHasher out) {
        int from = pair.a().lastToken() + 1;
        int to = pair.b().firstToken();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            Trigger.classOf(tokens.get(i).lemma()).ifPresent(trigger -> {
                String where = at < pair.a().firstToken()
                        ? "l"
                        : at < to && at >= from ? "m" : at > pair.b().lastToken() ? "r" : "i";
                out.add("trig", types, where, trigger);
                out.add("trig0", where, trigger);
                out.add(
                        "trigC",
                        trigger,
                        where,
                        pair.a().grammar().caseMarker(),
                        pair.b().grammar().caseMarker());
                boolean near = where.equals("r") ? at <= pair.b().lastToken() + 6 : at >= to - 6;
                if (near) {
                    out.add("trigN", types, where, trigger, pair.b().grammar().caseMarker());
                }
            });
        }
    }

    private List<Construction> constructions(Pair pair) {
        boolean neighbours = pair.second() == pair.first() + 1;
        return switch (language) {
            case JAPANESE -> new TiePatterns(tokens, grammar).find(pair.a(), pair.b(), neighbours);
            case ENGLISH -> new EnglishPatterns(tokens, pair.arguments()).find(pair.a(), pair.b());
        };
    }

    private void addConstructions(Pair pair, String types, FeatureHasher out) {
        for (Construction construction : constructions(pair)) {
            String label = construction.label().type() + (construction.label().reversed() ? "<" : ">");
            out.add("p", label);
            out.add("pt", label, types);
            out.add("pc", label, construction.name());
            out.add("pct", label, construction.name(), types);
        }
    }

    private int[] statusFeatures(Pair pair) {
        FeatureHasher out = new FeatureHasher();
        out.add("t", pair.types());
        int start = Math.max(0, pair.a().firstToken());
        int end = pair.b().lastToken() + 1;
        int predicate = pair.b().grammar().predicate();
        addStatusWords("l", Math.max(0, start - BEFORE), start, pair, out);
        addStatusWords(
                "m",
                Math.max(start, pair.b().firstToken() - BETWEEN / 2),
                pair.b().firstToken(),
                pair,
                out);
        addStatusWords("r", end, Math.min(tokens.size(), end + BEHIND), pair, out);
        if (predicate >= 0) {
            addStatusWords("p", predicate, Math.min(tokens.size(), predicate + BEHIND), pair, out);
            out.add("pred", triggerClass(grammar.predicateSense(predicate)));
        }
        addStatusWords("e", Math.max(end, tokens.size() - BEHIND), tokens.size(), pair, out);
        out.add("main", grammar.predicateSense(grammar.lastPredicate()));
        if (sentence.sentence().isTitle()) {
            out.add("title");
            out.add("title", tokens.get(tokens.size() - 1).lemma());
        }
        return out.toArray();
    }

    private void addStatusWords(String where, int from, int to, Pair pair, FeatureHasher out) {
        String previous = "^";
        for (int i = from; i < to; i++) {
            String lemma = word(i, pair);
            out.add("w", where, lemma);
            out.add("ww", where, previous, lemma);
            Trigger.classOf(lemma).ifPresent(trigger -> out.add(NEAR_TRIGGER, where, trigger));
            previous = lemma;
        }
    }
}
