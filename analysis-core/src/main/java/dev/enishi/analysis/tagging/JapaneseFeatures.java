package dev.enishi.analysis.tagging;

import static dev.enishi.analysis.tagging.FeatureHashes.hash;
import static dev.enishi.analysis.tagging.FeatureHashes.mix;

import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What the Japanese model looks at: the words, parts of speech, scripts and word classes around a unit, the run of name-like units
 * that it stands in, and the brackets around it. Thread-safe.
 */
final class JapaneseFeatures implements FeatureTemplates {

    private static final WordClasses CLASSES = WordClasses.of(Language.JAPANESE);

    @Override
    public List<int[]> extract(String text, List<Unit> units) {
        Columns columns = new Columns(units, CLASSES);
        Runs runs = new Runs(units, JapaneseFeatures::isNameLike);
        Runs segments = Runs.ofScripts(units, SegmentFeatures::script);
        Brackets brackets = new Brackets(units);
        KnownNames known = new KnownNames(text, units, Lexicon.standard());
        FeatureHashes out = new FeatureHashes();
        List<int[]> features = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            addWords(columns, i, out);
            addPartsOfSpeech(columns, i, out);
            addShapes(columns, i, out);
            addParts(columns, i, out);
            addClasses(columns, i, out);
            addRun(columns, runs, i, out);
            SegmentFeatures.add(columns, segments, i, out);
            SegmentFeatures.addEnding(columns, runs, i, out);
            KnownNameFeatures.add(columns, known, i, out);
            addBrackets(columns, brackets, i, out);
            features.add(out.take());
        }
        return features;
    }

    /** Nouns, prefixes, words that the dictionary doesn't know, and what joins the parts of a name. */
    private static boolean isNameLike(Unit unit) {
        String tag = unit.partOfSpeech();
        if (tag.startsWith("名詞-代名詞") || tag.startsWith("名詞-非自立") || tag.startsWith("名詞-副詞可能")) {
            return false;
        }
        boolean symbol = unit.shape().equals(".");
        return symbol
                ? "-&!+'/.".contains(unit.surface())
                : tag.startsWith("名詞") || tag.startsWith("接頭詞") || unit.shape().equals("・") || !unit.known();
    }

    private static void addWords(Columns c, int i, FeatureHashes out) {
        out.add(0, 0);
        out.add(1, c.word(i));
        out.add(2, c.word(i - 1));
        out.add(3, c.word(i + 1));
        out.add(4, c.word(i - 2));
        out.add(5, c.word(i + 2));
        out.add(6, c.word(i - 1), c.word(i));
        out.add(7, c.word(i), c.word(i + 1));
        out.add(8, c.word(i - 1), c.word(i + 1));
        out.add(9, c.word(i - 2), c.word(i - 1));
        out.add(10, c.word(i + 1), c.word(i + 2));
    }

    private static void addPartsOfSpeech(Columns c, int i, FeatureHashes out) {
        out.add(20, c.tag(i));
        out.add(21, c.tag(i - 1));
        out.add(22, c.tag(i + 1));
        out.add(23, c.tag(i - 2));
        out.add(24, c.tag(i + 2));
        out.add(25, c.tag(i - 1), c.tag(i));
        out.add(26, c.tag(i), c.tag(i + 1));
        out.add(27, c.tag(i - 1), c.tag(i), c.tag(i + 1));
        out.add(28, c.word(i), c.tag(i + 1));
        out.add(29, c.tag(i - 1), c.word(i));
        out.add(30, c.tag(i - 2), c.tag(i - 1), c.tag(i));
        out.add(31, c.tag(i), c.tag(i + 1), c.tag(i + 2));
    }

    private static void addShapes(Columns c, int i, FeatureHashes out) {
        out.add(40, c.shape(i), c.length(i));
        out.add(41, c.shape(i - 1), c.shape(i));
        out.add(42, c.shape(i), c.shape(i + 1));
        out.add(43, c.shape(i - 1), c.shape(i), c.shape(i + 1));
        out.add(44, c.shape(i), c.tag(i));
        out.add(45, c.word(i - 1), c.shape(i));
        out.add(46, c.shape(i), c.word(i + 1));
        out.add(47, c.shape(i - 2), c.shape(i - 1), c.shape(i));
        out.add(48, c.shape(i), c.shape(i + 1), c.shape(i + 2));
        out.add(49, mix(c.word(i - 1), c.shape(i)), c.word(i + 1));
    }

    /** Beginnings and ends of words: 〜人民共和国, 〜ナイト. */
    private static void addParts(Columns c, int i, FeatureHashes out) {
        String word = c.unit(i).surface();
        int length = word.length();
        for (int n = 1; n <= 3 && n < length; n++) {
            out.add(50 + n, hash(word, 0, n));
            out.add(54 + n, hash(word, length - n, length));
        }
        if (i > 0) {
            String before = c.unit(i - 1).surface();
            out.add(60, hash(before, before.length() - 1, before.length()), c.shape(i));
        }
        if (i + 1 < c.size()) {
            out.add(61, c.shape(i), hash(c.unit(i + 1).surface(), 0, 1));
        }
    }

    private static void addClasses(Columns c, int i, FeatureHashes out) {
        out.add(70, c.classes(i));
        out.add(71, c.classes(i - 1), c.shape(i));
        out.add(72, c.classes(i + 1), c.shape(i));
        out.add(73, c.classes(i - 2), c.classes(i - 1));
        out.add(74, c.classes(i + 1), c.classes(i + 2));
        out.add(75, c.classes(i - 1), c.classes(i + 1), c.shape(i));
        out.add(76, c.tag(i), c.classes(i + 1));
    }

    private static void addRun(Columns c, Runs runs, int i, FeatureHashes out) {
        int from = runs.from(i);
        int to = runs.to(i);
        if (to == from) {
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
        out.add(86, right, mix(c.tag(last), c.shape(last)));
        out.add(87, mix(c.classes(last), c.word(to)), c.shape(i));
        out.add(88, runs.shape(i), mix(left, right));
        out.add(89, mix(c.word(from - 1), c.word(to)), Math.min(left, 1) * 2 + Math.min(right, 1));
    }

    private static void addBrackets(Columns c, Brackets brackets, int i, FeatureHashes out) {
        int open = brackets.open(i);
        if (open < 0) {
            return;
        }
        int close = brackets.close(i);
        int kind = c.word(open);
        int left = Math.min(i - open - 1, 2);
        int right = Math.min(close - i - 1, 2);
        out.add(90, kind, mix(left, right));
        out.add(91, kind, mix(right, c.word(close + 1)));
        out.add(92, kind, mix(left, c.word(open - 1)));
        out.add(93, kind, mix(Math.min(close - open, 8), c.shape(i)));
        out.add(94, kind, mix(c.classes(open - 1), c.classes(close + 1)));
    }
}
