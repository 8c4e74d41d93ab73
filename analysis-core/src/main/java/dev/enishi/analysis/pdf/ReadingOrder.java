package dev.enishi.analysis.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which the runs of a page are read: columns one after the other, and what spans them, such as a headline, where it stands.
 * A page is cut where a blank strip runs down it that hardly a run crosses; each side is looked at in the same way.
 */
final class ReadingOrder {

    /** Fewer lines beside a blank strip are no column but the cells of a table or a caption. */
    private static final int MIN_LINES = 4;

    /** The share of lines of each side that may cross the strip: headlines and pictures' captions. */
    private static final double MAX_CROSSING = 0.35;

    /** The least width of a column's lines, as a share of the text's width: three columns have 0.3, cells of tables less. */
    private static final double MIN_WIDTH = 0.2;

    /** Columns in columns: no page has more. */
    private static final int MAX_DEPTH = 3;

    /** Where strips are looked for, as steps across the width. */
    private static final int STEPS = 60;

    private ReadingOrder() {}

    /** Blocks of lines in the order of reading; the lines of a block are in order too. */
    static List<List<Run>> blocks(List<Run> runs) {
        List<List<Run>> blocks = new ArrayList<>();
        cut(runs, 0, blocks);
        return blocks;
    }

    private static void cut(List<Run> runs, int depth, List<List<Run>> blocks) {
        float strip = depth < MAX_DEPTH && runs.size() >= 2 * MIN_LINES ? strip(runs) : Float.NaN;
        if (Float.isNaN(strip)) {
            List<Run> lines = RunBuilder.rows(runs).stream().map(Run::joined).toList();
            if (!lines.isEmpty()) {
                blocks.add(lines);
            }
            return;
        }
        band(runs, strip, depth, blocks);
    }

    /** What crosses the strip parts the columns above from those below. */
    private static void band(List<Run> runs, float strip, int depth, List<List<Run>> blocks) {
        List<Run> left = new ArrayList<>();
        List<Run> right = new ArrayList<>();
        List<Run> across = new ArrayList<>();
        for (Run run : runs) {
            boolean crosses = run.left() < strip && run.right() > strip;
            if (crosses && !(left.isEmpty() && right.isEmpty())) {
                flush(List.of(across, left, right), depth, blocks);
            }
            if (!crosses && left.isEmpty() && right.isEmpty() && !across.isEmpty()) {
                flush(List.of(across), depth, blocks);
            }
            (crosses ? across : run.right() <= strip ? left : right).add(run);
        }
        flush(List.of(across, left, right), depth, blocks);
    }

    private static void flush(List<List<Run>> parts, int depth, List<List<Run>> blocks) {
        for (List<Run> part : parts) {
            cut(List.copyOf(part), depth + 1, blocks);
            part.clear();
        }
    }

    /** Where a blank strip runs down, or NaN if nowhere. */
    private static float strip(List<Run> runs) {
        float start = runs.stream().map(Run::left).min(Float::compare).orElse(0f);
        float end = runs.stream().map(Run::right).max(Float::compare).orElse(0f);
        float best = Float.NaN;
        int fewest = Integer.MAX_VALUE;
        for (int step = STEPS / 6; step <= STEPS - STEPS / 6; step++) {
            float x = start + (end - start) * step / STEPS;
            Sides sides = Sides.of(runs, x);
            if (sides.areColumns(end - start) && sides.crossing < fewest) {
                fewest = sides.crossing;
                best = x;
            }
        }
        return best;
    }

    /** How the runs of a page stand to a line down it. */
    private static final class Sides {

        private final Side left = new Side();
        private final Side right = new Side();
        private int crossing;

        static Sides of(List<Run> runs, float x) {
            Sides sides = new Sides();
            for (Run run : runs) {
                if (run.right() <= x) {
                    sides.left.add(run);
                } else if (run.left() >= x) {
                    sides.right.add(run);
                } else {
                    sides.crossing++;
                }
            }
            return sides;
        }

        boolean areColumns(float width) {
            int fewer = Math.min(left.lines, right.lines);
            return fewer >= MIN_LINES
                    && crossing <= MAX_CROSSING * fewer
                    && left.meanWidth() >= MIN_WIDTH * width
                    && right.meanWidth() >= MIN_WIDTH * width
                    && left.top < right.bottom
                    && right.top < left.bottom;
        }
    }

    private static final class Side {

        private int lines;
        private float width;
        private float top = Float.MAX_VALUE;
        private float bottom;

        void add(Run run) {
            lines++;
            width += run.width();
            top = Math.min(top, run.y());
            bottom = Math.max(bottom, run.y());
        }

        float meanWidth() {
            return lines == 0 ? 0 : width / lines;
        }
    }
}
