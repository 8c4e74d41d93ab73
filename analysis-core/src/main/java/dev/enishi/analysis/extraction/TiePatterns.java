package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the constructions by which Japanese states a tie between two names: clause (AがBを買収), its passive, relative clause (Aが設立したB),
 * noun phrase (AによるBの買収、AとBの提携) and apposition (A創業者のB). What is found is a feature of the trained model, which learns how far
 * to trust each; it is never the last word.
 */
final class TiePatterns {

    private static final Set<String> SUBJECT = Set.of("は", "が", "も", "では", "などは", "などが", "とは");
    private static final Set<String> AGENT = Set.of("に", "による", "により", "によって", "から", "によっても", "の");
    private static final Set<String> LINKS = Set.of("や", "と", "・", "、", "または", "及び", "および", "か");

    /** A list's predicate stands at most so many tokens behind its last member. */
    private static final int NEAR = 8;

    /** For each class of words the tie that it states and the particles that its object takes as a verb's and as a noun's. */
    private static final Map<String, Frame> FRAMES = Map.ofEntries(
            Map.entry("ACQUIRE", new Frame(RelationType.ACQUIRES, Set.of("を"), Set.of("の", "への"))),
            Map.entry(
                    "INVEST",
                    new Frame(RelationType.INVESTS_IN, Set.of("に", "へ", "にも", "に対し", "に対して"), Set.of("への", "に対する"))),
            Map.entry("FOUND", new Frame(RelationType.FOUNDED, Set.of("を", "も"), Set.of("の"))),
            Map.entry("LEAD", new Frame(RelationType.LEADS, Set.of("を"), Set.of())),
            Map.entry("MAKE", new Frame(RelationType.MAKES, Set.of("を", "も"), Set.of("の"))),
            Map.entry("SUE", new Frame(RelationType.SUES, Set.of("を", "に対し", "に対して", "を相手取り"), Set.of("への", "に対する"))),
            Map.entry(
                    "REGULATE",
                    new Frame(RelationType.REGULATES, Set.of("を", "に", "に対し", "に対して"), Set.of("への", "に対する"))),
            Map.entry("SUPPLY", new Frame(RelationType.SUPPLIES, Set.of("に", "へ", "向けに"), Set.of("への"))),
            Map.entry("PARTNER", new Frame(RelationType.PARTNERS_WITH, Set.of("と", "とも"), Set.of("との"))),
            Map.entry("MERGE", new Frame(RelationType.MERGES_WITH, Set.of("と", "とも"), Set.of("との"))),
            Map.entry("COMPETE", new Frame(RelationType.COMPETES_WITH, Set.of("と", "に", "とも"), Set.of("との", "に対する"))));

    /** What a noun says of the name that it stands beside: 「A創業者のB」 makes B the founder of A. */
    private static final Map<String, Apposition> APPOSITIONS = Map.of(
            "FOUND", new Apposition(RelationType.FOUNDED, true),
            "LEAD", new Apposition(RelationType.LEADS, true),
            "WORK", new Apposition(RelationType.WORKS_FOR, true),
            "COMPETE", new Apposition(RelationType.COMPETES_WITH, false),
            "PARTNER", new Apposition(RelationType.PARTNERS_WITH, false));

    private record Frame(RelationType type, Set<String> verbObject, Set<String> nounObject) {}

    private record Apposition(RelationType type, boolean secondIsSubject) {}

    private final List<Token> tokens;
    private final SentenceGrammar grammar;

    TiePatterns(List<Token> tokens, SentenceGrammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
    }

    /** The constructions between {@code a} and {@code b}, which stands behind it; neighbours have no other name between them. */
    List<Construction> find(Argument a, Argument b, boolean neighbours) {
        List<Construction> matches = new ArrayList<>();
        clause(a, b, matches);
        relativeClause(a, b, matches);
        nounPhrase(a, b, matches);
        coordination(a, b, matches);
        if (neighbours) {
            apposition(a, b, matches);
        }
        competitors(a, b, matches);
        matches.removeIf(match -> !Signature.allows(match.label(), a.type(), b.type()));
        matches.removeIf(
                match -> match.label().type().isSymmetric() && a.type() != b.type() && !actsForOrganization(a, match));
        return matches;
    }

    /** 「A社長がBと提携」: it is A's organisation that does. */
    private static boolean actsForOrganization(Argument a, Construction match) {
        return match.label().type() == RelationType.PARTNERS_WITH
                && Trigger.classOf(a.grammar().head()).filter("LEAD"::equals).isPresent();
    }

