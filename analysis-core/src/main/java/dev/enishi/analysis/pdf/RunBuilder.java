package dev.enishi.analysis.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts signs together to runs: those that follow each other without a wide gap. Signs come in the order in which the file draws them,
 * which is that of reading within a line but not on a page.
 *
 * <p>The shares of the type's size are those at which the spaces of proportional type begin (a fifth of its size) and lines of
 * superscripts still belong together; they were tried on the PDFs of PdfReaderTest.
 */
final class RunBuilder {

    /** Base lines that differ less are one. Indices stand within, lines of the next row don't. */
    static final float LEVEL = 0.35f;

    /** A gap that parts words where no blank is drawn. */
    private static final float WORD_GAP = 0.22f;

    /** A gap that parts columns and the cells of a table. Justified lines stay below. */
    private static final float WIDE_GAP = 1.3f;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Glyph first = new Glyph("", 0, 0, 0, 0);
    private Glyph last = first;
    private float size;
    private boolean blank;

    private RunBuilder() {}

    /** The runs of a page, from top to bottom and left to right. */
    static List<Run> of(List<Glyph> glyphs) {
        RunBuilder builder = new RunBuilder();
        glyphs.forEach(builder::add);
        builder.end();
        return merged(builder.runs);
    }

    private void add(Glyph glyph) {
        if (glyph.text().isBlank()) {
            blank = true;
            return;
        }
        if (text.isEmpty() || !follows(glyph)) {
            end();
            first = glyph;
        } else if (blank || isWordGap(last, glyph)) {
            text.append(' ');
        }
        text.append(glyph.text());
        size = Math.max(size, glyph.size());
        blank = false;
        last = glyph;
    }

    private boolean follows(Glyph glyph) {
        float type = Math.max(last.size(), glyph.size());
        float gap = glyph.x() - last.right();
        return Math.abs(glyph.y() - last.y()) <= LEVEL * type && gap <= WIDE_GAP * type && glyph.x() >= last.x();
    }

    private static boolean isWordGap(Glyph one, Glyph next) {
        boolean wide = next.x() - one.right() > WORD_GAP * Math.max(one.size(), next.size());
        return wide && !(Scripts.isUnspaced(one.text()) && Scripts.isUnspaced(next.text()));
    }

    private void end() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), first.x(), last.right(), first.y(), size));
        }
        text.setLength(0);
        size = 0;
        blank = false;
    }

    /** A line may be drawn in several pieces, in any order. */
    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (List<Run> row : rows(runs)) {
            Run before = row.get(0);
            for (Run run : row.subList(1, row.size())) {
                if (isClose(before, run)) {
                    before = together(before, run);
                } else {
                    merged.add(before);
                    before = run;
                }
            }
            merged.add(before);
        }
        return merged;
    }

    private static boolean isClose(Run one, Run next) {
        return one.isLevelWith(next) && next.left() - one.right() <= WIDE_GAP * Math.max(one.size(), next.size());
    }

    private static Run together(Run one, Run next) {
        boolean gap = next.left() - one.right() > WORD_GAP * Math.max(one.size(), next.size());
        boolean spaced = gap && !(Scripts.endsUnspaced(one.text()) && Scripts.isUnspaced(next.text()));
        return new Run(
                one.text() + (spaced ? " " : "") + next.text(),
                one.left(),
                Math.max(one.right(), next.right()),
                one.y(),
                one.width() >= next.width() ? one.size() : next.size());
    }

    /** Runs on about the same base line, each row from left to right; the rows from top to bottom. */
    static List<List<Run>> rows(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing(Run::y));
        List<List<Run>> rows = new ArrayList<>();
        for (Run run : sorted) {
            List<Run> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (row.isEmpty() || !row.get(0).isLevelWith(run)) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(run);
        }
        rows.forEach(row -> row.sort(Comparator.comparing(Run::left)));
        return rows;
    }
}
