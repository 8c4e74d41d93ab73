package dev.enishi.analysis.summary;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.summary.Summary.SummarySentence;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the gist of a text: of the sentences near its start, the one to three that together cover most of what the text speaks of and fit
 * the limit, freed of connectives and with references resolved. Thread-safe.
 */
public final class Summarizer {

    /** Most characters of a Japanese summary, in UTF-16 code units. */
    public static final int MAX_JAPANESE = 180;
    /** Most characters of an English summary, in UTF-16 code units. */
    public static final int MAX_ENGLISH = 400;

    private static final int MAX_SENTENCES = 3;
    /** Only so many sentences are weighed: news says what matters first. */
    private static final int CANDIDATES = 14;

    private final Language language;

    private Summarizer(Language language) {
        this.language = language;
    }

    /** The summarizer of a language. */
    public static Summarizer of(Language language) {
        return new Summarizer(language);
    }

    /** The language that it reads. */
    public Language language() {
        return language;
    }

    /** Summarizes; a text without sentences has an empty summary. */
    public Summary summarize(AnnotatedText text, Extraction extraction) {
        if (text.sentences().isEmpty()) {
            return new Summary(List.of(), List.of());
        }
        Coverage coverage = Coverage.of(text);
        List<Candidate> candidates = candidates(text, extraction, coverage);
        List<Candidate> chosen = best(candidates);
        List<SummarySentence> sentences = chosen.isEmpty()
                ? List.of(candidates.get(0).cut(limit()))
                : chosen.stream().map(Candidate::toSentence).toList();
        return new Summary(sentences, keySentences(candidates));
    }

    private int limit() {
        return language == Language.JAPANESE ? MAX_JAPANESE : MAX_ENGLISH;
    }

    private List<Candidate> candidates(AnnotatedText text, Extraction extraction, Coverage coverage) {
        Rewording rewording = new Rewording(language, extraction);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(CANDIDATES, text.sentences().size()); i++) {
            String reworded = rewording.reword(text.sentences().get(i));
            candidates.add(new Candidate(i, reworded, coverage.units(i), coverage));
        }
        return candidates;
    }

    /** The set of candidates with the highest worth that fits; empty if none fits alone. */
    private List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> best = List.of();
        double most = 0;
        for (List<Candidate> set : sets(candidates)) {
            double worth = Candidate.worth(set);
            if (worth > most) {
                most = worth;
                best = set;
            }
        }
        return best;
    }

    private List<List<Candidate>> sets(List<Candidate> candidates) {
        List<List<Candidate>> sets = new ArrayList<>();
        grow(candidates, 0, List.of(), sets);
        return sets;
    }

    private void grow(List<Candidate> candidates, int from, List<Candidate> set, List<List<Candidate>> sets) {
        for (int i = from; i < candidates.size() && set.size() < MAX_SENTENCES; i++) {
            List<Candidate> grown = new ArrayList<>(set);
            grown.add(candidates.get(i));
            if (length(grown) <= limit() && standsAlone(set, candidates.get(i))) {
                sets.add(grown);
                grow(candidates, i + 1, grown, sets);
            }
        }
    }

    /** A sentence that opens by pointing back (「この計画は」) may only follow the one that it points to. */
    private static boolean standsAlone(List<Candidate> before, Candidate candidate) {
        boolean follows = !before.isEmpty() && before.get(before.size() - 1).number() == candidate.number() - 1;
        return follows || !Rewording.pointsBack(candidate.text());
    }

    private static int length(List<Candidate> set) {
        return set.stream().mapToInt(candidate -> candidate.text().length()).sum();
    }

    /** The three sentences that carry most, whatever their length, in text order. */
    private static List<Integer> keySentences(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -Candidate.worth(List.of(candidate))))
                .limit(MAX_SENTENCES)
                .map(Candidate::number)
                .sorted()
                .toList();
    }
}
