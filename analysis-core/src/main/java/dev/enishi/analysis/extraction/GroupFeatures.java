package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.CorporateForm;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.tagging.WordClasses;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is looked at to say what a group of names of one text stands for: what the tagger made of each, how the name is written, what the
 * lexicon knows of it, what stands around it wherever it is named, and what else is named like it.
 */
final class GroupFeatures {

    /** How far behind a name its predicate is looked for, in tokens. */
    private static final int REACH = 14;

    /** Of a name that is all over a text, its first places tell enough. */
    private static final int MOST_PLACES = 12;

    private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97};

    private final WordClasses classes;
    private final AnnotatedText text;
    private final List<NameGroup> groups;
    private final Map<Integer, List<Placed>> bySentence = new HashMap<>();

    /** Of each group; asked for by every other. */
    private final Map<NameGroup, String> names = new HashMap<>();

    private record Placed(Span span, EntityType type) {}

    GroupFeatures(AnnotatedText text, List<NameGroup> groups) {
        this.text = text;
        this.classes = WordClasses.of(text.language());
        this.groups = groups;
        for (NameGroup group : groups) {
            names.put(group, group.name());
            for (NameMention name : group.names()) {
                bySentence
                        .computeIfAbsent(name.mention().sentence(), key -> new ArrayList<>())
                        .add(new Placed(name.mention().span(), name.type()));
            }
        }
    }

    int[] of(NameGroup group) {
        FeatureHasher out = new FeatureHasher();
        String type = group.type().name();
        out.add("type", type);
        addVotes(group, out);
        for (String surface : group.surfaces()) {
            addSpelling(surface, type, out);
        }
        addRelatives(group, out);
        out.add("before names", String.valueOf(isBeforeNames(group)), type);
        int places = 0;
        for (NameMention name : group.names()) {
            if (places++ < MOST_PLACES) {
                text.sentence(name.mention().sentence())
                        .ifPresent(sentence -> addPlace(sentence, name.mention().span(), type, out));
            }
        }
        return out.toArray();
    }

    /** Whether another name follows right behind wherever it is named, as behind a country's sign: 米Acme. */
    boolean isBeforeNames(NameGroup group) {
        return group.names().stream()
                .map(NameMention::mention)
                .allMatch(mention -> bySentence.getOrDefault(mention.sentence(), List.of()).stream()
                        .anyMatch(
                                other -> other.span().start() == mention.span().end()));
    }

    private static void addVotes(NameGroup group, FeatureHasher out) {
        Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
        double all = 0;
        double best = 0;
        for (NameMention name : group.names()) {
            votes.merge(name.type(), name.confidence(), Double::sum);
            all += name.confidence();
            best = Math.max(best, name.confidence());
        }
        String type = group.type().name();
        addShares(group, out);
        for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
            out.add("vote", vote.getKey().name(), step(vote.getValue() / all));
        }
        out.add("best", type, step(best));
        out.add("mean", type, step(all / group.names().size()));
        out.add("best+", type, step(best), size(group.names().size()));
        out.add("size", type, size(group.names().size()));
        out.add(
                "first",
                type,
                group.first().sentence() < 0 ? "title" : group.first().sentence() < 3 ? "lead" : "body");
    }

    /** How likely each type is by the tagger, on average over all places and where it is likeliest. */
    private static void addShares(NameGroup group, FeatureHasher out) {
        Map<EntityType, Double> sums = new EnumMap<>(EntityType.class);
        Map<EntityType, Double> most = new EnumMap<>(EntityType.class);
        for (NameMention name : group.names()) {
            name.shares().forEach((type, share) -> {
                sums.merge(type, share / group.names().size(), Double::sum);
                most.merge(type, share, Math::max);
            });
        }
        sums.forEach((type, sum) -> addSteps("share", type, sum, out));
        most.forEach((type, share) -> addSteps("most", type, share, out));
    }

    /** A feature for each step that is reached, so that what more means is learned from all that reach it. */
    private static void addSteps(String name, EntityType type, double value, FeatureHasher out) {
        for (double step : STEPS) {
            if (value >= step) {
                out.add(name, type.name(), String.valueOf(step));
            }
        }
    }

    private static String step(double value) {
        return String.valueOf((int) (value * 9.99));
    }

    private static String size(int size) {
        return size < 3 ? String.valueOf(size) : size < 6 ? "some" : "many";
    }

    private static void addSpelling(String surface, String type, FeatureHasher out) {
        int length = surface.length();
        String shape = NameShape.of(surface);
        out.add("shape", shape);
        out.add("shape+", shape, type);
        out.add("length", type, String.valueOf(Math.min(length, 12)));
        for (int n = 1; n <= 4 && n <= length; n++) {
            out.add("end", surface.substring(length - n));
            out.add("start", surface.substring(0, n));
        }
        out.add("name", surface);
        for (String word : surface.split("[\\s・]+", -1)) {
            out.add("word", word);
        }
        out.add("legal", String.valueOf(!CorporateForm.strip(surface).equals(surface)));
        int kinds = Lexicon.standard().kindsOf(surface);
        out.add("kinds", String.valueOf(kinds), type);
        for (NameKind kind : NameKind.in(kinds)) {
            out.add("kind", kind.name());
            out.add("kind+", kind.name(), type, shape);
        }
    }

    /** What else is named with this name as a part: Google beside Google Lyria. */
    private void addRelatives(NameGroup group, FeatureHasher out) {
        String name = names.getOrDefault(group, "");
        for (NameGroup other : groups) {
            String longer = names.getOrDefault(other, "");
            if (other != group && name.length() > 1 && longer.length() > 1) {
                if (longer.startsWith(name)) {
                    out.add("starts", other.type().name(), group.type().name());
                } else if (longer.endsWith(name)) {
                    out.add("ends", other.type().name(), group.type().name());
                } else if (name.startsWith(longer)) {
                    out.add("after", other.type().name(), group.type().name());
                } else if (name.endsWith(longer)) {
                    out.add("behind", other.type().name(), group.type().name());
                } else if (name.contains(longer)) {
                    out.add("holds", other.type().name(), group.type().name());
                }
            }
        }
    }

    private void addPlace(AnnotatedSentence sentence, Span span, String type, FeatureHasher out) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).span().end() <= span.start()) {
            first++;
        }
        int next = first;
        while (next < tokens.size() && tokens.get(next).span().start() < span.end()) {
            next++;
        }
        String before = word(tokens, first - 1);
        String after = word(tokens, next);
        out.add("b", before);
        out.add("b+", before, type);
        out.add("bb", word(tokens, first - 2), before);
        out.add("a", after);
        out.add("a+", after, type);
        out.add("aa", after, word(tokens, next + 1));
        out.add("aa+", after, word(tokens, next + 1), type);
        out.add("ba", before, after);
        out.add("aaa", after, word(tokens, next + 1), word(tokens, next + 2));
        out.add("last", word(tokens, next - 1));
        addClasses("b", before, type, out);
        addClasses("a", after, type, out);
        addClasses("last", word(tokens, next - 1), type, out);
        String predicate = predicate(tokens, next);
        addClasses("p", predicate, after + type, out);
        out.add("p", after, predicate);
        out.add("p+", after, predicate, type);
        addNeighbours(sentence, span, type, out);
    }

    private void addClasses(String where, String word, String type, FeatureHasher out) {
        int bits = classes.of(word);
        while (bits != 0) {
            String bit = String.valueOf(Integer.numberOfTrailingZeros(bits));
            out.add("class", where, bit);
            out.add("class+", where, bit, type);
            bits &= bits - 1;
        }
    }

    private static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).surface() : "";
    }

    private static String predicate(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            boolean noun = token.is("名詞-サ変接続")
                    && i + 1 < tokens.size()
                    && !tokens.get(i + 1).is("助詞-連体化")
                    && !tokens.get(i + 1).is("名詞");
            if (noun || token.is("動詞-自立") || token.partOfSpeech().equals("VERB")) {
                return token.lemma();
            }
        }
        return "";
    }

    /** The names right before and behind with what parts them: things in a list are mostly of one kind. */
    private void addNeighbours(AnnotatedSentence sentence, Span span, String type, FeatureHasher out) {
        for (Placed other : bySentence.getOrDefault(sentence.number(), List.of())) {
            int gap = other.span().start() >= span.end()
                    ? other.span().start() - span.end()
                    : span.start() - other.span().end();
            if (gap >= 0 && gap <= 2) {
                boolean right = other.span().start() >= span.end();
                String between = right
                        ? sentence.text().substring(span.end(), other.span().start())
                        : sentence.text().substring(other.span().end(), span.start());
                out.add(right ? "next" : "prior", between, other.type().name());
                out.add(right ? "next+" : "prior+", between, other.type().name(), type);
            }
        }
    }
}