    private static boolean isSubject(Argument argument) {
        return argument.isCarried() || SUBJECT.contains(argument.grammar().caseMarker());
    }

    /** AはBを買収する; AはBに買収される; AはBを相手取り訴訟を起こす. */
    private void clause(Argument a, Argument b, List<Construction> matches) {
        if (!isSubject(a)) {
            return;
        }
        String carried = a.isCarried() ? "-carried" : "";
        int predicate = b.grammar().predicate();
        String marker = b.grammar().caseMarker();
        for (String word : clauseClasses(predicate, marker)) {
            Frame frame = FRAMES.get(word);
            if (frame == null) {
                continue;
            }
            boolean passive = isPassive(predicate);
            if (passive && AGENT.contains(marker)) {
                matches.add(new Construction(new RelationLabel(frame.type(), true), "passive" + carried));
            } else if (!passive && frame.verbObject().contains(marker)) {
                matches.add(new Construction(new RelationLabel(frame.type(), false), "clause" + carried));
            }
        }
        int main = grammar.lastPredicate();
        if (main > b.lastToken()
                && grammar.predicateClasses(main).contains("SUE")
                && !isPassive(main)
                && isAccused(b)) {
            matches.add(new Construction(new RelationLabel(RelationType.SUES, false), "main" + carried));
        }
    }

    /** Of a predicate whose を-object the name itself is, only its own class: 「Bを社長に選ぶ」 heads nothing. */
    private List<String> clauseClasses(int predicate, String marker) {
        List<String> classes = grammar.predicateClasses(predicate);
        boolean object = marker.equals("を")
                && predicate >= 1
                && tokens.get(predicate - 1).surface().equals("を");
        return object && classes.size() > 1 ? classes.subList(0, 1) : classes;
    }

    /** AはBが…したことをめぐり訴訟を起こした: not the court that is gone to, nor whose something is. */
    private static boolean isAccused(Argument b) {
        return Set.of("が", "を", "は", "に対し", "に対して", "、", "ら")
                .contains(b.grammar().caseMarker());
    }

    /** AがBした/されたC: C is the clause's object, or its subject where A is the object (Aを買収したC). */
    private void relativeClause(Argument a, Argument b, List<Construction> matches) {
        int predicate = grammar.predicateEndingBefore(b.firstToken());
        if (predicate < 0 || predicate <= a.lastToken() || hasOtherSubject(a, predicate)) {
            return;
        }
        String marker = a.grammar().caseMarker();
        boolean passive = isPassive(predicate);
        for (String word : grammar.predicateClasses(predicate)) {
            Frame frame = FRAMES.get(word);
            if (frame == null) {
                continue;
            }
            if (passive ? AGENT.contains(marker) : marker.equals("が") || marker.equals("の") || marker.equals("も")) {
                matches.add(new Construction(new RelationLabel(frame.type(), false), "relative"));
            } else if (!passive && frame.verbObject().contains(marker)) {
                matches.add(new Construction(new RelationLabel(frame.type(), true), "relative-object"));
            }
        }
    }

    /** Whether another が stands between a name and the predicate: then that is the predicate's subject. */
    private boolean hasOtherSubject(Argument a, int predicate) {
        for (int i = a.lastToken() + 2; i < predicate; i++) {
            if (tokens.get(i).surface().equals("が")
                    && tokens.get(i).is("助詞-格助詞")
                    && a.grammar().predicate() != predicate) {
                return true;
            }
        }
        return false;
    }

    /** AによるBの買収; AはBへの出資や買収を検討する; AはBとの提携を模索する. */
    private void nounPhrase(Argument a, Argument b, List<Construction> matches) {
        String marker = b.grammar().caseMarker();
        boolean agent = a.grammar().caseMarker().equals("による")
                || a.grammar().caseMarker().equals("の");
        if (!isSubject(a) && !agent) {
            return;
        }
        for (String word : nounsBehind(b)) {
            Frame frame = FRAMES.get(word);
            if (frame != null && (frame.nounObject().contains(marker) || isPhraseOfInvestment(frame, marker))) {
                matches.add(new Construction(new RelationLabel(frame.type(), false), agent ? "noun-agent" : "noun"));
            }
        }
    }

    /** 「への出資や買収」: bought and invested in take one another's particle in a list. */
    private static boolean isPhraseOfInvestment(Frame frame, String marker) {
        return frame.type() == RelationType.ACQUIRES && marker.equals("への");
    }

