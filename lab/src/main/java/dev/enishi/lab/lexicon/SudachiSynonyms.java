package dev.enishi.lab.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads Sudachi's synonym dictionary: lines of one group number are names of one thing. */
final class SudachiSynonyms {

    private static final int NUMBER = 0;

    private static final int FIELD = 7;

    private static final int SPELLING = 8;

    private SudachiSynonyms() {}

    /** Spellings of one thing, the headword first, with the dictionary's field: 企業名, 人名/音楽; empty for a common word. */
    record Group(String field, List<String> spellings) {}

    /** The groups in the order of the dictionary. */
    static List<Group> parse(Stream<String> lines) {
        Map<String, Group> groups = new LinkedHashMap<>();
        lines.map(line -> line.split(",", -1))
                .filter(columns -> columns.length > SPELLING && !columns[SPELLING].isBlank())
                .forEach(columns -> groups.computeIfAbsent(columns[NUMBER], number -> group(columns))
                        .spellings()
                        .add(columns[SPELLING].strip()));
        return List.copyOf(groups.values());
    }

    private static Group group(String[] columns) {
        return new Group(columns[FIELD].replaceAll("[()]", ""), new ArrayList<>());
    }
}
