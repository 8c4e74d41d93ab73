package dev.enishi.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.RandomText;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.summary.Summary.SummarySentence;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SummarizerTest {

    private static final Extraction NOTHING = new Extraction(List.of(), List.of());

    private static AnnotatedText annotate(Language language, String title, String text) {
        return Annotator.of(language).annotate(title, text, List.of());
    }

    private static Summary summarize(Language language, String title, String text, Extraction extraction) {
        return Summarizer.of(language).summarize(annotate(language, title, text), extraction);
    }

    private static List<String> texts(Summary summary) {
        return summary.sentences().stream().map(SummarySentence::text).toList();
    }

    private static int limit(Language language) {
        return language == Language.JAPANESE ? Summarizer.MAX_JAPANESE : Summarizer.MAX_ENGLISH;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyTextHasAnEmptySummary(Language language) {
        assertThat(summarize(language, "Title 題", "", NOTHING)).isEqualTo(new Summary(List.of(), List.of()));
        assertThat(summarize(language, "", " \n", NOTHING)).isEqualTo(new Summary(List.of(), List.of()));
        assertThat(Summarizer.of(language).language()).isEqualTo(language);
    }

    @Test
    void aShortTextIsItsOwnSummary() {
        Summary summary = summarize(Language.JAPANESE, "", "青空電機は工場を建てる。来年に動かす。", NOTHING);
        assertThat(texts(summary)).containsExactly("青空電機は工場を建てる。", "来年に動かす。");
        assertThat(summary.keySentences()).containsExactly(0, 1);
    }

    @Test
    void prefersWhatTheTitleSpeaksOf() {
        String aside = "天気がよい一日だったが、風は少し冷たく、公園では子どもたちが遊んでいたし、犬も走り回っていたと近所の人が話した。";
        String news = "青空電機は北浜市に電池工場を建てると発表し、再来年の春までに百人を雇って量産を始める計画を明らかにしたという。";
        String more = "喫茶店の主人によれば、客はいつもより多く、昼すぎには席が埋まり、外で待つ人の列が角の花屋まで伸びたそうだ。";
        String last = "夜には雨が降り出して、傘を持たない人々が駅の軒下に集まり、電車は遅れ、家路につくのに長い時間がかかったようだ。";
        Summary summary = summarize(Language.JAPANESE, "青空電機、北浜市に電池工場", aside + more + last + news, NOTHING);
        assertThat(summary.sentences()).extracting(SummarySentence::sentence).contains(3);
        assertThat(summary.keySentences()).contains(3);
    }

    /** Seeded: the limits hold, sentences stand in text order, a cut is seen. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsToItsLimits(Language language) {
        RandomText.seeds(300).forEach(seed -> {
            List<String> pieces = seed % 2 == 0 ? RandomText.WORDS : RandomText.CHARACTERS;
            AnnotatedText text =
                    annotate(language, RandomText.of(pieces, seed + 1_000, 9), RandomText.of(pieces, seed, 400));
            check(text, Summarizer.of(language).summarize(text, NOTHING), "seed " + seed);
        });
    }

    private static void check(AnnotatedText text, Summary summary, String what) {
        int length = texts(summary).stream().mapToInt(String::length).sum();
        assertThat(length).as("length, %s", what).isLessThanOrEqualTo(limit(text.language()));
        assertThat(summary.sentences()).as("number, %s", what).hasSizeLessThanOrEqualTo(3);
        assertThat(summary.sentences())
                .as("order, %s", what)
                .extracting(SummarySentence::sentence)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(summary.keySentences())
                .as("key, %s", what)
                .hasSizeLessThanOrEqualTo(3)
                .isSorted();
        assertThat(summary.sentences().isEmpty())
                .as("empty, %s", what)
                .isEqualTo(text.sentences().isEmpty());
        summary.sentences().forEach(sentence -> checkSentence(text, sentence, what));
    }

    private static void checkSentence(AnnotatedText text, SummarySentence sentence, String what) {
        String whole =
                text.sentence(sentence.sentence()).map(AnnotatedSentence::text).orElseThrow();
        assertThat(sentence.text()).as("not blank, %s", what).isNotBlank();
        boolean cut = sentence.text().endsWith("…") && !whole.endsWith("…");
        String kept = cut ? sentence.text().substring(0, sentence.text().length() - 1) : sentence.text();
        // The first letter may have become a capital, a ligature two.
        String end = kept.substring(Math.min(2, kept.length()));
        assertThat(cut ? whole.contains(end) : whole.endsWith(end))
                .as("as written, %s", what)
                .isTrue();
    }

    @Test
    void aSentenceTooLongIsCutBehindAClauseAndTheCutIsSeen() {
        String clause = "青空電機は北浜市の工場を広げ、";
        Summary summary = summarize(Language.JAPANESE, "", clause.repeat(20) + "終わる。", NOTHING);
        assertThat(texts(summary)).singleElement().satisfies(text -> {
            assertThat(text).endsWith("広げ…");
            assertThat(text.length()).isBetween(Summarizer.MAX_JAPANESE / 2, Summarizer.MAX_JAPANESE);
        });
    }

    @Test
    void aSentenceWithoutAClauseIsCutBetweenCharacters() {
        for (String start : List.of("", "青")) {
            String text = texts(summarize(Language.JAPANESE, "", start + "𠮷".repeat(200), NOTHING))
                    .get(0);
            assertThat(text).endsWith("𠮷…").startsWith(start + "𠮷");
            assertThat(text.length()).isBetween(Summarizer.MAX_JAPANESE - 1, Summarizer.MAX_JAPANESE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAPANESE | また、工場を建てる。               | 工場を建てる。",
                "JAPANESE | 一方で、工場を建てる。             | 工場を建てる。",
                "JAPANESE | ただし、工場を建てる。             | 工場を建てる。",
                "JAPANESE | また工場を建てる。                 | また工場を建てる。",
                "JAPANESE | 工場を建て、また、店を開く。         | 工場を建て、また、店を開く。",
                "JAPANESE | また、                            | また、",
                "ENGLISH  | However, the plant will open soon.  | The plant will open soon.",
                "ENGLISH  | But it will open soon.              | It will open soon.",
                "ENGLISH  | In addition, plants will open.      | Plants will open.",
                "ENGLISH  | Butter will be sold.                | Butter will be sold.",
                "ENGLISH  | Plants will, however, open.         | Plants will, however, open."
            })
    void aConnectiveAtTheStartIsDropped(Language language, String sentence, String expected) {
        assertThat(texts(summarize(language, "", sentence, NOTHING))).containsExactly(expected);
    }

    private static Extraction referring(String name, EntityType type, int sentence, String reference) {
        Mention mention = new Mention(sentence, new Span(0, reference.length()), reference, true);
        return new Extraction(List.of(new TextEntity("e1", name, type, List.of(), List.of(mention))), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAPANESE | 同社は工場を建てる。       | 同社        | 青空電機 | 青空電機は工場を建てる。",
                "JAPANESE | 両社は工場を建てる。       | 両社        | 青空電機 | 両社は工場を建てる。",
                "ENGLISH  | The company will build it. | The company | Acme     | Acme will build it.",
                "ENGLISH  | His plant opened.          | His         | Acme     | His plant opened."
            })
    void aReferenceAtTheStartGetsItsName(
            Language language, String sentence, String reference, String name, String expected) {
        Extraction extraction = referring(name, EntityType.ORGANIZATION, 0, reference);
        assertThat(texts(summarize(language, "", sentence, extraction))).containsExactly(expected);
    }

    @Test
    void aReferenceOfAnotherSentenceChangesNothing() {
        Extraction extraction = referring("青空電機", EntityType.ORGANIZATION, 1, "同社");
        assertThat(texts(summarize(Language.JAPANESE, "", "同社は工場を建てる。", extraction)))
                .containsExactly("同社は工場を建てる。");
    }
}
