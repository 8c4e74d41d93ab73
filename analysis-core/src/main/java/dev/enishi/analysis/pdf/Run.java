package dev.enishi.analysis.pdf;

import java.util.List;

/**
 * A piece of a line without a wide gap, or the pieces of a line beside each other; in points.
 *
 * @param text without blanks at its ends
 * @param left where its first sign begins
 * @param right where its last sign ends
 * @param y its base line
 * @param size the size of most of its type
 * @param pieces how many pieces it was put together from; more than one is a row of a table
 */
record Run(String text, float left, float right, float y, float size, int pieces) {

    Run(String text, float left, float right, float y, float size) {
        this(text, left, right, y, size, 1);
    }

    /** One line made of the runs that stand beside each other in it, in order. */
    static Run joined(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        float right = 0;
        float size = 0;
        for (Run run : runs) {
            text.append(text.isEmpty() ? "" : " ").append(run.text);
            right = Math.max(right, run.right);
            size = Math.max(size, run.size);
        }
        Run first = runs.get(0);
        return new Run(text.toString(), first.left, right, first.y, size, runs.size());
    }

    float width() {
        return right - left;
    }

    /** Whether two runs stand on one base line. */
    boolean isLevelWith(Run other) {
        return Math.abs(y - other.y) <= RunBuilder.LEVEL * Math.max(size, other.size);
    }
}
