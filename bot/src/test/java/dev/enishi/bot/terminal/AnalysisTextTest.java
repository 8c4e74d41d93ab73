package dev.enishi.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.summary.Summary;
import dev.enishi.analysis.summary.Summary.SummarySentence;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.Span;
import dev.enishi.bot.terminal.Surroundings.Screen;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisTextTest {

    private static Analysis analysis(Language language, String title, String sentence, List<String> names) {
        Document document = Document.of("d1", language, title, sentence)
                .withUrl(URI.create("https://news.example/1"))
                .withPublishedAt(PublishedAt.of(LocalDate.of(2025, 12, 5)));
        List<TextEntity> entities = List.of(
                entity("e1", names.get(0), EntityType.ORGANIZATION, List.of()),
                entity("e2", names.get(1), EntityType.ORGANIZATION, List.of(names.get(2))),
                entity("e3", names.get(3), EntityType.PERSON, List.of()));
        Relation relation = new Relation(
                RelationType.ACQUIRES,
                "e1",
                "e2",
                Status.CONSIDERED,
                0.9,
                List.of(new Evidence(0, sentence)),
                new Qualifiers(null, "2026", null, null));
        return new Analysis(
                document,
                List.of(),
                new Summary(List.of(new SummarySentence(sentence, 0)), List.of(0)),
                new Extraction(entities, List.of(relation)));
    }

    private static TextEntity entity(String id, String name, EntityType type, List<String> aliases) {
        return new TextEntity(id, name, type, aliases, List.of(Mention.ofName(0, new Span(0, 1), "x")));
    }

    private static Analysis japanese() {
        return analysis(
                Language.JAPANESE, "青空商事、緑山を買収か", "青空商事が緑山製作所の買収を検討している。", List.of("青空商事", "緑山製作所", "緑山", "田中一郎"));
    }

    @Test
    void showsAJapaneseArticleInJapanese() {
        assertThat(new AnalysisText(Screen.NONE).of(japanese())).isEqualTo("""
                        青空商事、緑山を買収か
                        2025-12-05  https://news.example/1

                        要約
                          青空商事が緑山製作所の買収を検討している。

                        人物
                          田中一郎
                        企業・団体
                          青空商事、緑山製作所（緑山）

                        関係
                          青空商事が緑山製作所を買収（検討・観測段階、2026）
                            青空商事が緑山製作所の買収を検討している。

                        """);
    }

    @Test
    void showsAnEnglishArticleInEnglish() {
        Analysis english = analysis(
                Language.ENGLISH,
                "Blue Sky may buy Green Hill",
                "Blue Sky considers buying Green Hill Ltd.",
                List.of("Blue Sky", "Green Hill Ltd.", "Green Hill", "Jane Doe"));

        assertThat(new AnalysisText(Screen.NONE).of(english)).isEqualTo("""
                        Blue Sky may buy Green Hill
                        2025-12-05  https://news.example/1

                        Summary
                          Blue Sky considers buying Green Hill Ltd.

                        People
                          Jane Doe
                        Organizations
                          Blue Sky, Green Hill Ltd. (Green Hill)

                        Ties
                          Blue Sky acquires Green Hill Ltd. (considered or reported as possible, 2026)
                            Blue Sky considers buying Green Hill Ltd.

                        """);
    }

    @Test
    void breaksLinesToTheScreen() {
        String text = new AnalysisText(new Screen(false, 30, false)).of(japanese());

        assertThat(text.lines()).allMatch(line -> Columns.width(line) <= 30);
        assertThat(text).contains("  青空商事が緑山製作所の買収を\n  検討している。\n");
    }

    @Test
    void coloursOnlyWhereThereIsColour() {
        assertThat(new AnalysisText(new Screen(true, 0, false)).of(japanese())).contains("\u001B[1m要約\u001B[0m\n");
        assertThat(new AnalysisText(Screen.NONE).of(japanese())).doesNotContain("\u001B");
    }

    @Test
    void anArticleThatSaysNothingIsShownByItsTitle() {
        Analysis bare = new Analysis(
                Document.of("d1", Language.ENGLISH, "", "1"),
                List.of(),
                new Summary(List.of(), List.of()),
                new Extraction(List.of(), List.of()));

        assertThat(new AnalysisText(Screen.NONE).of(bare)).isEqualTo("d1\n\n");
    }

    @Test
    void anArticleCannotSteerTheTerminal() {
        Analysis hostile = analysis(
                Language.ENGLISH,
                "A\u001B[2J\u0007\u202EB\nC",
                "One.\r\u001B]0;x\u0007",
                List.of("a\nb", "c", "d", "e\u009B1m"));

        assertThat(new AnalysisText(Screen.NONE).of(hostile).replace("\n", ""))
                .doesNotContainPattern("[\\p{Cntrl}\\u009B\\u202E]");
    }
}
