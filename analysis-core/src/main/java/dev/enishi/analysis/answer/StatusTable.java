package dev.enishi.analysis.answer;

import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The standing of the ties that a question asks for, by {@code statuses.tsv}. */
final class StatusTable {

    private static final List<Row> ROWS =
            Table.rows("statuses.tsv", 3).stream().map(Row::from).toList();

    private StatusTable() {}

    private record Row(Language language, Set<Status> statuses, Pattern pattern) {

        static Row from(List<String> cells) {
            return new Row(
                    Language.fromCode(cells.get(0)).orElseThrow(),
                    Stream.of(cells.get(1).split(",")).map(Status::valueOf).collect(Collectors.toSet()),
                    Pattern.compile(cells.get(2)));
        }
    }

    /** Every standing that the words of a masked question ask for; empty if it doesn't say. */
    static Set<Status> find(String masked, Language language) {
        Set<Status> found = EnumSet.noneOf(Status.class);
        for (Row row : ROWS) {
            if (row.language == language && row.pattern.matcher(masked).find()) {
                found.addAll(row.statuses);
            }
        }
        return found;
    }
}
