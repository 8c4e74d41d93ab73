package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtractorTest {

    private static final String JAPANESE_TITLE = "北浜電機、緑川製薬を買収へ";

    private static final String JAPANESE = "北浜電機は24日、緑川製薬を買収すると発表した。"
            + "北浜電機の佐藤健一社長は「両社の技術を生かす」と述べた。"
            + "佐藤氏は2001年に北浜電機を設立した。"
            + "同社は南浦化学と競合している。"
            + "緑川製薬は南浦化学と提携している。";

    private static final String ENGLISH_TITLE = "Norwick Systems to acquire Zyntrix";

    private static final String ENGLISH = "Norwick Systems said on Monday it will acquire Zyntrix Inc. for $3 billion. "
            + "Mary Fields, the chief executive of Norwick Systems, said the company would keep the name. "
            + "Norwick Systems competes with Quellon Corp. in Europe. "
            + "Fields founded Norwick Systems in 2001.";

    private static AnnotatedText annotate(Language language, String title, String text) {
        return Annotator.of(language).annotate(title, text, List.of());
    }

    private static Extraction extract(Language language, String title, String text) {
        AnnotatedText annotated = annotate(language, title, text);
        Extraction extraction = Extractor.of(language).extract(annotated);
        SoundExtraction.check(annotated, extraction, title + text);
        return extraction;
    }

    private static String name(Extraction extraction, String id) {
        return extraction.entity(id).orElseThrow().name();
    }

    private static List<String> ties(Extraction extraction) {
        return extraction.relations().stream()
                .map(relation -> name(extraction, relation.subject()) + " " + relation.type() + " "
                        + name(extraction, relation.object()))
                .toList();
    }

    private static TextEntity entity(Extraction extraction, String name) {
        return extraction.entities().stream()
                .filter(entity -> entity.names().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Relation relation(Extraction extraction, RelationType type) {
        return extraction.relations().stream()
                .filter(relation -> relation.type() == type)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsWhoIsNamedInJapanese() {
        Extraction extraction = extract(Language.JAPANESE, JAPANESE_TITLE, JAPANESE);
        assertThat(entity(extraction, "北浜電機").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(entity(extraction, "緑川製薬").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(entity(extraction, "佐藤").name()).isEqualTo("佐藤健一");
        assertThat(entity(extraction, "佐藤").type()).isEqualTo(EntityType.PERSON);
        assertThat(entity(extraction, "北浜電機").mentions())
                .extracting(Mention::text)
                .contains("同社", "両社");
    }

    @Test
    void findsTheTiesOfJapaneseNewsAndTheirDirection() {
        assertThat(ties(extract(Language.JAPANESE, JAPANESE_TITLE, JAPANESE)))
                .contains(
                        "北浜電機 ACQUIRES 緑川製薬",
                        "佐藤健一 LEADS 北浜電機",
                        "佐藤健一 FOUNDED 北浜電機",
                        "北浜電機 COMPETES_WITH 南浦化学",
                        "緑川製薬 PARTNERS_WITH 南浦化学")
                .doesNotContain("緑川製薬 ACQUIRES 北浜電機");
    }

    @Test
    void saysHowFarATieHasCome() {
        Extraction extraction = extract(Language.JAPANESE, JAPANESE_TITLE, JAPANESE);
        assertThat(relation(extraction, RelationType.ACQUIRES).status()).isEqualTo(Status.PLANNED);
        assertThat(relation(extraction, RelationType.COMPETES_WITH).status()).isEqualTo(Status.ACTUAL);
    }

    @Test
    void citesTheTitleAndTheSentences() {
        Relation takeover = relation(extract(Language.JAPANESE, JAPANESE_TITLE, JAPANESE), RelationType.ACQUIRES);
        assertThat(takeover.evidence())
                .contains(new Evidence(-1, JAPANESE_TITLE), new Evidence(0, "北浜電機は24日、緑川製薬を買収すると発表した。"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSentencesThatStateATieMentionBothEnds(Language language) {
        boolean japanese = language == Language.JAPANESE;
        Extraction extraction =
                extract(language, japanese ? JAPANESE_TITLE : ENGLISH_TITLE, japanese ? JAPANESE : ENGLISH);
        assertThat(extraction.relations())
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(relation.evidence())
                        .allMatch(evidence -> SoundExtraction.mentions(
                                        extraction, relation.subject(), evidence.sentence())
                                && SoundExtraction.mentions(extraction, relation.object(), evidence.sentence())));
    }

    @Test
    void findsWhoIsNamedInEnglish() {
        Extraction extraction = extract(Language.ENGLISH, ENGLISH_TITLE, ENGLISH);
        assertThat(entity(extraction, "Norwick Systems").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(entity(extraction, "Zyntrix Inc.").name()).isEqualTo("Zyntrix");
        assertThat(entity(extraction, "Fields").name()).isEqualTo("Mary Fields");
        assertThat(entity(extraction, "Fields").type()).isEqualTo(EntityType.PERSON);
    }

    @Test
    void findsTheTiesOfEnglishNewsAndTheirDirection() {
        assertThat(ties(extract(Language.ENGLISH, ENGLISH_TITLE, ENGLISH)))
                .contains(
                        "Norwick Systems ACQUIRES Zyntrix",
                        "Mary Fields LEADS Norwick Systems",
                        "Norwick Systems COMPETES_WITH Quellon",
                        "Mary Fields FOUNDED Norwick Systems")
                .doesNotContain("Zyntrix ACQUIRES Norwick Systems");
    }

    @Test
    void anAnnouncedEnglishTakeoverIsPlanned() {
        assertThat(relation(extract(Language.ENGLISH, ENGLISH_TITLE, ENGLISH), RelationType.ACQUIRES)
                        .status())
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void aPassiveTurnsTheTieRound() {
        assertThat(ties(extract(Language.JAPANESE, "", "緑川製薬は北浜電機に買収された。")))
                .contains("北浜電機 ACQUIRES 緑川製薬")
                .doesNotContain("緑川製薬 ACQUIRES 北浜電機");
    }

    @Test
    void namesInBracketsAreOtherNames() {
        Extraction extraction = extract(Language.JAPANESE, "", "北浜電機（Kitahama Denki）は新製品を発売した。");
        assertThat(extraction.entities()).hasSize(1);
        assertThat(extraction.entities().get(0).names()).containsExactlyInAnyOrder("北浜電機", "Kitahama Denki");
    }

    @Test
    void aQuestionIsATextToo() {
        Extraction question = extract(Language.JAPANESE, "", "北浜電機の競合は？");
        assertThat(question.entities()).extracting(TextEntity::name).containsExactly("北浜電機");
        assertThat(question.relations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextThatNamesNobodyHasNothing(Language language) {
        assertThat(extract(language, "", "")).isEqualTo(new Extraction(List.of(), List.of()));
        assertThat(extract(language, "", "。")).isEqualTo(new Extraction(List.of(), List.of()));
        assertThat(Extractor.of(language).language()).isEqualTo(language);
    }

    @Test
    void extractingTwiceGivesTheSame() {
        assertThat(extract(Language.JAPANESE, JAPANESE_TITLE, JAPANESE))
                .isEqualTo(extract(Language.JAPANESE, JAPANESE_TITLE, JAPANESE));
        assertThat(extract(Language.ENGLISH, ENGLISH_TITLE, ENGLISH))
                .isEqualTo(extract(Language.ENGLISH, ENGLISH_TITLE, ENGLISH));
    }
}
