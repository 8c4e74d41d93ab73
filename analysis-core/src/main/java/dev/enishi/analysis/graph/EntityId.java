package dev.enishi.analysis.graph;

/**
 * An entity's number in one graph.
 *
 * @param value positive
 */
public record EntityId(long value) {}
