package dev.enishi.analysis.answer;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityId;
import dev.enishi.analysis.graph.Fact;
import dev.enishi.analysis.graph.FactQuery;

/** An end of a tie. */
enum Side {
    SUBJECT,
    OBJECT;

    Side other() {
        return this == SUBJECT ? OBJECT : SUBJECT;
    }

    /** The query for ties that have {@code known} on the other side than this one. */
    FactQuery queryFor(EntityId known, RelationType relation) {
        return this == SUBJECT ? FactQuery.to(known, relation) : FactQuery.from(known, relation);
    }

    /** The end of a fact that is asked for, where {@code known} is named; a symmetric tie is read in the order that fits. */
    Entity in(Fact fact, EntityId known) {
        if (fact.type().isSymmetric()) {
            return fact.subject().id().equals(known) ? fact.object() : fact.subject();
        }
        return this == SUBJECT ? fact.subject() : fact.object();
    }
}
