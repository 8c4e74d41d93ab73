package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityId;
import dev.enishi.analysis.graph.EntityMatch;
import dev.enishi.analysis.lexicon.EntityType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that mean the same: which tie is asked for, and which side of it. Names are invented. */
class QuestionParserTest {

    private static final Map<String, EntityType> KNOWN = Map.of(
            "norvik", EntityType.ORGANIZATION,
            "halden", EntityType.ORGANIZATION,
            "tessa lind", EntityType.PERSON,
            "glimmer", EntityType.PRODUCT,
            "アオゾラ", EntityType.ORGANIZATION,
            "ホシノ", EntityType.ORGANIZATION,
            "青木春子", EntityType.PERSON,
            "ソラノート", EntityType.PRODUCT,
            "横浜", EntityType.LOCATION);

    private static final QuestionParser PARSER = new QuestionParser(QuestionParserTest::find);

    private static List<EntityMatch> find(String name) {
        EntityType type = KNOWN.get(name.toLowerCase(java.util.Locale.ROOT));
        return type == null
                ? List.of()
                : List.of(new EntityMatch(
                        new Entity(new EntityId(1 + name.hashCode() & 0xFFFF), name, type, List.of()), 1));
    }

    @ParameterizedTest
    @CsvSource({
        // competitors and partners: either side
        "who competes with Norvik?, COMPETES_WITH, -",
        "Norvik rivals?, COMPETES_WITH, -",
        "Norvik's competitors, COMPETES_WITH, -",
        "Who is Norvik up against?, COMPETES_WITH, -",
        "アオゾラの競合は？, COMPETES_WITH, -",
        "アオゾラのライバル, COMPETES_WITH, -",
        "アオゾラと競っているのはどこ？, COMPETES_WITH, -",
        "アオゾラの競争相手を教えて, COMPETES_WITH, -",
        "Who does Norvik work together with?, PARTNERS_WITH, -",
        "Norvik's partners?, PARTNERS_WITH, -",
        "Who has Norvik teamed up with?, PARTNERS_WITH, -",
        "possible partner of Norvik?, PARTNERS_WITH, -",
        "アオゾラの提携先は？, PARTNERS_WITH, -",
        "アオゾラの提携相手は？, PARTNERS_WITH, -",
        "アオゾラが組んだ相手は？, PARTNERS_WITH, -",
        "Who is merging with Norvik?, MERGES_WITH, -",
        "アオゾラの合併相手は？, MERGES_WITH, -",
        "アオゾラと経営統合するのは？, MERGES_WITH, -",
        // takeovers
        "who bought Norvik?, ACQUIRES, SUBJECT",
        "Who acquired Norvik?, ACQUIRES, SUBJECT",
        "Who is buying Norvik?, ACQUIRES, SUBJECT",
        "Norvik was acquired by whom?, ACQUIRES, SUBJECT",
        "Who was Norvik bought by?, ACQUIRES, SUBJECT",
        "What did Norvik buy?, ACQUIRES, OBJECT",
        "who was Norvik thinking of buying?, ACQUIRES, OBJECT",
        "Which companies has Norvik acquired?, ACQUIRES, OBJECT",
        "Which company was acquired by Norvik?, ACQUIRES, OBJECT",
        "アオゾラを買収したのは？, ACQUIRES, SUBJECT",
        "アオゾラを買ったのはどこ？, ACQUIRES, SUBJECT",
        "アオゾラはどこに買収された？, ACQUIRES, SUBJECT",
        "アオゾラの買収元は？, ACQUIRES, SUBJECT",
        "アオゾラにTOBをかけたのは？, ACQUIRES, SUBJECT",
        "アオゾラが買収した会社は？, ACQUIRES, OBJECT",
        "アオゾラの買収先は？, ACQUIRES, OBJECT",
        "アオゾラに買収された会社は？, ACQUIRES, OBJECT",
        "アオゾラはどこを買収した？, ACQUIRES, OBJECT",
        // money
        "Who invests in Norvik?, INVESTS_IN, SUBJECT",
        "Norvik's investors?, INVESTS_IN, SUBJECT",
        "Which companies has Norvik invested in?, INVESTS_IN, OBJECT",
        "アオゾラに出資しているのは？, INVESTS_IN, SUBJECT",
        "アオゾラの出資者は？, INVESTS_IN, SUBJECT",
        "アオゾラの株主は？, INVESTS_IN, SUBJECT",
        "アオゾラの出資先は？, INVESTS_IN, OBJECT",
        "アオゾラが出資した会社は？, INVESTS_IN, OBJECT",
        // groups
        "parent of Norvik, PARENT_OF, SUBJECT",
        "What is the parent company of Norvik?, PARENT_OF, SUBJECT",
        "Who owns Norvik?, PARENT_OF, SUBJECT",
        "Norvik is owned by whom?, PARENT_OF, SUBJECT",
        "Which group does Norvik belong to?, PARENT_OF, SUBJECT",
        "Norvik's subsidiaries?, PARENT_OF, OBJECT",
        "Which companies does Norvik own?, PARENT_OF, OBJECT",
        "Which brands belong to Norvik?, PARENT_OF, OBJECT",
        "アオゾラの親会社は？, PARENT_OF, SUBJECT",
        "アオゾラはどこの子会社？, PARENT_OF, SUBJECT",
        "アオゾラを傘下に持つのは？, PARENT_OF, SUBJECT",
        "アオゾラの子会社は？, PARENT_OF, OBJECT",
        // founders and leaders
        "who founded Norvik?, FOUNDED, SUBJECT",
        "Who started Norvik?, FOUNDED, SUBJECT",
        "Norvik's founders?, FOUNDED, SUBJECT",
        "What did Tessa Lind found?, FOUNDED, OBJECT",
        "アオゾラを設立したのは誰？, FOUNDED, SUBJECT",
        "アオゾラの創業者は？, FOUNDED, SUBJECT",
        "青木春子が設立した会社は？, FOUNDED, OBJECT",
        "who runs Norvik?, LEADS, SUBJECT",
        "Who leads Norvik?, LEADS, SUBJECT",
        "who's the CEO of Norvik, LEADS, SUBJECT",
        "Who is in charge of Norvik?, LEADS, SUBJECT",
        "Which companies does Tessa Lind head?, LEADS, OBJECT",
        "Which company is Tessa Lind president of?, LEADS, OBJECT",
        "アオゾラの社長は？, LEADS, SUBJECT",
        "アオゾラのトップは誰？, LEADS, SUBJECT",
        "アオゾラを率いているのは誰？, LEADS, SUBJECT",
        "青木春子が社長を務める会社は？, LEADS, OBJECT",
        "青木春子さんはどこの社長？, LEADS, OBJECT",
        // work, products, supplies, law, places
        "Who works for Norvik?, WORKS_FOR, SUBJECT",
        "Where does Tessa Lind work?, WORKS_FOR, OBJECT",
        "青木春子の所属は？, WORKS_FOR, OBJECT",
        "アオゾラの役員は誰？, WORKS_FOR, SUBJECT",
        "who makes Glimmer?, MAKES, SUBJECT",
        "Who is behind Glimmer?, MAKES, SUBJECT",
        "ソラノートを出したのはどこ？, MAKES, SUBJECT",
        "ソラノートの開発元は？, MAKES, SUBJECT",
        "アオゾラの製品は？, MAKES, OBJECT",
        "アオゾラが開発したソフトは？, MAKES, OBJECT",
        "Who supplies Norvik?, SUPPLIES, SUBJECT",
        "Norvik's suppliers?, SUPPLIES, SUBJECT",
        "Norvik's customers?, SUPPLIES, OBJECT",
        "アオゾラの納入先は？, SUPPLIES, OBJECT",
        "アオゾラの仕入れ先は？, SUPPLIES, SUBJECT",
        "who sued Norvik?, SUES, SUBJECT",
        "Who did Norvik sue?, SUES, OBJECT",
        "Who was sued by Norvik?, SUES, OBJECT",
        "アオゾラを訴えたのは？, SUES, SUBJECT",
        "アオゾラが訴えた相手は？, SUES, OBJECT",
        "Who fined Norvik?, REGULATES, SUBJECT",
        "Which regulator is investigating Norvik?, REGULATES, SUBJECT",
        "アオゾラを調査しているのは？, REGULATES, SUBJECT",
        "Where is Norvik based?, LOCATED_IN, OBJECT",
        "アオゾラの本社はどこ？, LOCATED_IN, OBJECT",
        "横浜に本社がある会社は？, LOCATED_IN, SUBJECT",
    })
    void findsTheTieAndTheSideAskedFor(String question, RelationType relation, String side) {
        Question parsed = PARSER.parse(question);
        assertThat(parsed.frames()).as(question).isNotEmpty();
        Frame best = parsed.frames().get(0);
        assertThat(best.relation()).as(question).isEqualTo(relation);
        if (!side.equals("-")) {
            assertThat(best.asked()).as(question).isEqualTo(Side.valueOf(side));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "アオゾラが設立されたのはいつ？, DATE",
        "When was Norvik founded?, DATE",
        "アオゾラの買収額はいくら？, AMOUNT",
        "How much did Norvik pay?, AMOUNT",
        "アオゾラの社員は何人？, NUMBER",
        "How many people work for Norvik?, NUMBER",
        "アオゾラが撤退した理由は？, REASON",
        "Why did Norvik leave?, REASON",
        "アオゾラとは？, PROFILE",
        "What is Norvik?, PROFILE",
        "アオゾラの競合は？, ENTITY",
    })
    void findsTheKindOfReply(String question, Focus focus) {
        assertThat(PARSER.parse(question).focus()).isEqualTo(focus);
    }

