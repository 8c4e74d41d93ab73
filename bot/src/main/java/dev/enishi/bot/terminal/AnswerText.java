package dev.enishi.bot.terminal;

import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Citation;
import dev.enishi.bot.terminal.Surroundings.Screen;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as a person reads it: the reply, then each sentence that it rests on, with where that stands. */
final class AnswerText {

    private final Screen screen;

    AnswerText(Screen screen) {
        this.screen = screen;
    }

    String of(Answer answer) {
        Sheet sheet = new Sheet(screen);
        answer.text().lines().forEach(line -> sheet.line(line, 0));
        for (Citation citation : citations(answer)) {
            sheet.blank().line(citation.text(), 2).note(place(citation), 2);
        }
        return sheet.toString();
    }

    /** Every citation once, those of the surest answer first. */
    private static Set<Citation> citations(Answer answer) {
        Stream<Citation> ofItems =
                answer.items().stream().map(Answer.Item::citations).flatMap(List::stream);
        Stream<Citation> ofNearby = answer.nearby().stream().map(Answer.Nearby::citation);
        return Stream.of(ofItems, answer.citations().stream(), ofNearby)
                .flatMap(citations -> citations)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String place(Citation citation) {
        String title = citation.title().isBlank() ? citation.article().value() : citation.title();
        String when = citation.publishedAt() == null
                ? null
                : citation.publishedAt().date().toString();
        String where = citation.url() == null ? null : citation.url().toString();
        return Stream.of("— " + title, when, where).filter(Objects::nonNull).collect(Collectors.joining("  "));
    }
}
