package dev.enishi.lab.corpus;

import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.MarkedSentence.Mark;
import dev.enishi.lab.corpus.WrittenArticle.Question;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one written article. Not reusable. */
final class WrittenArticleParser {

    private static final Set<String> HEAD = Set.of("date", "style", "summary");
    private static final Set<String> STYLES = Set.of("wire", "newspaper", "tech", "press", "notice", "column", "blog");
    private static final Pattern HEAD_LINE = Pattern.compile("([a-z]+): (.+)");
    private static final Pattern QUESTION = Pattern.compile("(ja|en) ([A-Z_]+) (-|\"[^\"]+\"|[A-Z0-9,]+) : (.+)");
    private static final int MOST_KEY_SENTENCES = 3;

    private final String file;
    private final Map<String, String> head = new HashMap<>();
    private final List<MarkedSentence> sentences = new ArrayList<>();
    private final List<Integer> keySentences = new ArrayList<>();
    private final WrittenTies ties = new WrittenTies();
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> marked = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private @Nullable MarkedSentence title;
    private int line;

    WrittenArticleParser(Path file) {
        this.file = file.toString();
    }

    WrittenArticle parse(List<String> lines) {
        for (String text : lines) {
            line++;
            if (!text.isBlank()) {
                read(text.strip());
            }
        }
        return finish();
    }

    private void read(String text) {
        String rest = text.length() > 2 ? text.substring(2) : "";
        switch (text.length() > 1 && text.charAt(1) == ' ' ? text.charAt(0) : ' ') {
            case '#' -> readTitle(rest);
            case '>' -> readTie(rest);
            case '?' -> readQuestion(rest);
            case '*' -> {
                keySentences.add(sentences.size());
                readSentence(rest);
            }
            default -> {
                if (title == null) {
                    readHead(text);
                } else {
                    readSentence(text);
                }
            }
        }
    }

    private void readHead(String text) {
        Matcher matcher = HEAD_LINE.matcher(text);
        check(matcher.matches(), "Before the title stand date:, style: and summary:");
        String key = matcher.group(1);
        check(HEAD.contains(key), "No " + key + ": in the head; there are date:, style: and summary:");
        check(!key.equals("style") || STYLES.contains(matcher.group(2)), "No style " + matcher.group(2));
        check(!key.equals("date") || isDate(matcher.group(2)), "A date is written 2026-03-04");
        check(head.put(key, matcher.group(2)) == null, "A second " + key + ":");
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void readTitle(String text) {
        check(title == null, "A second title");
        title = marked(text);
    }

    private void readSentence(String text) {
        check(title != null, "The title comes first");
        check(questions.isEmpty(), "Questions come last");
        sentences.add(marked(text));
    }

    private MarkedSentence marked(String text) {
        MarkedSentence.fault(text).ifPresent(this::fail);
        MarkedSentence sentence = MarkedSentence.parse(text);
        for (Mark mark : sentence.marks()) {
            marked.add(mark.thing());
            if (mark.isName()) {
                named.add(mark.thing());
            }
        }
        return sentence;
    }

    private void readTie(String text) {
        check(title != null, "A tie stands behind the sentence that states it");
        String fault = ties.add(text, sentences.size() - 1, marked);
        check(fault.isEmpty(), fault);
    }

    private void readQuestion(String text) {
        Matcher matcher = QUESTION.matcher(text);
        check(
                matcher.matches() && (matcher.group(2).equals("OTHER") || WrittenTies.isType(matcher.group(2))),
                "A question is written ? ja TYPE id,id : question, or with - for no answer, or OTHER \"words\"");
        String answer = matcher.group(3);
        boolean quoted = answer.startsWith("\"");
        String span = quoted ? answer.substring(1, answer.length() - 1) : "";
        check(span.isEmpty() || isInText(span), "The words " + span + " don't stand in the article");
        List<String> things = quoted || answer.equals("-") ? List.of() : Arrays.asList(answer.split(","));
        for (String thing : things) {
            check(named.contains(thing), thing + " is not named in the article");
        }
        Language language = Language.fromCode(matcher.group(1)).orElseThrow();
        questions.add(new Question(language, matcher.group(2), things, span, matcher.group(4)));
    }

    private boolean isInText(String span) {
        return title().text().contains(span)
                || sentences.stream().anyMatch(sentence -> sentence.text().contains(span));
    }

    private WrittenArticle finish() {
        check(head.keySet().equals(HEAD), "The head lacks one of date:, style: and summary:");
        check(title != null && !sentences.isEmpty(), "An article has a title, written # Title, and sentences");
        check(
                !keySentences.isEmpty() && keySentences.size() <= MOST_KEY_SENTENCES,
                "One to three sentences are key sentences, written * Sentence");
        for (String thing : marked) {
            check(named.contains(thing), thing + " is referred to, but never named");
        }
        return new WrittenArticle(
                id(), head(), language(), title(), sentences, keySentences, ties.relations(), questions);
    }

    private MarkedSentence title() {
        return java.util.Objects.requireNonNull(title);
    }

    private WrittenArticle.Head head() {
        return new WrittenArticle.Head(value("date"), value("style"), value("summary"));
    }

    private String value(String key) {
        return java.util.Objects.requireNonNull(head.get(key));
    }

    private String id() {
        String name = String.valueOf(Path.of(file).getFileName());
        return name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
    }

    private Language language() {
        return Language.detect(sentences.get(0).text()
                        + sentences.get(sentences.size() - 1).text())
                .orElse(Language.ENGLISH);
    }

    private void check(boolean right, String fault) {
        if (!right) {
            fail(fault);
        }
    }

    private void fail(String fault) {
        throw new MarkupException(file, line, fault);
    }
}
