package dev.enishi.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle.GoldRelation;
import dev.enishi.lab.corpus.WrittenArticle.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenArticleTest {

    private static final String ARTICLE = """
            date: 2026-03-04
            style: wire
            summary: ミナト電機がキタノ精工を買収する。

            # {O1|ミナト電機}、{O2|キタノ精工}を買収へ
            > ACQUIRES O1 O2 PLANNED
            * 電機大手の{O1|ミナト電機}は4日、{O2|キタノ精工}（{L1|川崎市}）を買収すると{!O5|青空新聞}に語った。
            > ACQUIRES O1 O2 PLANNED
            > LOCATED_IN O2 L1

            {~O1|同社}の{P1|佐伯涼子}社長は「{O3|Northgate}に追い付く」と述べた。{O3|ノースゲート}は競合だ。
            > LEADS P1 O1
            > COMPETES_WITH O1 O3
            > COMPETES_WITH O3 O1

            ? ja ACQUIRES O1 : キタノ精工を買うのはどこ？
            ? en OTHER "4日" : When did Minato Electric say so?
            ? en SUES - : Who sued Northgate?
            """;

    @TempDir
    private Path folder;

    private WrittenArticle read(String text) throws IOException {
        return WrittenArticles.read(Files.writeString(folder.resolve("ja-1.txt"), text));
    }

    @Test
    void theTextIsWithoutMarks() throws IOException {
        WrittenArticle article = read(ARTICLE);
        assertThat(article.id()).isEqualTo("ja-1");
        assertThat(article.language()).isEqualTo(Language.JAPANESE);
        assertThat(article.head()).isEqualTo(new WrittenArticle.Head("2026-03-04", "wire", "ミナト電機がキタノ精工を買収する。"));
        assertThat(article.title().text()).isEqualTo("ミナト電機、キタノ精工を買収へ");
        assertThat(article.sentences())
                .extracting(MarkedSentence::text)
                .containsExactly(
                        "電機大手のミナト電機は4日、キタノ精工（川崎市）を買収すると青空新聞に語った。", "同社の佐伯涼子社長は「Northgateに追い付く」と述べた。ノースゲートは競合だ。");
        assertThat(article.keySentences()).containsExactly(0);
    }

    @Test
    void thingsStandWhereTheyAreMarked() throws IOException {
        AnnotatedArticle annotated = read(ARTICLE).annotate();
        assertThat(annotated.entities()).extracting(TextEntity::id).containsExactly("O1", "O2", "L1", "O5", "P1", "O3");
        assertThat(annotated.sources()).containsExactly("O5");
        TextEntity rival = annotated.entities().get(5);
        assertThat(rival.type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(rival.name()).isEqualTo("Northgate");
        assertThat(rival.aliases()).containsExactly("ノースゲート");
        assertThat(annotated.entities())
                .allSatisfy(entity -> assertThat(entity.mentions())
                        .allSatisfy(mention -> assertThat(mention.span()
                                        .of(annotated
                                                .text()
                                                .sentence(mention.sentence())
                                                .orElseThrow()
                                                .text()))
                                .isEqualTo(mention.text())));
        assertThat(annotated.entities().get(0).mentions()).hasSize(2).noneMatch(mention -> mention.anaphor());
    }

    @Test
    void aTieIsGatheredFromAllSentencesThatStateIt() throws IOException {
        assertThat(read(ARTICLE).ties())
                .containsExactly(
                        new GoldRelation("ACQUIRES", "O1", "O2", "PLANNED", List.of(-1, 0)),
                        new GoldRelation("LOCATED_IN", "O2", "L1", "ACTUAL", List.of(0)),
                        new GoldRelation("LEADS", "P1", "O1", "ACTUAL", List.of(1)),
                        new GoldRelation("COMPETES_WITH", "O1", "O3", "ACTUAL", List.of(1)));
    }

    @Test
    void questionsMayHaveThingsWordsOrNothingForAnAnswer() throws IOException {
        assertThat(read(ARTICLE).questions())
                .containsExactly(
                        new Question(Language.JAPANESE, "ACQUIRES", List.of("O1"), "", "キタノ精工を買うのはどこ？"),
                        new Question(Language.ENGLISH, "OTHER", List.of(), "4日", "When did Minato Electric say so?"),
                        new Question(Language.ENGLISH, "SUES", List.of(), "", "Who sued Northgate?"));
    }

    /** Each row breaks one line of the article; the message names that line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 2026-03-04 | date: 4 March | :1: A date is written",
                "style: wire | style: poem | :2: No style poem",
                "style: wire | motto: wire | :2: No motto: in the head",
                "style: wire | Hello | :2: Before the title stand",
                "style: wire | date: 2026-03-05 | :2: A second date:",
                "# { | { | :5: Before the title",
                "> LOCATED_IN O2 L1 | # Again | :9: A second title",
                "> LOCATED_IN O2 L1 | > LOCATED_IN O2 L9 | :9: L9 is not marked",
                "> LOCATED_IN O2 L1 | > LOCATED_IN O2 O2 | :9: O2 can't be tied to itself",
                "> LOCATED_IN O2 L1 | > LIKES O2 L1 | :9: A tie is written",
                "> LOCATED_IN O2 L1 | > LOCATED_IN O2 L1 SOON | :9: No status SOON",
                "> LOCATED_IN O2 L1 | > ACQUIRES O1 O2 ENDED | :9: This tie is PLANNED above",
                "{~O1 | {?O1 | :11: A mark is written",
                "{~O1 | {{O1 | :11: A mark is written",
                "? ja ACQUIRES O1 | ? ja ACQUIRES O7 | :16: O7 is not named",
                "? ja ACQUIRES O1 | ? fr ACQUIRES O1 | :16: A question is written",
                "\"4日\" | \"5日\" | :17: The words 5日 don't stand",
                "* 電機 | 電機 | :18: One to three sentences",
                "{P1 | {~P1 | :18: P1 is referred to, but never named"
            })
    void aFaultIsToldWithItsLine(String right, String wrong, String message) {
        String text = ARTICLE.replace(right.strip(), wrong.strip());
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MarkupException.class)
                .hasMessageContaining("ja-1.txt" + message.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "'',  :0: The head lacks",
        "'# a', :1: The head lacks",
        "'? ja SUES - : x', :1: The head lacks",
        "'> SUES O1 O2', :1: A tie stands behind"
    })
    void anUnfinishedArticleIsRefused(String text, String message) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining(message.strip());
    }

    @Test
    void englishIsToldFromJapanese() throws IOException {
        String english = ARTICLE.replaceAll("(?m)^\\? .*$", "").replaceAll("[^\\x00-\\x7F]+", "word ");
        assertThat(read(english).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        assertThat(WrittenArticles.files(folder.resolve("none"))).isEmpty();
        for (String name : List.of("b.txt", "a.txt", "notes.md")) {
            Files.writeString(folder.resolve(name), ARTICLE);
        }
        assertThat(WrittenArticles.read(folder, Language.JAPANESE))
                .extracting(WrittenArticle::id)
                .containsExactly("a", "b");
        assertThat(WrittenArticles.read(folder, Language.ENGLISH)).isEmpty();
    }
}
