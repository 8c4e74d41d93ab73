package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.Fact;
import dev.enishi.analysis.graph.Passage;
import dev.enishi.analysis.graph.Provenance;
import dev.enishi.analysis.text.Language;
import java.util.Comparator;
import java.util.List;

/** Makes citations of what the graph remembers, and lines of text of citations. */
final class Citations {

    /** Citations shown for one tie. */
    static final int LIMIT = 3;

    private Citations() {}

    /** The latest places that state a fact, a sentence before a headline; at most {@link #LIMIT}. */
    static List<Citation> of(Fact fact) {
        return fact.provenance().stream()
                .sorted(Comparator.comparing((Provenance place) -> place.sentence() < 0))
                .limit(LIMIT)
                .map(Citations::of)
                .toList();
    }

    static Citation of(Provenance place) {
        return new Citation(
                place.document(), place.url(), place.title(), place.publishedAt(), place.sentence(), place.text());
    }

    static Citation of(Passage passage) {
        return new Citation(
                passage.document(),
                passage.url(),
                passage.title(),
                passage.publishedAt(),
                passage.sentence(),
                passage.text());
    }

    /** The sentence in quotes with where it stands. */
    static String quote(Citation citation, Language language) {
        String title = citation.title().isBlank() ? citation.article().value() : citation.title();
        String day = citation.publishedAt() == null
                ? ""
                : citation.publishedAt().date().toString();
        return language == Language.JAPANESE
                ? japaneseQuote(citation) + "（" + title + (day.isEmpty() ? "" : "、" + day) + "）"
                : englishQuote(citation) + " (" + title + (day.isEmpty() ? "" : ", " + day) + ")";
    }

    /** Whether a line is a {@link #quote} of a citation, in either language. */
    static boolean isQuote(String line, Citation citation) {
        return line.startsWith(japaneseQuote(citation)) || line.startsWith(englishQuote(citation));
    }

    private static String japaneseQuote(Citation citation) {
        return "「" + citation.text().strip() + "」";
    }

    private static String englishQuote(Citation citation) {
        return "\"" + citation.text().strip() + "\"";
    }
}
