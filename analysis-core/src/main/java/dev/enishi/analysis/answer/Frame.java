package dev.enishi.analysis.answer;

import dev.enishi.analysis.extraction.RelationType;

/**
 * One way to read what a question asks for: the {@code asked} side of a tie whose other side is {@code name}.
 *
 * @param relation the kind of tie
 * @param asked the side asked for
 * @param name what stands on the other side
 * @param weight 0 to about 1.3; orders the readings of one question
 */
record Frame(RelationType relation, Side asked, AskedName name, double weight) {

    /** Whether both ask for the same, be one surer or not. */
    boolean isSameReading(Frame other) {
        return relation == other.relation && asked == other.asked && name.equals(other.name);
    }
}
