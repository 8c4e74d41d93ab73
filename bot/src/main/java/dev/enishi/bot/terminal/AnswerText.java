package dev.enishi.bot.terminal;

import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Citation;
import dev.enishi.bot.terminal.Surroundings.Screen;
import java.util.HashSet;
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
        Set<Citation> grounds = grounds(answer);
        Set<Citation> shown = new HashSet<>(grounds);
        answer.nearby().forEach(near -> shown.add(near.citation()));
        answer.textBeside(shown).lines().forEach(line -> sheet.line(line, 0));
        grounds.forEach(citation -> cite(citation, sheet.blank()));
        for (Answer.Nearby near : answer.nearby()) {
            cite(near.citation(), sheet.hanging("- " + near.text(), 0, 2));
        }
        return sheet.toString();
    }

    /** Every citation once, those of the surest answer first. */
    private static Set<Citation> grounds(Answer answer) {
        Stream<Citation> ofItems =
                answer.items().stream().map(Answer.Item::citations).flatMap(List::stream);
        return Stream.concat(ofItems, answer.citations().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void cite(Citation citation, Sheet sheet) {
        sheet.line(citation.text(), 2).note(place(citation), 2);
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
