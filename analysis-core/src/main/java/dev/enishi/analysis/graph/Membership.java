package dev.enishi.analysis.graph;

import java.time.Instant;

/**
 * Where a document goes.
 *
 * @param collection the collection
 * @param since when it was read
 */
record Membership(Collection collection, Instant since) {}
