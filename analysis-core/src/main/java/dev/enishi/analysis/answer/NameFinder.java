package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.EntityMatch;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in a question: the longest runs of tokens that the graph knows, and what else looks like a name. */
final class NameFinder {

    /** In tokens; Kuromoji cuts a long katakana name into up to eight. */
    private static final int LONGEST_NAME = 10;

    /** A match as good as this is the name itself, in whatever spelling. */
    private static final double SURE = 0.95;

    /** A match better than this is not by part of a name, but by how all of it sounds. */
    private static final double SOUNDS_ALIKE = 0.6;

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー・＝]{4,}");

    private static final List<String> WEAK_TAGS =
            List.of("名詞-代名詞", "名詞-数", "名詞-非自立", "名詞-接尾", "動詞", "副詞", "連体詞", "接続詞", "形容詞");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s");

    /** Words in lower case that stand inside names: Bank of Japan. */
    private static final Set<String> JOINING = Set.of("of", "the", "and", "for", "de", "in", "on");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Words that stand before a name and are not part of it. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "professor",
            "sir",
            "judge",
            "justice",
            "gov",
            "sen",
            "japanese",
            "us",
            "american",
            "british",
            "chinese",
            "european",
            "german",
            "french",
            "korean",
            "indian",
            "the");

    private static final Pattern QUOTED = Pattern.compile("[「『\"“]([^「」『』\"“”]{1,60})[」』\"”]");

    /** Words in Latin letters with a capital or a digit: a name, known or not. */
    private static final Pattern CAPITALISED = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}\\p{N}&.'’+-]*(?: (?:of the |of |and |& )?[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&.'’+-]*)*");

    /** English words that begin or end no name unless they are written with a capital inside a sentence. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a about after also am an and any are as at be been before behind besides between buy by can ceo could did do does doing"
                            + " each else ever for from get give had has have he her his how i if in into is it its just know known like"
                            + " made main make makes many me more most much my name new no not now of on one or other our out over own owns"
                            + " please possible run runs say says she should show so some start started tell than that the their them"
                            + " there they this to too up us used was we were what when where which who whom whose why will with work"
                            + " works would you your company companies firm firms")
                    .split(" "));

    private final Function<String, List<EntityMatch>> lookup;

    NameFinder(Function<String, List<EntityMatch>> lookup) {
        this.lookup = lookup;
    }

    /** The names in text order; none overlaps another. */
    List<AskedName> find(String text, Language language, List<Token> tokens) {
        List<Candidate> candidates = new ArrayList<>();
        quoted(text).forEach(name -> candidates.add(new Candidate(name, name.isKnown() ? 0 : 2)));
        for (int from = 0; from < tokens.size(); from++) {
            addLongest(text, language, tokens, from, candidates);
        }
        addUnknown(text, language, tokens, candidates);
        return withoutOverlaps(candidates);
    }

    private List<AskedName> quoted(String text) {
        List<AskedName> names = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            names.add(named(text, new Span(matcher.start(1), matcher.end(1))));
        }
        return names;
    }

    /** The longest run from a token that is surely a name, and the longest that may be part of one. */
    private void addLongest(String text, Language language, List<Token> tokens, int from, List<Candidate> into) {
        if (!canStart(tokens.get(from), language)) {
            return;
        }
        boolean partly = false;
        for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
            List<Token> run = tokens.subList(from, to);
            if (canEnd(tokens.get(to - 1), language) && !isOneWeakWord(run, language)) {
                AskedName name = named(
                        text,
                        new Span(
                                run.get(0).span().start(),
                                run.get(run.size() - 1).span().end()));
                if (name.isKnown() && name.matches().get(0).score() >= SURE) {
                    into.add(new Candidate(name, 0));
                    return;
                }
                if (!partly
                        && name.isKnown()
                        && (soundsLikeName(name) || canBePartOfName(run, name.surface(), language))) {
                    boolean solid = run.stream().allMatch(token -> isNameLike(token, language));
                    into.add(new Candidate(name, solid ? 0 : 1));
                    partly = true;
                }
            }
        }
    }

    private AskedName named(String text, Span span) {
        String surface = span.of(text);
        return new AskedName(span, surface, lookup.apply(surface));
    }

    private static boolean canStart(Token token, Language language) {
        if (language == Language.JAPANESE) {
            return !token.is("助詞") && !token.is("助動詞") && !isMark(token.surface());
        }
        return !isMark(token.surface()) && !isFunctionWord(token.surface());
    }

    private static boolean canEnd(Token token, Language language) {
        if (isMark(token.surface())) {
            return false;
        }
        return language == Language.ENGLISH
                ? !isFunctionWord(token.surface())
                        && !POSSESSIVE.matcher(token.surface()).matches()
                : !token.is("助詞") && !token.is("助動詞");
    }

    /** In lower case or at the start of a question; NOW and US may be names. */
    private static boolean isFunctionWord(String surface) {
        boolean capitals = surface.length() > 1 && surface.equals(surface.toUpperCase(Locale.ROOT));
        return !capitals && FUNCTION_WORDS.contains(surface.toLowerCase(Locale.ROOT));
    }

    private static boolean isOneWeakWord(List<Token> run, Language language) {
        if (run.size() > 1) {
            return false;
        }
        Token token = run.get(0);
        return language == Language.JAPANESE
                ? WEAK_TAGS.stream().anyMatch(token::is)
                        || (token.is("名詞-サ変接続") && token.known() && !isLatin(token.surface()))
                : FUNCTION_WORDS.contains(token.surface().toLowerCase(Locale.ROOT))
                        || token.surface().matches("\\p{N}+");
    }

    /** A foreign name in katakana may fall into words that the dictionary has: ブルームーン is Blue Moon. */
    private static boolean soundsLikeName(AskedName name) {
        return KATAKANA.matcher(name.surface()).matches()
                && name.matches().get(0).score() > SOUNDS_ALIKE;
    }

    /** A name that is only part of a fuller one, or sounds alike, counts only where it is written as a name and asks for nothing. */
    private static boolean canBePartOfName(List<Token> run, String surface, Language language) {
        int shortest = isLatin(surface) ? 4 : 2;
        boolean written = language == Language.ENGLISH
                ? run.stream().allMatch(NameFinder::isCapitalisedOrJoins)
                : run.stream().anyMatch(token -> isNameLike(token, language));
        return written && surface.length() >= shortest && !Trigger.isWhole(surface.toLowerCase(Locale.ROOT), language);
    }

    private static boolean isCapitalisedOrJoins(Token token) {
        String surface = token.surface();
        return isNameLike(token, Language.ENGLISH)
                || Character.isDigit(surface.codePointAt(0))
                || isMark(surface)
                || JOINING.contains(surface);
    }

    private static boolean isNameLike(Token token, Language language) {
        if (language == Language.ENGLISH) {
            return Character.isUpperCase(token.surface().codePointAt(0));
        }
        return token.is("名詞-固有名詞") || (!token.known() && !isMark(token.surface()));
    }

    /** Whether all letters are Latin. */
    static boolean isLatin(String surface) {
        return surface.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean isMark(String surface) {
        return surface.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** What looks like a name although nothing that was read names it: then there is something to say that nothing is known of. */
    private static void addUnknown(String text, Language language, List<Token> tokens, List<Candidate> into) {
        if (language == Language.ENGLISH) {
            addCapitalised(text, into);
        } else {
            addRuns(text, tokens, into);
        }
    }

    /** Japanese: runs of words that the dictionary has as proper names or not at all. */
    private static void addRuns(String text, List<Token> tokens, List<Candidate> into) {
        for (int from = 0; from < tokens.size(); from++) {
            int to = from;
            while (to < tokens.size() && isNameLike(tokens.get(to), Language.JAPANESE)) {
                to++;
            }
            if (to > from) {
                Span span = new Span(
                        tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end());
                String surface = span.of(text);
                if (surface.length() > 1 && !asks(text, span, Language.JAPANESE)) {
                    into.add(new Candidate(new AskedName(span, surface, List.of()), 2));
                }
                from = to;
            }
        }
    }

    /** Whether a span lies in words that tell which tie is asked for. */
    private static boolean asks(String text, Span span, Language language) {
        return Trigger.findIn(text.toLowerCase(Locale.ROOT), language).stream()
                .anyMatch(hit -> hit.span().contains(span));
    }

    /**
     * English: runs of words with a capital. A run that holds a known place and other words is another name: the Japan Rugby Football
     * Union is not Japan.
     */
    private static void addCapitalised(String text, List<Candidate> into) {
        Matcher matcher = CAPITALISED.matcher(text);
        while (matcher.find()) {
            int start = matcher.start() + leadingWords(matcher.group());
            int end = matcher.start()
                    + matcher.group().replaceAll("['’]s$|[.,'’-]+$", "").length();
            if (start < end && !asks(text, new Span(start, end), Language.ENGLISH)) {
                Span span = new Span(start, end);
                int rank = isMoreThanPlaces(text, span, into) ? 0 : 2;
                into.add(new Candidate(new AskedName(span, span.of(text), List.of()), rank));
            }
        }
    }

    /** Whether a run holds known places, no other known names, and words besides. */
    private static boolean isMoreThanPlaces(String text, Span run, List<Candidate> known) {
        StringBuilder rest = new StringBuilder(run.of(text));
        boolean holds = false;
        for (Candidate candidate : known) {
            Span span = candidate.name().span();
            if (!candidate.name().isKnown() || !run.overlaps(span)) {
                continue;
            }
            if (!run.contains(span) || !candidate.name().canBe(EntityType.LOCATION)) {
                return false;
            }
            holds = true;
            Span inside = span.shift(-run.start());
            rest.replace(inside.start(), inside.end(), " ".repeat(span.length()));
        }
        return holds && WORD.splitAsStream(rest).anyMatch(word -> !word.isEmpty() && !isTitle(word));
    }

    private static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return JOINING.contains(lower)
                || TITLES.contains(lower)
                || FUNCTION_WORDS.contains(lower)
                || Trigger.isWhole(lower, Language.ENGLISH);
    }

    /** "Did Google buy …": the first word has its capital only because it comes first. */
    private static int leadingWords(String run) {
        int at = 0;
        for (int blank = run.indexOf(' ');
                blank > 0 && isTitle(run.substring(at, blank));
                blank = run.indexOf(' ', at)) {
            at = blank + 1;
        }
        return isTitle(run.substring(at)) ? run.length() : at;
    }

    /** The surer first, then the longer. */
    private static List<AskedName> withoutOverlaps(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(Candidate::rank)
                .thenComparing(candidate -> -candidate.name().span().length()));
        List<AskedName> kept = new ArrayList<>();
        for (Candidate candidate : sorted) {
            Span span = candidate.name().span();
            if (span.length() > 0 && kept.stream().noneMatch(k -> k.span().overlaps(span))) {
                kept.add(candidate.name());
            }
        }
        kept.sort(Comparator.comparing(AskedName::span));
        return kept;
    }

    /**
     * A name that may be meant.
     *
     * @param name the name
     * @param rank 0 for a sure one, 1 for one that is part of a fuller name, 2 for one that only looks like a name
     */
    private record Candidate(AskedName name, int rank) {}
}
