package dev.enishi.analysis.graph;

/**
 * What adding a document did.
 *
 * @param entities entities that the document names
 * @param relations ties that it states
 * @param newFacts ties that the graph did not hold before, in any collection; adding the same again gives 0
 * @param replaced whether the document was known and what it said was replaced
 */
public record AddResult(int entities, int relations, int newFacts, boolean replaced) {}