    /** AとBが提携; AとBの統合; AとBは競合する. */
    private void coordination(Argument a, Argument b, List<Construction> matches) {
        if (!a.grammar().listed()
                && !a.grammar().caseMarker().equals("と")
                && !a.grammar().caseMarker().equals("、")) {
            return;
        }
        List<String> words =
                new ArrayList<>(grammar.predicateClasses(b.grammar().predicate()));
        words.addAll(nounsBehind(b));
        for (String word : words) {
            Frame frame = FRAMES.get(word);
            if (frame != null && frame.type().isSymmetric() && isNear(b)) {
                matches.add(new Construction(new RelationLabel(frame.type(), false), "both"));
            }
        }
    }

    private static boolean isNear(Argument b) {
        int predicate = b.grammar().predicate();
        return predicate < 0 || predicate - b.lastToken() <= NEAR;
    }

    /** A社長のB; A創業者B; A子会社のB; 親会社のA; AとそのライバルB. */
    private void apposition(Argument a, Argument b, List<Construction> matches) {
        int from = a.lastToken() + 1;
        int to = b.firstToken();
        if (a.isCarried() || to - from > 9 || from >= to) {
            return;
        }
        Optional<String> noun = nounBefore(b);
        if (noun.isEmpty() || !isNominal(from, to)) {
            return;
        }
        Apposition apposition = APPOSITIONS.get(noun.get());
        if (apposition != null) {
            matches.add(
                    new Construction(new RelationLabel(apposition.type(), apposition.secondIsSubject()), "apposition"));
        }
        if (noun.get().equals("PARENT")) {
            boolean parent = tokens.subList(from, to).stream()
                    .anyMatch(token -> token.surface().startsWith("親"));
            matches.add(new Construction(new RelationLabel(RelationType.PARENT_OF, parent), "apposition"));
        }
    }

    /** Whether only nouns, marks and の, と, その stand there. */
    private boolean isNominal(int from, int to) {
        return tokens.subList(from, to).stream()
                .allMatch(token -> token.is("名詞")
                        || token.is("接頭詞")
                        || token.is("記号")
                        || Set.of("の", "と", "その", "で", "、", "である").contains(token.surface()));
    }

    /** A …、Bなど競合他社: what is listed before the word for rivals are the topic's. */
    private void competitors(Argument a, Argument b, List<Construction> matches) {
        if (!isSubject(a)) {
            return;
        }
        for (int i = b.lastToken() + 1; i < Math.min(tokens.size() - 1, b.lastToken() + 12); i++) {
            if (!tokens.get(i).surface().equals("など")) {
                continue;
            }
            int next = i + 1;
            while (next < tokens.size()
                    && (tokens.get(next).surface().equals("、")
                            || tokens.get(next).surface().equals("の"))) {
                next++;
            }
            if (next < tokens.size() && isTrigger(next, "COMPETE")) {
                matches.add(new Construction(new RelationLabel(RelationType.COMPETES_WITH, false), "rivals"));
            }
            return;
        }
    }

    private boolean isTrigger(int at, String wanted) {
        return Trigger.classOf(tokens.get(at).lemma()).filter(wanted::equals).isPresent();
    }

    private boolean isPassive(int predicate) {
        return grammar.predicateSense(predicate).contains("|passive");
    }

    /** The classes of the nouns that a name's の, との, への leads to, the members of a list all. */
    private List<String> nounsBehind(Argument argument) {
        List<String> classes = new ArrayList<>();
        int at = argument.lastToken() + 1;
        while (at < tokens.size() && !tokens.get(at).is("助詞")) {
            at++;
        }
        while (at < tokens.size() && tokens.get(at).is("助詞")) {
            at++;
        }
        int end = Math.min(tokens.size(), at + 8);
        while (at < end
                && (tokens.get(at).is("名詞") || LINKS.contains(tokens.get(at).surface()))) {
            if (!isDoer(at + 1)) {
                Trigger.classOf(tokens.get(at).lemma()).ifPresent(classes::add);
            }
            at++;
        }
        return classes;
    }

    /** 「設立者」 is not the founding. */
    private boolean isDoer(int at) {
        return at < tokens.size() && tokens.get(at).surface().equals("者");
    }

    /** The class of the noun that stands before a name, の and brackets between seen through. */
    private Optional<String> nounBefore(Argument argument) {
        for (int at = argument.firstToken() - 1; at >= Math.max(0, argument.firstToken() - 5); at--) {
            Token token = tokens.get(at);
            if (token.is("名詞")) {
                Optional<String> found = Trigger.classOf(token.lemma());
                if (found.isPresent()) {
                    return found;
                }
            } else if (!token.is("記号")
                    && !token.surface().equals("の")
                    && !token.surface().equals("で")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
