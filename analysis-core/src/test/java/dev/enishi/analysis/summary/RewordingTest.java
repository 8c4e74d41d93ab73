package dev.enishi.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewordingTest {

    private static final Extraction NOTHING = new Extraction(List.of(), List.of());

    private static AnnotatedSentence sentence(int number, String text) {
        return new AnnotatedSentence(new Sentence(number, text, 0), List.of());
    }

    private static String reword(Language language, String text, Extraction extraction) {
        return new Rewording(language, extraction).reword(sentence(4, text));
    }

    private static Mention mention(int sentence, int start, String text, boolean anaphor) {
        return new Mention(sentence, new Span(start, start + text.length()), text, anaphor);
    }

    private static Extraction entity(String name, Mention... mentions) {
        return new Extraction(
                List.of(new TextEntity("e1", name, EntityType.ORGANIZATION, List.of(), List.of(mentions))), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"【ロンドン＝佐藤花子】", "（パリ＝共同）", "(パリ=共同) ", "【共同】　"})
    void whereItIsReportedFromIsLeftOut(String dateline) {
        assertThat(reword(Language.JAPANESE, dateline + "町は橋をかける。", NOTHING)).isEqualTo("町は橋をかける。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW YORK (Acme Wire) - ", "LONDON, March 4 (Acme Wire) – "})
    void whereItIsReportedFromIsLeftOutInEnglish(String dateline) {
        assertThat(reword(Language.ENGLISH, dateline + "The town builds a bridge.", NOTHING))
                .isEqualTo("The town builds a bridge.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（町の橋）は来年できる。", "橋【仮称】は来年できる。", "（仮称）緑橋は来年できる。", "【橋】"})
    void otherBracketsStay(String text) {
        assertThat(reword(Language.JAPANESE, text, NOTHING)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM-led firms build a bridge.", "NEC - a firm - builds.", "Tokyo — a city — builds."})
    void otherCapitalsStay(String text) {
        assertThat(reword(Language.ENGLISH, text, NOTHING)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "この橋は来年できる。",
                "その橋は来年できる。",
                "これが三度目だ。",
                "それでも雨は続く。",
                "こうした試みは珍しい。",
                "そうした声もある。",
                "同日、橋が開いた。",
                "同月に橋が開いた。",
                "同年には駅もできた。",
                "両町は橋でつながる。",
                "彼は橋を渡った。",
                "彼女は橋を渡った。",
                "It opens in May.",
                "Its bridge opens in May.",
                "This bridge opens in May.",
                "That bridge opened.",
                "These bridges opened.",
                "Those who came were glad.",
                "They crossed the bridge.",
                "Their bridge opened.",
                "He crossed the bridge.",
                "She crossed the bridge.",
                "His bridge opened.",
                "Her bridge opened.",
                "It's open.",
                "It\nopens in May."
            })
    void aSentenceThatOpensWithSuchAWordPointsBack(String sentence) {
        assertThat(Rewording.pointsBack(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "みどり町は橋をかける。",
                "橋はこの町にできる。",
                "「この橋だ」と町長は話した。",
                "同志社前駅に橋ができる。",
                "Italy opens a bridge.",
                "Thatcham opens a bridge.",
                "Theyer Street has a bridge.",
                "Hertford opens a bridge.",
                "Sheffield opens a bridge.",
                "Heathside opens a bridge.",
                "The town says it opens a bridge.",
                "Itself a bridge, the arch stands."
            })
    void aSentenceThatNamesItsSubjectDoesNot(String sentence) {
        assertThat(Rewording.pointsBack(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "また", "一方", "なお", "しかし", "ただ", "ただし", "さらに", "このため", "そのため", "そして", "加えて", "これに対し", "このほか", "同時に", "だが",
                "ところが", "さて", "つまり", "実際", "特に", "まず", "次に", "その後", "これにより", "一方で", "しかも", "ちなみに", "それでも", "とはいえ"
            })
    void aJapaneseConnectiveGoesWithEitherComma(String connective) {
        for (String comma : List.of("、", "，")) {
            assertThat(reword(Language.JAPANESE, connective + comma + "町は橋をかける。", NOTHING))
                    .isEqualTo("町は橋をかける。");
        }
        assertThat(reword(Language.JAPANESE, connective + "町は橋をかける。", NOTHING)).isEqualTo(connective + "町は橋をかける。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "However",
                "But",
                "And",
                "Meanwhile",
                "Moreover",
                "Also",
                "Still",
                "Yet",
                "So",
                "Instead",
                "In addition",
                "On the other hand",
                "Furthermore"
            })
    void anEnglishConnectiveGoesAndTheNextWordGetsACapital(String connective) {
        assertThat(reword(Language.ENGLISH, connective + ", the bridge opened.", NOTHING))
                .isEqualTo("The bridge opened.");
        assertThat(reword(Language.ENGLISH, connective + "  the bridge opened.", NOTHING))
                .isEqualTo("The bridge opened.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH  | Sonia opened the bridge.      | Sonia opened the bridge.",
                "ENGLISH  | Andes towns opened a bridge.  | Andes towns opened a bridge.",
                "ENGLISH  | but the bridge opened.        | But the bridge opened.",
                "ENGLISH  | However,                      | However,",
                "ENGLISH  | また、the bridge opened.       | また、the bridge opened.",
                "JAPANESE | However, 橋が開いた。          | However, 橋が開いた。",
                "JAPANESE | しかし、また、橋が開いた。        | また、橋が開いた。",
                "JAPANESE | 橋は、しかし、開かなかった。      | 橋は、しかし、開かなかった。",
                "JAPANESE | しかし、                       | しかし、",
                "JAPANESE | iroha橋が開いた。              | iroha橋が開いた。"
            })
    void onlyOneConnectiveOfItsOwnLanguageGoes(Language language, String sentence, String expected) {
        assertThat(reword(language, sentence, NOTHING)).isEqualTo(expected);
    }

    @Test
    void aReferenceAtTheStartBecomesTheName() {
        assertThat(reword(Language.JAPANESE, "同町は橋をかける。", entity("みどり町", mention(4, 0, "同町", true))))
                .isEqualTo("みどり町は橋をかける。");
        assertThat(reword(Language.ENGLISH, "The town opens it.", entity("Midori", mention(4, 0, "The town", true))))
                .isEqualTo("Midori opens it.");
    }

    @Test
    void theLastOfSeveralEntitiesMayBeMeant() {
        Extraction both = new Extraction(
                List.of(
                        new TextEntity(
                                "e1", "あかね町", EntityType.LOCATION, List.of(), List.of(mention(0, 0, "あかね町", false))),
                        new TextEntity(
                                "e2",
                                "みどり町",
                                EntityType.LOCATION,
                                List.of(),
                                List.of(mention(1, 0, "みどり町", false), mention(4, 0, "同町", true)))),
                List.of());

        assertThat(reword(Language.JAPANESE, "同町は橋をかける。", both)).isEqualTo("みどり町は橋をかける。");
    }

    @Test
    void aNameStaysAsItIsWritten() {
        assertThat(reword(Language.JAPANESE, "みどりは橋をかける。", entity("みどり町", mention(4, 0, "みどり", false))))
                .isEqualTo("みどりは橋をかける。");
    }

    @Test
    void aReferenceInsideTheSentenceStays() {
        assertThat(reword(Language.JAPANESE, "町長は同町に橋をかける。", entity("みどり町", mention(4, 3, "同町", true))))
                .isEqualTo("町長は同町に橋をかける。");
    }

    @Test
    void aReferenceOfAnotherSentenceStays() {
        assertThat(reword(Language.JAPANESE, "同町は橋をかける。", entity("みどり町", mention(3, 0, "同町", true))))
                .isEqualTo("同町は橋をかける。");
    }

    @ParameterizedTest
    @CsvSource({"両町, JAPANESE", "His, ENGLISH", "Both towns, ENGLISH"})
    void aReferenceToMoreThanOneOrAPossessiveStays(String reference, Language language) {
        assertThat(reword(language, reference + " wait.", entity("Midori", mention(4, 0, reference, true))))
                .isEqualTo(reference + " wait.");
    }
}
