package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.answer.Answer.YesNo;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswererTest {

    @TempDir
    static Path folder;

    private static KnowledgeGraph graph;
    private static Answerer answerer;

    @BeforeAll
    static void readArticles() {
        graph = KnowledgeGraph.open(folder);
        SmallWorld.article("ja1", Language.JAPANESE, "アオゾラ電機、ミナト半導体を買収")
                .entity("アオゾラ電機", EntityType.ORGANIZATION, "アオゾラ", "Aozora Electric")
                .entity("ミナト半導体", EntityType.ORGANIZATION, "Minato Semiconductor")
                .entity("ホシノ通信", EntityType.ORGANIZATION)
                .entity("青木春子", EntityType.PERSON, "青木")
                .entity("大川太郎", EntityType.PERSON)
                .entity("ソラノート", EntityType.PRODUCT)
                .entity("横浜市", EntityType.LOCATION)
                .says("アオゾラ電機は5日、ミナト半導体を300億円で買収したと発表した。")
                .tie("アオゾラ電機", RelationType.ACQUIRES, "ミナト半導体")
                .says("アオゾラ電機の青木春子社長は「ソラノートの販売を伸ばしたい」と述べた。")
                .tie("青木春子", RelationType.LEADS, "アオゾラ電機")
                .tie("アオゾラ電機", RelationType.MAKES, "ソラノート")
                .says("前社長の大川太郎氏は昨年退いた。")
                .tie("大川太郎", RelationType.LEADS, "アオゾラ電機", Status.ENDED)
                .says("横浜市に本社を置くアオゾラ電機はホシノ通信と競合している。")
                .tie("アオゾラ電機", RelationType.COMPETES_WITH, "ホシノ通信")
                .tie("アオゾラ電機", RelationType.LOCATED_IN, "横浜市")
                .says("ミナト半導体は1998年に設立され、従業員は420人いる。")
                .addTo(graph);
        SmallWorld.article("en1", Language.ENGLISH, "Norvik plans to buy Halden Systems")
                .entity("Norvik", EntityType.ORGANIZATION)
                .entity("Halden Systems", EntityType.ORGANIZATION, "Halden")
                .entity("Tessa Lind", EntityType.PERSON, "Lind")
                .entity("Bluefin Labs", EntityType.ORGANIZATION)
                .entity("Corvane", EntityType.ORGANIZATION)
                .says("Norvik said it plans to buy Halden Systems.")
                .tie("Norvik", RelationType.ACQUIRES, "Halden Systems", Status.PLANNED)
                .says("Tessa Lind founded Halden Systems and Bluefin Labs.")
                .tie("Tessa Lind", RelationType.FOUNDED, "Halden Systems")
                .tie("Tessa Lind", RelationType.FOUNDED, "Bluefin Labs")
                .says("Norvik competes with Corvane and Bluefin Labs.")
                .tie("Norvik", RelationType.COMPETES_WITH, "Corvane")
                .tie("Norvik", RelationType.COMPETES_WITH, "Bluefin Labs")
                .says("Corvane was sold by Norvik after talks with Bluefin Labs ended.")
                .tie("Bluefin Labs", RelationType.ACQUIRES, "Corvane", Status.ENDED)
                .addTo(graph);
        SmallWorld.article("en2", Language.ENGLISH, "Tarn Foods opens a kitchen")
                .entity("Tarn Foods", EntityType.ORGANIZATION)
                .entity("Green Road", EntityType.PRODUCT)
                .says("Tarn Foods makes Green Road.")
                .tie("Tarn Foods", RelationType.MAKES, "Green Road")
                .addTo(graph);
        SmallWorld.article("en3", Language.ENGLISH, "A president speaks")
                .entity("霧島運輸", EntityType.ORGANIZATION)
                .entity("Mina Halvors", EntityType.PERSON)
                .says("霧島運輸の Mina Halvors 社長が語った。")
                .tie("Mina Halvors", RelationType.LEADS, "霧島運輸")
                .addTo(graph);
        SmallWorld.article("en4", Language.ENGLISH, "A carrier buys")
                .entity("Kirishima Unyu", EntityType.ORGANIZATION)
                .entity("Oddney Freight", EntityType.ORGANIZATION)
                .says("Kirishima Unyu has acquired Oddney Freight.")
                .tie("Kirishima Unyu", RelationType.ACQUIRES, "Oddney Freight")
                .addTo(graph);
        answerer = new Answerer(graph);
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    private static Answer ask(String question) {
        return answerer.answer(question, Scope.everything());
    }

    private static List<String> names(Answer answer) {
        return answer.items().stream().map(Answer.Item::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "アオゾラ電機の競合は？, ホシノ通信",
        "ホシノ通信のライバルはどこ？, アオゾラ電機",
        "アオゾラ電機が買収した会社は？, ミナト半導体",
        "アオゾラ電機の買収先は？, ミナト半導体",
        "ミナト半導体を買収したのは？, アオゾラ電機",
        "ミナト半導体はどこに買収された？, アオゾラ電機",
        "アオゾラ電機の社長は誰？, 青木春子",
        "アオゾラ電機の前社長は？, 大川太郎",
        "青木春子さんが社長を務める会社は？, アオゾラ電機",
        "アオゾラ電機の本社はどこ？, 横浜市",
        "ソラノートを出しているのはどこ？, アオゾラ電機",
        "アオゾラ電機の製品は？, ソラノート",
        "ｱｵｿﾞﾗ電機の競合は？, ホシノ通信",
        "グリーンロードを作っているのは？, Tarn Foods",
        "Who is Norvik planning to buy?, Halden Systems",
        "who was Norvik thinking of buying, Halden Systems",
        "Who is buying Halden Systems?, Norvik",
        "Halden Systems is being acquired by whom?, Norvik",
        "Who founded Bluefin Labs?, Tessa Lind",
        "What did Tessa Lind start besides Halden Systems?, Bluefin Labs",
        "who competes with corvane, Norvik",
        "Corvane rivals?, Norvik",
        "Who acquired Minato Semiconductor?, アオゾラ電機",
        "Who is the CEO of Aozora Electric?, 青木春子",
        "Where is Aozora Electric based?, 横浜市",
    })
    void answersWithTheAskedSideFirst(String question, String expected) {
        Answer answer = ask(question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(Answer.Status.ANSWERED);
        assertThat(names(answer)).first().isEqualTo(expected);
        assertThat(answer.items())
                .allSatisfy(item -> assertThat(item.citations()).isNotEmpty());
    }

    @Test
    void listsAllThatStandInTheTie() {
        Answer answer = ask("Who are Norvik's competitors?");
        assertThat(names(answer)).containsExactlyInAnyOrder("Corvane", "Bluefin Labs");
        assertThat(answer.text()).startsWith("Norvik competes with ");
    }

    @Test
    void tellsAPlannedTieAsPlanned() {
        assertThat(ask("Who is buying Halden Systems?").text()).startsWith("Norvik plans to acquire Halden Systems.");
    }

    @Test
    void putsWhatHoldsBeforeWhatHasEnded() {
        assertThat(names(ask("アオゾラ電機の社長は誰？"))).first().isEqualTo("青木春子");
        assertThat(ask("アオゾラ電機の前社長は誰？").text()).startsWith("大川太郎は以前、アオゾラ電機を率いていました。");
    }

    @ParameterizedTest
    @CsvSource({
        "アオゾラ電機はミナト半導体を買収した？, YES, はい",
        "Did Aozora Electric buy Minato Semiconductor?, YES, Yes",
        "Did Bluefin Labs acquire Corvane?, NO, No",
        "Does Norvik compete with Corvane?, YES, Yes",
    })
    void saysYesOrNo(String question, YesNo expected, String beginning) {
        Answer answer = ask(question);
        assertThat(answer.status()).isEqualTo(Answer.Status.ANSWERED);
        assertThat(answer.yesNo()).isEqualTo(expected);
        assertThat(answer.text()).startsWith(beginning);
        assertThat(answer.citations()).isNotEmpty();
    }

    @Test
    void doesNotTurnATieRoundForAYes() {
        Answer answer = ask("Did Minato Semiconductor buy Aozora Electric?");
        assertThat(answer.status()).isEqualTo(Answer.Status.UNKNOWN);
        assertThat(answer.yesNo()).isEqualTo(YesNo.UNKNOWN);
    }

    @Test
    void counts() {
        Answer answer = ask("How many competitors does Norvik have?");
        assertThat(answer.count()).isEqualTo(2);
        assertThat(names(answer)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ミナト半導体が設立されたのはいつ？, 1998年",
        "ミナト半導体の従業員は何人？, 420人",
        "アオゾラ電機がミナト半導体を買った金額はいくら？, 300億円",
        "How much did Aozora Electric pay for Minato Semiconductor?, 300億円",
        "When was Minato Semiconductor founded?, 1998年",
    })
    void answersAFreeQuestionWithTheSpanAndItsSentence(String question, String span) {
        Answer answer = ask(question);
        assertThat(answer.status()).isEqualTo(Answer.Status.ANSWERED);
        assertThat(answer.text()).startsWith(span);
        assertThat(answer.citations().get(0).text()).contains(span);
    }

    @ParameterizedTest
    @CsvSource({
        "ホシノ通信の社長は誰？",
        "ミナト半導体が買収した会社は？",
        "Who founded Norvik?",
        "Who has Norvik sued?",
        "Who is the CEO of Zephyrine Motors?",
    })
    void saysThatItDoesNotKnow(String question) {
        Answer answer = ask(question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(Answer.Status.UNKNOWN);
        assertThat(answer.items()).isEmpty();
        assertThat(answer.citations()).isEmpty();
    }

    @Test
    void tellsWhatIsKnownNearby() {
        Answer answer = ask("ホシノ通信の社長は誰？");
        assertThat(answer.nearby()).hasSize(1);
        assertThat(answer.text()).contains("競合しています");
    }

    @ParameterizedTest
    @CsvSource({"???", "。。。", "tell me a story", "こんにちは", "''"})
    void asksBackWhenNothingIsUnderstood(String question) {
        assertThat(ask(question).status()).isEqualTo(Answer.Status.NOT_UNDERSTOOD);
    }

    @Test
    void refusesAnEndlessQuestionVisibly() {
        Answer answer = ask("アオゾラ電機の競合は？".repeat(100));
        assertThat(answer.status()).isEqualTo(Answer.Status.NOT_UNDERSTOOD);
        assertThat(answer.text()).contains("500");
        assertThat(answer.question()).hasSize(Answerer.LONGEST_QUESTION);
    }

    @Test
    void followsUp() {
        Scope all = Scope.everything();
        Answerer.Turn first = answerer.answer("Who is buying Halden Systems?", all, Conversation.START);
        Answerer.Turn second = answerer.answer("who founded it?", all, first.conversation());
        assertThat(names(second.answer())).containsExactly("Tessa Lind");
        Answerer.Turn third = answerer.answer("and Bluefin Labs?", all, second.conversation());
        assertThat(names(third.answer())).containsExactly("Tessa Lind");
    }

    @Test
    void followsUpInJapanese() {
        Scope all = Scope.everything();
        Answerer.Turn first = answerer.answer("アオゾラ電機の社長は誰？", all, Conversation.START);
        Answerer.Turn second = answerer.answer("その競合は？", all, first.conversation());
        assertThat(names(second.answer())).containsExactly("ホシノ通信");
        Answerer.Turn third = answerer.answer("じゃあ、ホシノ通信は？", all, second.conversation());
        assertThat(names(third.answer())).containsExactly("アオゾラ電機");
    }

    @Test
    void neverThrows() {
        String[] alphabet = {
            "アオゾラ電機", "の", "は", "？", "競合", "Norvik", " ", "who", "'s", "\"", "「", "」", "%", "*", "OR", "NEAR(", "{s}",
            "\u202E", "\u200B", "\uD83D", "\uDE00", "ｶﾞ", "か\u3099", "\0", "\n", "\t", "\\", "$1", "社長", "買収", "İ", "ß",
                    "０", "㌔"
        };
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            StringBuilder question = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                question.append(alphabet[random.nextInt(alphabet.length)]);
            }
            Answer answer = ask(question.toString());
            assertThat(answer.text()).as("seed %d", seed).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Who leads Kirishima Unyu?, Mina Halvors",
        "What did Kirishima Unyu acquire?, Oddney Freight",
        "霧島運輸の社長は誰？, Mina Halvors",
        "霧島運輸が買収した会社は？, Oddney Freight"
    })
    void factsOfBothSpellingsAreGiven(String question, String name) {
        assertThat(ask(question).items()).extracting(Answer.Item::name).containsExactly(name);
    }
}
