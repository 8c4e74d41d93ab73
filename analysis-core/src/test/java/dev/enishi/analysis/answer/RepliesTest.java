package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.answer.Answer.YesNo;
import dev.enishi.analysis.answer.FactSearch.Candidate;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityId;
import dev.enishi.analysis.graph.Fact;
import dev.enishi.analysis.graph.Provenance;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RepliesTest {

    private static final Entity NORVIK =
            new Entity(new EntityId(1), "Norvik", EntityType.ORGANIZATION, List.of("ノルヴィク"));
    private static final Entity CORVANE = new Entity(new EntityId(2), "Corvane", EntityType.ORGANIZATION, List.of());
    private static final Entity AOZORA =
            new Entity(new EntityId(3), "アオゾラ", EntityType.ORGANIZATION, List.of("あおぞら", "Aozora"));

    private static Question question(Language language, Question.Form form, Set<Status> statuses, AskedName... names) {
        return new Question("q", language, List.of(names), List.of(), Focus.ENTITY, Set.of(), statuses, form);
    }

    private static Question question(Language language) {
        return question(language, Question.Form.NAMES, Set.of());
    }

    private static Fact fact(Entity subject, Entity object, Status status) {
        Provenance place = new Provenance(
                new DocumentId("a1"),
                null,
                "The day's deals",
                PublishedAt.parse("2024-05-06").orElseThrow(),
                Instant.EPOCH,
                0,
                "So it was said.",
                status,
                0.9,
                Qualifiers.NONE);
        return new Fact(RelationType.COMPETES_WITH, subject, object, status, 0.9, 1, List.of(place));
    }

    private static Candidate candidate(Entity answer, Status status) {
        AskedName name = new AskedName(new Span(0, 1), "q", List.of());
        Frame frame = new Frame(RelationType.COMPETES_WITH, Side.OBJECT, name, 1);
        return new Candidate(frame, NORVIK, answer, fact(NORVIK, answer, status), 1);
    }

    @Test
    void namesAreToldInASentenceThatIsQuoted() {
        Answer answer = Replies.names(
                "q",
                question(Language.ENGLISH),
                List.of(candidate(CORVANE, Status.ACTUAL), candidate(AOZORA, Status.ACTUAL)));
        assertThat(answer.status()).isEqualTo(Answer.Status.ANSWERED);
        assertThat(answer.text().lines())
                .containsExactly(
                        "Norvik competes with Corvane and アオゾラ (Aozora).",
                        "\"So it was said.\" (The day's deals, 2024-05-06)");
        assertThat(answer.items()).extracting(Answer.Item::name).containsExactly("Corvane", "アオゾラ");
    }

    @Test
    void eachStandingHasItsLine() {
        Answer answer = Replies.names(
                "q",
                question(Language.JAPANESE),
                List.of(candidate(CORVANE, Status.ENDED), candidate(AOZORA, Status.ACTUAL)));
        List<String> lines = answer.text().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("Norvikはアオゾラと競合しています。");
        assertThat(lines.get(1)).contains("Corvane").doesNotContain("アオゾラ");
        assertThat(lines.get(2)).isEqualTo("「So it was said.」（The day's deals、2024-05-06）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"JAPANESE | わかっている限りで2件です。", "ENGLISH | As far as is known, 2."})
    void aCountSaysThatItIsWhatIsKnown(Language language, String first) {
        Answer answer = Replies.count(
                "q", question(language), List.of(candidate(CORVANE, Status.ACTUAL), candidate(AOZORA, Status.ACTUAL)));
        assertThat(answer.text().lines().findFirst()).contains(first);
        assertThat(answer.count()).isEqualTo(2);
        assertThat(answer.items()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, ACTUAL, false, YES, Yes.",
        "ENGLISH, PLANNED, false, YES, Yes.",
        "ENGLISH, ENDED, false, NO, No.",
        "ENGLISH, ENDED, true, YES, Yes.",
        "JAPANESE, ACTUAL, false, YES, はい。",
        "JAPANESE, ENDED, false, NO, いいえ。",
        "JAPANESE, ENDED, true, YES, はい。"
    })
    void whatHasEndedIsNotSoUnlessThatIsAsked(
            Language language, Status status, boolean asksForEnded, YesNo expected, String word) {
        Set<Status> asked = asksForEnded ? Set.of(Status.ENDED) : Set.of();
        Answer answer = Replies.yesNo("q", question(language, Question.Form.YES_NO, asked), candidate(CORVANE, status));
        assertThat(answer.yesNo()).isEqualTo(expected);
        assertThat(answer.text()).startsWith(word).contains("Norvik", "Corvane");
        assertThat(answer.citations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | I don't know: nothing that was read so far says so.",
                "JAPANESE | わかりません。これまでに読んだ記事には書かれていません。"
            })
    void whatIsNotKnownIsSaid(Language language, String text) {
        Answer answer = Replies.unknown("q", question(language), List.of());
        assertThat(answer.status()).isEqualTo(Answer.Status.UNKNOWN);
        assertThat(answer.text()).isEqualTo(text);
        assertThat(answer.yesNo()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Nothing that was read so far mentions Zelkova and Ibex.",
                "JAPANESE | これまでに読んだ記事に「Zelkova、Ibex」は出てきません。"
            })
    void aStrangerIsNamedOnce(Language language, String text) {
        AskedName zelkova = new AskedName(new Span(0, 7), "Zelkova", List.of());
        AskedName ibex = new AskedName(new Span(8, 12), "Ibex", List.of());
        AskedName again = new AskedName(new Span(13, 20), "Zelkova", List.of());
        Question question = question(language, Question.Form.YES_NO, Set.of(), zelkova, ibex, again);
        Answer answer = Replies.unknown("q", question, List.of());
        assertThat(answer.text()).isEqualTo(text);
        assertThat(answer.yesNo()).isEqualTo(YesNo.UNKNOWN);
    }

    @Test
    void tellsWhatIsKnownNearby() {
        Answer answer = Replies.unknown("q", question(Language.ENGLISH), List.of(fact(NORVIK, CORVANE, Status.ACTUAL)));
        assertThat(answer.text().lines().skip(1))
                .containsExactly("What is known nearby:", Replies.NEARBY + "Norvik competes with Corvane.");
        assertThat(answer.nearby()).hasSize(1);
    }

    @Test
    void aProfileTellsTiesThenSentences() {
        Fact fact = fact(NORVIK, CORVANE, Status.ACTUAL);
        Answer answer = Replies.profile("q", question(Language.ENGLISH), List.of(fact), Citations.of(fact));
        assertThat(answer.text().lines())
                .containsExactly("Norvik competes with Corvane.", "\"So it was said.\" (The day's deals, 2024-05-06)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsNotUnderstoodHasNothingToCite(Language language) {
        Answer answer = Replies.notUnderstood("?", language, "text");
        assertThat(answer.status()).isEqualTo(Answer.Status.NOT_UNDERSTOOD);
        assertThat(answer.text()).isEqualTo("text");
        assertThat(answer.citations()).isEmpty();
        assertThat(answer.items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Norvik, Norvik, Norvik", "アオゾラ, アオゾラ (Aozora), アオゾラ", "ミナト, ミナト, ミナト"})
    void anEnglishReaderSeesTheLatinSpelling(String name, String english, String japanese) {
        List<String> aliases = name.equals("アオゾラ") ? AOZORA.aliases() : List.of("みなと");
        Entity entity = new Entity(new EntityId(9), name, EntityType.ORGANIZATION, aliases);
        assertThat(Names.shown(entity, Language.ENGLISH)).isEqualTo(english);
        assertThat(Names.shown(entity, Language.JAPANESE)).isEqualTo(japanese);
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void theEndAskedForIsTheOtherThanTheKnown(RelationType relation) {
        Fact fact = new Fact(
                relation,
                NORVIK,
                CORVANE,
                Status.ACTUAL,
                1,
                1,
                fact(NORVIK, CORVANE, Status.ACTUAL).provenance());
        assertThat(Side.OBJECT.in(fact, NORVIK.id())).isEqualTo(CORVANE);
        assertThat(Side.SUBJECT.in(fact, CORVANE.id())).isEqualTo(NORVIK);
        if (relation.isSymmetric()) {
            assertThat(Side.SUBJECT.in(fact, NORVIK.id())).isEqualTo(CORVANE);
            assertThat(Side.OBJECT.in(fact, CORVANE.id())).isEqualTo(NORVIK);
        }
    }
}
