package dev.enishi.lab.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.GroupLabel;
import dev.enishi.analysis.extraction.LinearModel;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.WrittenArticles;
import dev.enishi.lab.relation.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairExamplesTest {

    @TempDir
    private Path folder;

    private AnnotatedArticle article(String text) throws IOException {
        Files.writeString(folder.resolve("ja-1.txt"), "date: 2026-03-04\nstyle: wire\nsummary: 青空銀行が買収する。\n\n" + text);
        return WrittenArticles.read(folder, Language.JAPANESE).get(0).annotate();
    }

    private static List<Example> examples(AnnotatedArticle article) {
        float[] biases = new float[GroupLabel.COUNT];
        biases[GroupLabel.of(EntityType.ORGANIZATION)] = 1;
        LinearModel judge = LinearModel.of(biases, new TreeMap<>());
        return PairExamples.of(article, NameTagger.of(Language.JAPANESE), judge);
    }

    @Test
    void aShortFormOfOneThingIsLabelled() throws IOException {
        List<Example> examples = examples(article("""
                # {O1|新生銀行}、緑川を買収
                * {O1|新生銀行}は証券会社を買収すると発表した。{O1|新生銀}の狙いは資産運用だ。
                """));
        assertThat(examples).isNotEmpty().allMatch(example -> example.labels().length == 1);
    }

    @Test
    void twoThingsOfLikeNamesAreNotOne() throws IOException {
        List<Example> examples = examples(article("""
                # {O1|トヨタ自動車}が提携
                * {O1|トヨタ自動車}は{O2|トヨタ自動車九州}と提携すると発表した。
                """));
        assertThat(examples).isNotEmpty().allMatch(example -> example.labels().length == 0);
    }

    @Test
    void whatIsNotAnnotatedIsNoExample() throws IOException {
        assertThat(examples(article("""
                # 新生銀行、買収
                * 新生銀行は証券会社を買収すると発表した。新生銀の狙いは{O9|緑川}だ。
                """))).isEmpty();
    }
}
