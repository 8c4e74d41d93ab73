package dev.enishi.analysis.graph;

/**
 * What adding a document did.
 *
 * @param entities entities that the document names
 * @param relations ties that it states
 * @param newFacts ties that no other document had stated before, in any collection
 * @param replaced whether the document was known and what it said was replaced
 */
public record AddResult(int entities, int relations, int newFacts, boolean replaced) {}
