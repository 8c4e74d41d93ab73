package dev.enishi.analysis.pdf;

import java.util.List;

/**
 * One page.
 *
 * @param height in points, along the direction in which its lines follow each other
 * @param runs its text, from top to bottom
 */
record PdfPage(float height, List<Run> runs) {

    /** Copies the runs. */
    PdfPage {
        runs = List.copyOf(runs);
    }
}
