package dev.enishi.bot.terminal;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.summary.Summary.SummarySentence;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.bot.terminal.Surroundings.Screen;
import dev.enishi.bot.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An analysis as a person reads it, in the language of its article. */
final class AnalysisText {

    private final Screen screen;

    AnalysisText(Screen screen) {
        this.screen = screen;
    }

    String of(Analysis analysis) {
        Sheet sheet = new Sheet(screen);
        boolean japanese = analysis.document().language() == Language.JAPANESE;
        top(sheet, analysis.document());
        summary(sheet, analysis, japanese ? "要約" : "Summary");
        Wording wording = Wording.of(analysis.document().language());
        names(sheet, analysis, wording, japanese);
        ties(sheet, analysis, wording, japanese ? "関係" : "Ties");
        return sheet.blank().toString();
    }

    private static void top(Sheet sheet, Document document) {
        sheet.heading(document.title().isBlank() ? document.id().value() : document.title());
        String where = document.url() == null ? null : document.url().toString();
        String when = document.publishedAt() == null
                ? null
                : document.publishedAt().date().toString();
        String origin = Stream.of(when, where).filter(Objects::nonNull).collect(Collectors.joining("  "));
        if (!origin.isEmpty()) {
            sheet.note(origin, 0);
        }
    }

    private static void summary(Sheet sheet, Analysis analysis, String heading) {
        List<SummarySentence> sentences = analysis.summary().sentences();
        if (!sentences.isEmpty()) {
            sheet.blank().heading(heading);
            sentences.forEach(sentence -> sheet.line(sentence.text(), 2));
        }
    }

    private static void names(Sheet sheet, Analysis analysis, Wording wording, boolean japanese) {
        if (!analysis.extraction().entities().isEmpty()) {
            sheet.blank();
        }
        for (EntityType type : EntityType.values()) {
            String names = analysis.extraction().entities().stream()
                    .filter(entity -> entity.type() == type)
                    .map(entity -> name(entity, japanese))
                    .collect(Collectors.joining(japanese ? "、" : ", "));
            if (!names.isEmpty()) {
                sheet.heading(wording.heading(type)).line(names, 2);
            }
        }
    }

    private static String name(TextEntity entity, boolean japanese) {
        if (entity.aliases().isEmpty()) {
            return entity.name();
        }
        String aliases = String.join(japanese ? "、" : ", ", entity.aliases());
        return entity.name() + (japanese ? "（" + aliases + "）" : " (" + aliases + ")");
    }

    private static void ties(Sheet sheet, Analysis analysis, Wording wording, String heading) {
        List<Relation> relations = analysis.extraction().relations();
        if (!relations.isEmpty()) {
            sheet.blank().heading(heading);
        }
        for (Relation relation : relations) {
            sheet.hanging(wording.tie(relation, analysis.extraction()), 2, 4);
            sheet.note(relation.evidence().get(0).text(), 4);
        }
    }
}
