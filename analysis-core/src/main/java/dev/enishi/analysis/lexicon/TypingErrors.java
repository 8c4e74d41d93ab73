package dev.enishi.analysis.lexicon;

/** The fewest insertions, deletions, substitutions and swaps of neighbours that turn one text into another. */
final class TypingErrors {

    private TypingErrors() {}

    static int between(String one, String other) {
        int[][] errors = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                errors[i][j] = i == 0 || j == 0 ? i + j : least(errors, one, i, other, j);
            }
        }
        return errors[one.length()][other.length()];
    }

    private static int least(int[][] errors, String one, int i, String other, int j) {
        int differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(errors[i - 1][j - 1] + differs, Math.min(errors[i - 1][j], errors[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, errors[i - 2][j - 2] + 1) : least;
    }
}
