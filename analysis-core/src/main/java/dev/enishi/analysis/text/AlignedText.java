package dev.enishi.analysis.text;

import java.text.Normalizer;

/**
 * A text in Unicode's compatibility form (NFKC: half-width kana and full-width Latin letters made usual) that knows where each of its
 * characters came from.
 */
public final class AlignedText {

    private final String original;
    private final String normalized;
    /** For each code unit of the normalised text, where its source starts and ends in the original; null if nothing changed. */
    private final int[] starts;

    private final int[] ends;
    private final boolean unchanged;

    private AlignedText(String original, String normalized, int[] starts, int[] ends, boolean unchanged) {
        this.original = original;
        this.normalized = normalized;
        this.starts = starts;
        this.ends = ends;
        this.unchanged = unchanged;
    }

    /** Normalises {@code text}. A character and the marks that combine with it, half-width voicing marks too, are one unit. */
    public static AlignedText of(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
            return new AlignedText(text, text, new int[0], new int[0], true);
        }
        StringBuilder normalized = new StringBuilder(text.length() + 8);
        int[] starts = new int[text.length() * 2 + 16];
        int[] ends = new int[starts.length];
        for (int from = 0; from < text.length(); ) {
            int to = unitEnd(text, from);
            String unit = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC);
            int size = normalized.length() + unit.length();
            if (size > starts.length) {
                starts = java.util.Arrays.copyOf(starts, size * 2);
                ends = java.util.Arrays.copyOf(ends, size * 2);
            }
            java.util.Arrays.fill(starts, normalized.length(), size, from);
            java.util.Arrays.fill(ends, normalized.length(), size, to);
            normalized.append(unit);
            from = to;
        }
        return new AlignedText(text, normalized.toString(), starts, ends, false);
    }

    private static int unitEnd(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && combines(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean combines(int codePoint) {
        int type = Character.getType(codePoint);
        boolean halfWidthVoicing = codePoint == 0xFF9E || codePoint == 0xFF9F;
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || halfWidthVoicing;
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** The text in NFKC form. */
    public String normalized() {
        return normalized;
    }

    /**
     * The span of the original text that a span of the normalised text came from. One that starts or ends inside a unit takes the
     * whole unit, so that the result never cuts a character.
     */
    public Span toOriginal(Span span) {
        if (unchanged) {
            return span;
        }
        if (span.length() == 0) {
            int at = span.start() < normalized.length() ? starts[span.start()] : original.length();
            return new Span(at, at);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }
}
