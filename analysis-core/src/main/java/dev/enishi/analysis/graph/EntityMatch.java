package dev.enishi.analysis.graph;

/**
 * An entity found by name.
 *
 * @param entity the entity
 * @param score orders the matches of one search, 1 for a name spelled just so, less for a looser match
 */
public record EntityMatch(Entity entity, double score) {}
