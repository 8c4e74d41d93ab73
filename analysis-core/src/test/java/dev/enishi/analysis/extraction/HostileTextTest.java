package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.enishi.analysis.RandomText;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the extractor throw or take long. */
class HostileTextTest {

    /** Far more than a linear pass takes on a busy machine, far less than one with the square of the length. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int LENGTH = 200_000;

    private static Extraction extract(Language language, String title, String text, String what) {
        AnnotatedText annotated = Annotator.of(language).annotate(title, text, List.of());
        Extraction extraction = Extractor.of(language).extract(annotated);
        SoundExtraction.check(annotated, extraction, what);
        return extraction;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsInAnyOrder(Language language) {
        RandomText.seeds(150)
                .forEach(seed -> extract(
                        language,
                        RandomText.of(RandomText.WORDS, seed + 10_000, 12),
                        RandomText.of(RandomText.WORDS, seed, 60),
                        "seed " + seed));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void charactersInAnyOrder(Language language) {
        RandomText.seeds(150)
                .forEach(seed -> extract(
                        language,
                        RandomText.of(RandomText.CHARACTERS, seed + 10_000, 12),
                        RandomText.of(RandomText.CHARACTERS, seed, 60),
                        "seed " + seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\uD83D",
                "\uDE00\uD83D",
                "「「「",
                "）））",
                "（）",
                "「」（）『』",
                "、、、",
                "。",
                "\u0301",
                "\u200B",
                "\u0000",
                "同社",
                "両社は同社と"
            })
    void lonePieces(String text) {
        for (Language language : Language.values()) {
            extract(language, text, text, text);
            extract(language, "", "ソニー" + text + "トヨタ自動車" + text, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"あ", "トヨタ自動車、ソニー、", "同社", "「（", "\uD83D"})
    void oneJapaneseSentenceWithoutAnEnd(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(PATIENCE, () -> extract(Language.JAPANESE, "", text, piece));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "the company ", "Toyota and Sony, ", "...", "\"("})
    void oneEnglishSentenceWithoutAnEnd(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(PATIENCE, () -> extract(Language.ENGLISH, "", text, piece));
    }

    @Test
    void thousandsOfDifferentNames() {
        String text = IntStream.range(0, 2_000)
                .mapToObj(i ->
                        "Mr. Bro" + letters(i) + " met Wil" + letters(i * 7) + " Corp. in Sal" + letters(i * 3) + ". ")
                .collect(Collectors.joining());
        Extraction extraction = assertTimeoutPreemptively(PATIENCE, () -> extract(Language.ENGLISH, "", text, "names"));
        assertThat(extraction.entities()).hasSizeGreaterThan(1_000);
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> Character.toString((char) ('a' + Character.digit(c, 26))))
                .collect(Collectors.joining());
    }

    @Test
    void aSentenceTooLongToBeReadIsPassedOverAndTheNextIsRead() {
        String tooLong = "晴れた日に".repeat(TextArguments.MAX_TOKENS) + "。";
        Extraction extraction = extract(Language.JAPANESE, "", tooLong + "トヨタ自動車はソニーを買収した。", "next");
        assertThat(extraction.relations()).extracting(Relation::type).contains(RelationType.ACQUIRES);
    }
}
