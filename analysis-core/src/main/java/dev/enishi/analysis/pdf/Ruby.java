package dev.enishi.analysis.pdf;

import java.util.ArrayList;
import java.util.List;

/** Takes off readings that stand in small type over kanji: the text says the same. */
final class Ruby {

    /** Readings are set in half the size of their line. */
    private static final float SMALL = 0.62f;

    /** How far above its line a reading stands at most, in sizes of the line's type. */
    private static final float ABOVE = 1.4f;

    private Ruby() {}

    static List<PdfPage> without(List<PdfPage> pages) {
        return pages.stream()
                .map(page -> new PdfPage(page.height(), without(page)))
                .toList();
    }

    private static List<Run> without(PdfPage page) {
        List<Run> kept = new ArrayList<>();
        List<Run> runs = page.runs();
        for (int i = 0; i < runs.size(); i++) {
            if (!isKana(runs.get(i).text()) || !standsOver(runs.get(i), runs, i + 1)) {
                kept.add(runs.get(i));
            }
        }
        return kept;
    }

    private static boolean isKana(String text) {
        return text.codePoints().allMatch(c -> (c >= 0x3041 && c <= 0x30FF) || c == ' ');
    }

    private static boolean standsOver(Run small, List<Run> runs, int from) {
        for (int i = from; i < runs.size(); i++) {
            Run line = runs.get(i);
            float below = line.y() - small.y();
            if (below > ABOVE * 4 * small.size()) {
                return false;
            }
            boolean covers = small.left() < line.right() && small.right() > line.left();
            if (covers && below > 0 && below <= ABOVE * line.size() && small.size() <= SMALL * line.size()) {
                return true;
            }
        }
        return false;
    }
}
