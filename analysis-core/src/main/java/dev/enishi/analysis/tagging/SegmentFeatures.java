package dev.enishi.analysis.tagging;

import static dev.enishi.analysis.tagging.FeatureHashes.hash;
import static dev.enishi.analysis.tagging.FeatureHashes.mix;

/**
 * What the Japanese model looks at of a foreign word in katakana or Latin letters as a whole: its words, what stands before and after
 * it, and the dots that join or part its words. And how a run at a sentence's start ends.
 */
final class SegmentFeatures {

    private static final int MOST_DOTS = 3;

    private SegmentFeatures() {}

    /** 1 for katakana and the dots in it, 2 for Latin letters and digits, 0 for other units. */
    static int script(Unit unit) {
        String shape = unit.shape();
        if (shape.equals("・") || unit.isAll(Script.KATAKANA)) {
            return 1;
        }
        return shape.chars().allMatch(SegmentFeatures::isLatin) ? 2 : 0;
    }

    private static boolean isLatin(int sign) {
        return sign == Script.UPPER.sign() || sign == Script.LOWER.sign() || sign == Script.DIGIT.sign();
    }

    static void add(Columns c, Runs segments, int i, FeatureHashes out) {
        int from = segments.from(i);
        int to = segments.to(i);
        if (to == from) {
            return;
        }
        int place = mix(Math.min(i - from, 2), Math.min(to - 1 - i, 2));
        int dots = dots(c, from, to);
        out.add(120, place, mix(dots, Math.min(to - from, 6)));
        out.add(121, place, c.word(from - 1));
        out.add(122, place, c.word(to));
        out.add(123, place, mix(c.word(from - 1), c.word(to)));
        out.add(124, place, mix(c.classes(from - 1), c.classes(to)), dots);
        out.add(125, place, mix(c.classes(from - 2), c.classes(from - 1)));
        out.add(126, place, c.classes(to - 1), c.classes(from - 1));
        out.add(127, place, mix(c.classes(from - 1), c.tag(to)), c.shape(i));
    }

    private static int dots(Columns c, int from, int to) {
        int dots = 0;
        for (int i = from; i < to; i++) {
            dots += c.unit(i).shape().equals("・") ? 1 : 0;
        }
        return Math.min(dots, MOST_DOTS);
    }

    /** How the run at the start of a sentence ends: 〜電機は. */
    static void addEnding(Columns c, Runs runs, int i, FeatureHashes out) {
        int from = runs.from(i);
        int to = runs.to(i);
        if (to == from) {
            return;
        }
        int place = mix(Math.min(i - from, 1), Math.min(to - 1 - i, 3)) + (from == 0 ? 1 : 0);
        String last = c.unit(to - 1).surface();
        int ending = hash(last, Math.max(0, last.length() - 2), last.length());
        out.add(130, place, ending);
        out.add(131, place, c.classes(to - 1), c.word(to));
        if (from == 0) {
            out.add(132, place, mix(c.word(to), c.shape(i)), c.classes(to - 1));
            out.add(133, place, mix(c.word(to), c.tag(to + 1)), c.shape(i));
        }
    }
}