    @Test
    void leavesOutWhatIsKnownAlready() {
        Question parsed = PARSER.parse("What did Tessa Lind start besides Halden?");
        assertThat(parsed.frames())
                .allSatisfy(frame -> assertThat(frame.name().surface()).isEqualTo("Tessa Lind"));
        assertThat(PARSER.parse("青木春子がアオゾラ以外に設立した会社は？").frames())
                .allSatisfy(frame -> assertThat(frame.name().surface()).isEqualTo("青木春子"));
    }

    @Test
    void hearsTheStandingThatIsAskedFor() {
        assertThat(PARSER.parse("アオゾラの前社長は？").statuses()).contains(Status.ENDED);
        assertThat(PARSER.parse("Who is Norvik's former CEO?").statuses()).contains(Status.ENDED);
        assertThat(PARSER.parse("Who is Norvik planning to buy?").statuses()).contains(Status.PLANNED);
        assertThat(PARSER.parse("アオゾラの社長は？").statuses()).isEmpty();
    }

    @Test
    void takesTheNameWithoutWhatClingsToIt() {
        assertThat(PARSER.parse("アオゾラさんの競合は？").names())
                .first()
                .extracting(AskedName::surface)
                .isEqualTo("アオゾラ");
        assertThat(PARSER.parse("Norvik's rivals?").names())
                .first()
                .extracting(AskedName::surface)
                .isEqualTo("Norvik");
    }

    @Test
    void keepsAnUnknownNameToSayThatNothingIsKnownOfIt() {
        Question parsed = PARSER.parse("Who is the CEO of Zephyrine Motors?");
        assertThat(parsed.names()).singleElement().satisfies(name -> {
            assertThat(name.surface()).isEqualTo("Zephyrine Motors");
            assertThat(name.isKnown()).isFalse();
        });
    }
}
