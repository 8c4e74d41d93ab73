package dev.enishi.analysis.tagging;

import static dev.enishi.analysis.tagging.FeatureHashes.hash;
import static dev.enishi.analysis.tagging.FeatureHashes.mix;

import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the English model looks at: words, shapes, affixes and word classes around a unit, and the run of capitalised words that it
 * stands in. Thread-safe.
 */
final class EnglishFeatures implements FeatureTemplates {

    private static final WordClasses CLASSES = WordClasses.of(Language.ENGLISH);

    /** Words in lower case and marks that may stand inside a name. */
    private static final Set<String> JOINERS =
            Set.of("of", "the", "and", "for", "de", "&", "-", "–", "'s", "’s", ".", "'");

    @Override
    public List<int[]> extract(String text, List<Unit> units) {
        Columns columns = new Columns(units, CLASSES);
        int[] lower = lower(units);
        Runs runs = new Runs(units, EnglishFeatures::isNameLike);
        Brackets brackets = new Brackets(units);
        KnownNames known = new KnownNames(text, units, Lexicon.standard());
        FeatureHashes out = new FeatureHashes();
        List<int[]> features = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            addWords(columns, lower, i, out);
            addShapes(columns, lower, i, out);
            addParts(columns, i, out);
            addClasses(columns, i, out);
            addRun(columns, runs, i, out);
            KnownNameFeatures.add(columns, known, i, out);
            if (brackets.open(i) >= 0) {
                addBrackets(columns, brackets, i, out);
            }
            features.add(out.take());
        }
        return features;
    }

    private static int[] lower(List<Unit> units) {
        int[] lower = new int[units.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = hash(units.get(i).surface().toLowerCase(Locale.ROOT));
        }
        return lower;
    }

    private static boolean isNameLike(Unit unit) {
        return unit.hasCapital() || unit.isAll(Script.DIGIT) || unit.surface().equals("&");
    }

    private static int at(int[] lower, int i) {
        return i >= 0 && i < lower.length ? lower[i] : i < 0 ? 1 : 2;
    }

    private static void addWords(Columns c, int[] lower, int i, FeatureHashes out) {
        out.add(0, 0);
        out.add(1, c.word(i));
        out.add(2, at(lower, i));
        out.add(3, at(lower, i - 1));
        out.add(4, at(lower, i + 1));
        out.add(5, at(lower, i - 2));
        out.add(6, at(lower, i + 2));
        out.add(7, at(lower, i - 1), at(lower, i));
        out.add(8, at(lower, i), at(lower, i + 1));
        out.add(9, at(lower, i - 1), at(lower, i + 1));
        out.add(10, at(lower, i - 2), at(lower, i - 1));
        out.add(11, at(lower, i + 1), at(lower, i + 2));
        out.add(12, c.word(i - 1));
        out.add(13, c.word(i + 1));
    }

    private static void addShapes(Columns c, int[] lower, int i, FeatureHashes out) {
        out.add(40, c.shape(i), c.length(i));
        out.add(41, c.shape(i - 1), c.shape(i));
        out.add(42, c.shape(i), c.shape(i + 1));
        out.add(43, c.shape(i - 1), c.shape(i), c.shape(i + 1));
        out.add(44, at(lower, i - 1), c.shape(i));
        out.add(45, c.shape(i), at(lower, i + 1));
        out.add(46, c.shape(i - 2), c.shape(i - 1), c.shape(i));
        out.add(47, c.shape(i), c.shape(i + 1), c.shape(i + 2));
        out.add(48, mix(at(lower, i - 1), c.shape(i)), at(lower, i + 1));
        out.add(49, i == 0 ? 1 : 0, c.shape(i));
    }

    private static void addParts(Columns c, int i, FeatureHashes out) {
        String word = c.unit(i).surface().toLowerCase(Locale.ROOT);
        int length = word.length();
        for (int n = 1; n <= 4 && n < length; n++) {
            out.add(50 + n, hash(word, 0, n), c.shape(i));
            out.add(55 + n, hash(word, length - n, length), c.shape(i));
        }
    }

    private static void addClasses(Columns c, int i, FeatureHashes out) {
        out.add(70, c.classes(i), c.shape(i));
        out.add(71, c.classes(i - 1), c.shape(i));
        out.add(72, c.classes(i + 1), c.shape(i));
        out.add(73, c.classes(i - 2), c.classes(i - 1), c.shape(i));
        out.add(74, c.classes(i + 1), c.classes(i + 2), c.shape(i));
        out.add(75, c.classes(i - 1), c.classes(i + 1), c.shape(i));
    }

    private static void addRun(Columns c, Runs runs, int i, FeatureHashes out) {
        int from = runs.from(i);
        int to = runs.to(i);
        if (to == from) {
            out.add(79, JOINERS.contains(c.unit(i).surface()) ? 1 : 0, mix(c.shape(i - 1), c.shape(i + 1)));
            return;
        }
        int last = to - 1;
        int left = Math.min(i - from, 3);
        int right = Math.min(last - i, 3);
        out.add(80, mix(left, right), c.shape(i));
        out.add(81, right, c.word(last));
        out.add(82, right, c.classes(last));
        out.add(83, Math.min(right, 1), c.word(to));
        out.add(84, Math.min(left, 1), c.word(from - 1));
        out.add(85, left, c.word(from));
        out.add(86, left, c.classes(from));
        out.add(87, mix(c.classes(last), c.word(to)), c.shape(i));
        out.add(88, runs.shape(i), mix(left, right));
        out.add(89, mix(c.word(from - 1), c.word(to)), Math.min(left, 1) * 2 + Math.min(right, 1));
        out.add(90, mix(c.classes(from - 1), c.classes(to)), mix(left, right));
    }

    private static void addBrackets(Columns c, Brackets brackets, int i, FeatureHashes out) {
        int open = brackets.open(i);
        int close = brackets.close(i);
        int kind = c.word(open);
        out.add(95, kind, mix(Math.min(i - open - 1, 2), Math.min(close - i - 1, 2)), c.shape(i));
        out.add(96, kind, mix(c.word(open - 1), c.shape(i)));
        out.add(97, kind, mix(Math.min(close - open, 8), c.shape(i)));
    }
}
