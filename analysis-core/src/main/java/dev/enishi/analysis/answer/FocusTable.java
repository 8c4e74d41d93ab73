package dev.enishi.analysis.answer;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of reply a question wants, by {@code focus.tsv}. */
final class FocusTable {

    private static final List<Row> ROWS =
            Table.rows("focus.tsv", 4).stream().map(Row::from).toList();

    private FocusTable() {}

    /**
     * A line that matched.
     *
     * @param focus the kind of reply
     * @param types the kinds of thing that can answer; empty for any
     */
    record Row(Language language, Focus focus, Set<EntityType> types, Pattern pattern) {

        private static Row from(List<String> cells) {
            return new Row(
                    Language.fromCode(cells.get(0)).orElseThrow(),
                    Focus.valueOf(cells.get(1)),
                    types(cells.get(2)),
                    Pattern.compile(cells.get(3)));
        }

        private static Set<EntityType> types(String cell) {
            Set<EntityType> types = EnumSet.noneOf(EntityType.class);
            if (!cell.equals("-")) {
                Stream.of(cell.split(",")).map(EntityType::valueOf).forEach(types::add);
            }
            return types;
        }
    }

    /** The first line that matches a masked question; one that asks for any thing if none does. */
    static Row find(String masked, Language language) {
        return ROWS.stream()
                .filter(row ->
                        row.language == language && row.pattern.matcher(masked).find())
                .findFirst()
                .orElse(new Row(language, Focus.ENTITY, Set.of(), Pattern.compile("")));
    }
}
