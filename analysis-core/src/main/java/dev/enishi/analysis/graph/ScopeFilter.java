package dev.enishi.analysis.graph;

import java.util.List;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.SqlStatement;

/** A scope as a condition of a query. The one place where it is decided which documents a reader may see. */
final class ScopeFilter {

    private final List<String> collections;
    private final boolean everything;

    ScopeFilter(Scope scope) {
        everything = scope.collections() == null;
        collections = scope.collections() == null
                ? List.of()
                : scope.collections().stream().map(Collection::name).sorted().toList();
    }

    /** The condition that the document whose number {@code column} holds may be seen. */
    String allows(String column) {
        return everything
                ? "1"
                : "EXISTS (SELECT 1 FROM membership JOIN collection ON collection.id = membership.collection"
                        + " WHERE membership.document = " + column + " AND collection.name IN (<collections>))";
    }

    /** Binds what {@link #allows} left open. */
    <T extends SqlStatement<T>> T bind(T statement) {
        return everything ? statement : statement.bindList(EmptyHandling.NULL_KEYWORD, "collections", collections);
    }
}
