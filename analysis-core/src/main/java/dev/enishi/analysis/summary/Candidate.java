package dev.enishi.analysis.summary;

import dev.enishi.analysis.summary.Summary.SummarySentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence that may go into a summary.
 *
 * @param number its number
 * @param text as it would stand there
 * @param units what it speaks of
 * @param coverage what each unit is worth
 */
record Candidate(int number, String text, Set<String> units, Coverage coverage) {

    /** A clause ends here, so that what follows can be left away. */
    private static final String CLAUSE_ENDS = "、，,;；";

    private static final String ELLIPSIS = "…";

    /** What a set of sentences covers together, each unit counted once. */
    static double worth(List<Candidate> set) {
        Set<String> covered = new HashSet<>();
        double worth = 0;
        for (Candidate candidate : set) {
            for (String unit : candidate.units()) {
                if (covered.add(unit)) {
                    worth += candidate.coverage().weight(unit);
                }
            }
        }
        return worth;
    }

    SummarySentence toSentence() {
        return new SummarySentence(text, number);
    }

    /** The sentence cut after the last clause that fits, with an ellipsis: the cut is seen. */
    SummarySentence cut(int limit) {
        if (text.length() <= limit) {
            return toSentence();
        }
        int end = limit - ELLIPSIS.length();
        for (int i = end - 1; i > limit / 2; i--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return new SummarySentence(text.substring(0, i) + ELLIPSIS, number);
            }
        }
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return new SummarySentence(text.substring(0, end) + ELLIPSIS, number);
    }
}
