package dev.enishi.analysis.extraction;

/** The closed list of ties, with their direction from subject to object. */
public enum RelationType {
    /** Rivals, competitors, described as competing or bidding against each other. */
    COMPETES_WITH(true),
    /** Alliance, tie-up, joint development or venture, cooperation. */
    PARTNERS_WITH(true),
    /** Merger of two or more. */
    MERGES_WITH(true),
    /** Buyer → company, business or product line bought. */
    ACQUIRES(false),
    /** Investor → where the money goes; not when it is an acquisition. */
    INVESTS_IN(false),
    /** Parent, owner or group → subsidiary, unit or brand company that it holds. */
    PARENT_OF(false),
    /** Founder or establishing body → organisation. */
    FOUNDED(false),
    /** Person → organisation that they head. */
    LEADS(false),
    /** Person → organisation where they work, play or sit. */
    WORKS_FOR(false),
    /** Organisation or person → product that it develops, makes, sells, runs or publishes. */
    MAKES(false),
    /** Supplier → customer. */
    SUPPLIES(false),
    /** Plaintiff → defendant. */
    SUES(false),
    /** Authority → target that it fines, orders, investigates, arrests or approves. */
    REGULATES(false),
    /** Organisation → place where it is based. */
    LOCATED_IN(false);

    private final boolean symmetric;

    RelationType(boolean symmetric) {
        this.symmetric = symmetric;
    }

    /** Whether subject and object may be exchanged. */
    public boolean isSymmetric() {
        return symmetric;
    }
}
