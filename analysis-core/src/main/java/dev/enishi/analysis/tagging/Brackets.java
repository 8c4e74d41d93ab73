package dev.enishi.analysis.tagging;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The innermost closed pair of brackets or quotation marks around each unit. */
final class Brackets {

    private static final String OPENING = "「『(（【〈《“[";
    private static final String CLOSING = "」』)）】〉》”]";

    private final int[] open;
    private final int[] close;

    Brackets(List<Unit> units) {
        open = new int[units.size()];
        close = new int[units.size()];
        Arrays.fill(open, -1);
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < units.size(); i++) {
            String surface = units.get(i).surface();
            if (surface.length() != 1) {
                continue;
            }
            if (OPENING.contains(surface)) {
                stack.push(i);
            } else if (CLOSING.contains(surface)) {
                close(units, stack, i);
            }
        }
    }

    private void close(List<Unit> units, Deque<Integer> stack, int at) {
        String wanted =
                OPENING.substring(CLOSING.indexOf(units.get(at).surface())).substring(0, 1);
        while (!stack.isEmpty()) {
            int opened = stack.pop();
            if (units.get(opened).surface().equals(wanted)) {
                fill(opened, at);
                return;
            }
        }
    }

    /** Inner pairs close first and keep their units. */
    private void fill(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (open[i] < 0) {
                open[i] = from;
                close[i] = to;
            }
        }
    }

    /** Where the bracket around unit {@code i} stands; −1 if there is none. */
    int open(int i) {
        return open[i];
    }

    /** Where the bracket around unit {@code i} is closed. */
    int close(int i) {
        return close[i];
    }
}
