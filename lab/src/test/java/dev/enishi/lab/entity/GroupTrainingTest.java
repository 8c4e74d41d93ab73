package dev.enishi.lab.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.GroupLabel;
import dev.enishi.analysis.extraction.LinearModel;
import dev.enishi.analysis.extraction.NamedGroup;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.SampleArticles;
import dev.enishi.lab.corpus.WrittenArticles;
import dev.enishi.lab.relation.Example;
import dev.enishi.lab.relation.LinearTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupTrainingTest {

    @TempDir
    private Path folder;

    private AnnotatedArticle article() throws IOException {
        return WrittenArticles.read(SampleArticles.writeTo(folder), Language.JAPANESE)
                .get(0)
                .annotate();
    }

    @Test
    void everyGroupThatTheTaggerFindsIsAnExample() throws IOException {
        NameTagger tagger = NameTagger.of(Language.JAPANESE);
        AnnotatedArticle article = article();
        List<NamedGroup> groups = NamedGroup.of(article.text(), tagger);
        List<Example> examples = GroupExamples.of(article, tagger, 1, true);
        assertThat(examples).hasSameSizeAs(groups);
        for (int i = 0; i < groups.size(); i++) {
            boolean person = groups.get(i).surfaces().contains("佐伯涼子");
            if (person) {
                assertThat(examples.get(i).labels()).containsExactly(GroupLabel.of(EntityType.PERSON));
            }
        }
    }

    @Test
    void aSourceIsNoExample() throws IOException {
        AnnotatedArticle article = article();
        AnnotatedArticle reported = new AnnotatedArticle(
                article.document(), article.text(), article.entities(), article.relations(), List.of("P1"));
        NameTagger tagger = NameTagger.of(Language.JAPANESE);
        assertThat(GroupExamples.of(reported, tagger, 1, true))
                .hasSize(GroupExamples.of(article, tagger, 1, true).size() - 1);
    }

    @Test
    void whatIsLearnedIsSaidAgain() throws IOException {
        List<Example> examples = GroupExamples.of(article(), NameTagger.of(Language.JAPANESE), 1, true);
        LinearModel model =
                LinearTrainer.train(examples, GroupLabel.COUNT, new LinearTrainer.Settings(50, 0.1f, 0, 1, 0));
        for (Example example : examples) {
            float[] odds = model.logOdds(example.features());
            int right = example.labels()[0];
            for (int label = 0; label < odds.length; label++) {
                assertThat(odds[right]).isGreaterThanOrEqualTo(odds[label]);
            }
        }
    }
}
