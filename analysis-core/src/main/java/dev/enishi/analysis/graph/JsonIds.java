package dev.enishi.analysis.graph;

import java.util.Collection;
import java.util.stream.Collectors;

/** Any number of row numbers as one bound value: SQLite allows 32,766 values in a statement. */
final class JsonIds {

    private JsonIds() {}

    /** The condition that {@code column} is among the ids bound as {@code parameter}. */
    static String contain(String column, String parameter) {
        return column + " IN (SELECT value FROM json_each(:" + parameter + "))";
    }

    /** The value to bind. */
    static String of(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
