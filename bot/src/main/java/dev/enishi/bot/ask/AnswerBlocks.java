package dev.enishi.bot.ask;

import com.slack.api.model.block.LayoutBlock;
import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Citation;
import dev.enishi.analysis.text.Language;
import dev.enishi.bot.slack.Blocks;
import dev.enishi.bot.slack.Dates;
import dev.enishi.bot.slack.Mrkdwn;
import dev.enishi.bot.slack.SlackMessage;
import dev.enishi.bot.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows an answer in Slack, in the language of the question: the reply, and under it each sentence that says so with its article. Pure. */
public final class AnswerBlocks {

    /** Answers shown with their citation; the rest is counted. */
    static final int ITEMS = 8;
    /** Citations shown of one answer; the rest is counted. */
    static final int CITATIONS = 3;

    private static final int NEARBY = 4;
    private static final int CHOICES = 10;
    private static final int MAX_NAME = 80;
    private static final int MAX_QUOTE = 300;
    private static final int MAX_TITLE = 120;
    private static final int MAX_ANSWER = 1_500;

    /** Characters of a message from which on no more answers are shown: well below what Slack takes. */
    private static final int ENOUGH = 4_000;

    private final Answer answer;
    private final boolean japanese;
    private final List<String> paragraphs = new ArrayList<>();

    private AnswerBlocks(Answer answer) {
        this.answer = answer;
        this.japanese = answer.language() == Language.JAPANESE;
    }

    /** The message about an answer. */
    public static SlackMessage of(Answer answer) {
        return new AnswerBlocks(answer).message();
    }

    private SlackMessage message() {
        String reply = Mrkdwn.cutMarked(Mrkdwn.escapeLines(lead()), MAX_ANSWER);
        if (!reply.isBlank()) {
            paragraphs.add(reply);
        }
        switch (answer.status()) {
            case ANSWERED -> addGrounds();
            case UNKNOWN -> addNearby();
            case AMBIGUOUS -> addChoices();
            case NOT_UNDERSTOOD -> {}
        }
        List<LayoutBlock> blocks = paragraphs.stream().map(Blocks::section).toList();
        return new SlackMessage(String.join("\n", paragraphs), blocks);
    }

    /** The reply without what is shown below with its link. */
    private String lead() {
        Stream<Citation> ofItems = answer.items().stream()
                .flatMap(item -> item.citations().stream().limit(1));
        Stream<Citation> own = answer.citations().stream().limit(CITATIONS);
        Stream<Citation> nearby = answer.nearby().stream().limit(NEARBY).map(Answer.Nearby::citation);
        return answer.textBeside(
                Stream.of(ofItems, own, nearby).flatMap(shown -> shown).toList());
    }

    private void addGrounds() {
        int shown = 0;
        for (Answer.Item item : answer.items()) {
            if (shown == ITEMS || length() > ENOUGH) {
                break;
            }
            paragraphs.add(heading(item) + "\n" + cited(item.citations()));
            shown++;
        }
        if (shown < answer.items().size()) {
            paragraphs.add(more(answer.items().size() - shown));
        }
        if (!answer.citations().isEmpty()) {
            paragraphs.add(cited(answer.citations()));
        }
    }

    private int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private String heading(Answer.Item item) {
        String name = Mrkdwn.bold(Mrkdwn.cut(item.name(), MAX_NAME));
        return Optional.ofNullable(item.relationStatus())
                .flatMap(Wording.of(answer.language())::state)
                .map(state -> name + (japanese ? "（" + state + "）" : " (" + state + ")"))
                .orElse(name);
    }

    private String cited(List<Citation> citations) {
        String shown = citations.stream().limit(CITATIONS).map(this::cited).collect(Collectors.joining("\n"));
        int more = citations.size() - CITATIONS;
        return more <= 0 ? shown : shown + "\n" + more(more);
    }

    private String cited(Citation citation) {
        return "> " + Mrkdwn.escape(Mrkdwn.cut(Mrkdwn.line(citation.text()), MAX_QUOTE)) + "\n" + source(citation);
    }

    private String source(Citation citation) {
        String title = Mrkdwn.line(citation.title());
        String label = title.isEmpty() ? citation.article().value() : title;
        String link = Mrkdwn.link(citation.url(), Mrkdwn.cut(label, MAX_TITLE));
        return citation.publishedAt() == null
                ? link
                : link + "  ・  " + Dates.day(citation.publishedAt(), answer.language());
    }

    private String more(int more) {
        return japanese ? "ほか" + more + "件" : "and " + more + " more";
    }

    private void addNearby() {
        String lines = answer.nearby().stream()
                .limit(NEARBY)
                .map(near -> "• " + Mrkdwn.escape(Mrkdwn.cut(near.text(), MAX_QUOTE)) + "\n" + cited(near.citation()))
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            paragraphs.add(lines);
        }
    }

    private void addChoices() {
        String lines = answer.choices().stream()
                .filter(choice -> !answer.text().contains(choice))
                .limit(CHOICES)
                .map(choice -> "• " + Mrkdwn.escape(Mrkdwn.cut(choice, MAX_NAME)))
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            paragraphs.add(lines);
        }
    }
}
