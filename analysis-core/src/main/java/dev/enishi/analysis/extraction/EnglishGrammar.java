package dev.enishi.analysis.extraction;

import dev.enishi.analysis.extraction.Argument.Grammar;
import dev.enishi.analysis.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads from the tokens of an English sentence how its mentions are tied to it: the preposition before each, the possessive or noun
 * behind it, the next word that speaks of a tie. Shallow, without parts of speech.
 */
final class EnglishGrammar implements SentenceGrammar {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "by",
            "with",
            "in",
            "to",
            "from",
            "for",
            "at",
            "against",
            "on",
            "as",
            "between",
            "into",
            "over",
            "through",
            "via",
            "like",
            "than",
            "versus",
            "including",
            "include");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "rival", "fellow");
    private static final Set<String> BE = Set.of("is", "was", "were", "been", "being", "be", "are", "get", "got");

    private final List<Token> tokens;

    EnglishGrammar(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Override
    public List<Argument> read(List<Argument> arguments) {
        List<Argument> read = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Argument before = i == 0 ? null : read.get(i - 1);
            read.add(arguments.get(i).with(grammar(arguments.get(i), before)));
        }
        return read;
    }

    private Grammar grammar(Argument argument, @org.jspecify.annotations.Nullable Argument before) {
        String head = head(argument.lastToken() + 1);
        if (before != null && isList(before.lastToken() + 1, argument.firstToken())) {
            return new Grammar(
                    before.grammar().caseMarker(), head, before.grammar().predicate(), true);
        }
        return new Grammar(preposition(argument.firstToken() - 1), head, predicate(argument), false);
    }

    private boolean isList(int from, int to) {
        if (from >= to || to - from > 2) {
            return false;
        }
        return tokens.subList(from, to).stream()
                .allMatch(token -> Set.of(",", "and", "or", "&", "the").contains(word(token)));
    }

    private String preposition(int from) {
        for (int i = from; i >= Math.max(0, from - 3); i--) {
            String word = word(tokens.get(i));
            if (PREPOSITIONS.contains(word)) {
                return word;
            }
            if (!DETERMINERS.contains(word) && !tokens.get(i).is("name")) {
                return "";
            }
        }
        return "";
    }

    /** The possessive, or the word right behind. */
    private String head(int at) {
        if (at >= tokens.size()) {
            return "";
        }
        String word = word(tokens.get(at));
        if (word.equals("'s") || word.equals("’s")) {
            return "'s";
        }
        return tokens.get(at).is("word") || tokens.get(at).is("name")
                ? tokens.get(at).lemma()
                : word;
    }

    private int predicate(Argument argument) {
        for (int i = argument.lastToken() + 1; i < Math.min(tokens.size(), argument.lastToken() + 12); i++) {
            if (isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPredicate(int at) {
        Token token = tokens.get(at);
        return token.is("word") && Trigger.classOf(token.lemma()).isPresent();
    }

    @Override
    public int lastPredicate() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String predicateSense(int at) {
        if (at < 0) {
            return "";
        }
        StringBuilder sense = new StringBuilder(tokens.get(at).lemma());
        boolean participle =
                word(tokens.get(at)).endsWith("ed") || word(tokens.get(at)).endsWith("ght");
        for (int i = Math.max(0, at - 3); i < at; i++) {
            String word = word(tokens.get(i));
            if (participle && BE.contains(word)) {
                sense.append("|passive");
            } else if (word.equals("not") || word.equals("never") || word.endsWith("n't")) {
                sense.append("|not");
            }
        }
        return sense.toString();
    }

    @Override
    public List<String> predicateClasses(int at) {
        return at < 0
                ? List.of()
                : Trigger.classOf(tokens.get(at).lemma()).stream().toList();
    }

    /** English puts such clauses behind the name. */
    @Override
    public int predicateEndingBefore(int token) {
        return -1;
    }

    private static String word(Token token) {
        return token.surface().toLowerCase(Locale.ROOT);
    }
}
