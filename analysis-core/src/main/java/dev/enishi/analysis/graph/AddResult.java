package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.DocumentId;

/**
 * What adding a document did.
 *
 * @param id what the document is known by: another than its own if the article was known from another address
 * @param entities entities that the document names
 * @param relations ties that it states
 * @param newFacts ties that the graph did not hold before, in any collection; adding the same again gives 0
 * @param replaced whether the document was known and what it said was replaced
 */
public record AddResult(DocumentId id, int entities, int relations, int newFacts, boolean replaced) {}
