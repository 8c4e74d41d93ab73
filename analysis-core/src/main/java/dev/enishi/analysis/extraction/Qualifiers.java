package dev.enishi.analysis.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What a text adds to a relation, each as written there, or null where it says nothing.
 *
 * @param role the post held: CEO, 社長
 * @param date when: 2023年
 * @param amount how much: 100億円
 * @param reportedBy who reported it
 */
public record Qualifiers(
        @Nullable String role,
        @Nullable String date,
        @Nullable String amount,
        @Nullable String reportedBy) {

    /** Nothing added. */
    public static final Qualifiers NONE = new Qualifiers(null, null, null, null);

    /** These qualifiers, with what they lack taken from {@code other}. */
    public Qualifiers orElse(Qualifiers other) {
        return new Qualifiers(
                role != null ? role : other.role,
                date != null ? date : other.date,
                amount != null ? amount : other.amount,
                reportedBy != null ? reportedBy : other.reportedBy);
    }
}
