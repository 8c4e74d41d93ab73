package dev.enishi.analysis.text;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 code units.
 *
 * @param start the first code unit, from 0
 * @param end the code unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the range is negative or turned round */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span from " + start + " to " + end);
        }
    }

    /** The number of code units. */
    public int length() {
        return end - start;
    }

    /** Whether this span holds all of {@code other}. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether this span and {@code other} share a code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same length, {@code by} code units later; {@code by} may be negative. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The text that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
