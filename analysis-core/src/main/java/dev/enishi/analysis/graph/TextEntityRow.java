package dev.enishi.analysis.graph;

/**
 * A stored text entity.
 *
 * @param id its row
 * @param entity the row of the entity that it was resolved to, which may point to a fuller-named one
 */
record TextEntityRow(long id, long entity) {}
