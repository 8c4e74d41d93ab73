package dev.enishi.analysis.answer;

import dev.enishi.analysis.answer.Answer.Item;
import dev.enishi.analysis.answer.Answer.Nearby;
import dev.enishi.analysis.answer.Answer.YesNo;
import dev.enishi.analysis.answer.FactSearch.Candidate;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.Fact;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts answers together, with the text that a person reads. */
final class Replies {

    /** Names in one answer. */
    static final int ITEMS = 10;

    /** What a line begins with that tells something known nearby. */
    static final String NEARBY = "- ";

    private Replies() {}

    /** An answer that lists entities. */
    static Answer names(String asked, Question question, List<Candidate> candidates) {
        List<Item> items = candidates.stream().map(Replies::item).toList();
        return answered(asked, question, items, List.of(), told(question, candidates));
    }

    /** An answer that counts entities. */
    static Answer count(String asked, Question question, List<Candidate> candidates) {
        String text = (question.language() == Language.JAPANESE
                        ? "わかっている限りで" + candidates.size() + "件です。"
                        : "As far as is known, " + candidates.size() + ".")
                + "\n" + told(question, candidates);
        List<Item> items = candidates.stream().map(Replies::item).toList();
        Answer answer = answered(asked, question, items, List.of(), text);
        return new Answer(
                asked,
                question.language(),
                Answer.Status.ANSWERED,
                items,
                answer.citations(),
                text,
                null,
                candidates.size(),
                List.of(),
                List.of());
    }

    /** A yes or no with the tie that decides it. */
    static Answer yesNo(String asked, Question question, Candidate candidate) {
        boolean yes = candidate.fact().status() != Status.ENDED || question.asksForEnded();
        boolean japanese = question.language() == Language.JAPANESE;
        String word = yes ? (japanese ? "はい。" : "Yes. ") : (japanese ? "いいえ。" : "No. ");
        return new Answer(
                asked,
                question.language(),
                Answer.Status.ANSWERED,
                List.of(),
                Citations.of(candidate.fact()),
                word + told(question, List.of(candidate)),
                yes ? YesNo.YES : YesNo.NO,
                null,
                List.of(),
                List.of());
    }

    /** An answer that is a sentence. */
    static Answer passage(String asked, Question question, Citation citation) {
        List<String> spans = new Expected(question)
                .spans(citation.text()).stream()
                        .map(span -> span.of(citation.text()).strip())
                        .distinct()
                        .limit(Citations.LIMIT)
                        .toList();
        String text = (spans.isEmpty() ? "" : Wording.list(spans, question.language()) + "\n")
                + Citations.quote(citation, question.language());
        return answered(asked, question, List.of(), List.of(citation), text);
    }

    /** What is known of one thing: sentences of several ties. */
    static Answer profile(String asked, Question question, List<Fact> facts, List<Citation> citations) {
        List<String> lines = new ArrayList<>();
        facts.forEach(fact -> lines.add(told(fact, question.language())));
        citations.forEach(citation -> lines.add(Citations.quote(citation, question.language())));
        return answered(asked, question, List.of(), citations, String.join("\n", lines));
    }

    private static Answer answered(
            String asked, Question question, List<Item> items, List<Citation> citations, String text) {
        return new Answer(
                asked,
                question.language(),
                Answer.Status.ANSWERED,
                items,
                citations,
                text,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Nothing that was read says so; {@code nearby} is what is known of the same thing. */
    static Answer unknown(String asked, Question question, List<Fact> nearby) {
        Language language = question.language();
        List<Nearby> known = nearby.stream()
                .map(fact -> new Nearby(told(fact, language), Citations.of(fact).get(0)))
                .toList();
        StringBuilder text = new StringBuilder(notKnown(question));
        if (!known.isEmpty()) {
            text.append(language == Language.JAPANESE ? "\n関連してわかっていること:" : "\nWhat is known nearby:");
            known.forEach(near -> text.append("\n").append(NEARBY).append(near.text()));
        }
        return new Answer(
                asked,
                language,
                Answer.Status.UNKNOWN,
                List.of(),
                List.of(),
                text.toString(),
                question.form() == Question.Form.YES_NO ? YesNo.UNKNOWN : null,
                null,
                List.of(),
                known);
    }

    private static String notKnown(Question question) {
        boolean japanese = question.language() == Language.JAPANESE;
        List<String> strangers = question.names().stream()
                .filter(name -> !name.isKnown())
                .map(AskedName::surface)
                .distinct()
                .toList();
        if (!strangers.isEmpty() && !question.namesSomethingKnown()) {
            String names = Wording.list(strangers, question.language());
            return japanese
                    ? "これまでに読んだ記事に「" + names + "」は出てきません。"
                    : "Nothing that was read so far mentions " + names + ".";
        }
        return japanese ? "わかりません。これまでに読んだ記事には書かれていません。" : "I don't know: nothing that was read so far says so.";
    }

    /** It could not be made out what is asked. */
    static Answer notUnderstood(String asked, Language language, String text) {
        return new Answer(
                asked,
                language,
                Answer.Status.NOT_UNDERSTOOD,
                List.of(),
                List.of(),
                text,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Item item(Candidate candidate) {
        Entity answer = candidate.answer();
        Fact fact = candidate.fact();
        return new Item(
                answer.name(),
                answer.aliases(),
                answer.type(),
                fact.type(),
                fact.status(),
                fact.confidence(),
                fact.sources(),
                Citations.of(fact));
    }

    /** One line for each standing of the ties, then the sentence that says so. */
    private static String told(Question question, List<Candidate> candidates) {
        Map<Status, List<Candidate>> byStatus = new EnumMap<>(Status.class);
        candidates.forEach(
                candidate -> byStatus.computeIfAbsent(candidate.fact().status(), none -> new ArrayList<>())
                        .add(candidate));
        List<String> lines = new ArrayList<>();
        byStatus.forEach((status, same) -> lines.add(line(question, status, same)));
        Fact first = candidates.get(0).fact();
        lines.add(Citations.quote(Citations.of(first).get(0), question.language()));
        if (first.sources() > 1) {
            lines.add(sources(first.sources(), question.language()));
        }
        return String.join("\n", lines);
    }

    private static String sources(int sources, Language language) {
        return language == Language.JAPANESE
                ? "別々の記事" + sources + "件がそう伝えています。"
                : sources + " independent articles say so.";
    }

    private static String line(Question question, Status status, List<Candidate> same) {
        Candidate first = same.get(0);
        Language language = question.language();
        List<String> answers = same.stream()
                .map(candidate -> Names.shown(candidate.answer(), language))
                .toList();
        List<String> known = List.of(Names.shown(first.known(), language));
        boolean subjects = first.frame().asked() == Side.SUBJECT;
        return Wording.of(
                first.fact().type(), status, subjects ? answers : known, subjects ? known : answers, language);
    }

    private static String told(Fact fact, Language language) {
        return Wording.of(
                fact.type(),
                fact.status(),
                List.of(Names.shown(fact.subject(), language)),
                List.of(Names.shown(fact.object(), language)),
                language);
    }
}
