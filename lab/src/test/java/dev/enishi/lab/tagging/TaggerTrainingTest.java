package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.tagging.NameModel;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.tagging.TaggedName;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.Corpora;
import dev.enishi.lab.tagging.Source.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerTrainingTest {

    private static final String[] COMPANIES = {"アサヒ堂", "ミナト電機", "カワセ商会", "ハヤテ工業", "オリベ製作所"};
    private static final String[] PEOPLE = {"田中", "鈴木", "佐藤", "高橋", "伊藤"};

    @TempDir
    private Path data;

    @BeforeEach
    void writeExamples() throws IOException {
        StringBuilder sentences = new StringBuilder();
        StringBuilder articles = new StringBuilder();
        for (String company : COMPANIES) {
            for (String person : PEOPLE) {
                String text = company + "の" + person + "社長が辞任した。";
                int at = company.length() + 1;
                sentences.append(
                        "{\"id\":\"s\",\"text\":\"" + text + "\",\"mentions\":[{\"start\":0,\"end\":" + (at - 1)
                                + ",\"type\":\"ORGANIZATION\"},{\"start\":" + at + ",\"end\":" + (at + person.length())
                                + ",\"type\":\"PERSON\"},{\"start\":" + (text.length() - 4) + ",\"end\":"
                                + (text.length() - 2) + ",\"type\":null,\"source_type\":\"DATE\"}]}\n");
                articles.append("{\"id\":\"a\",\"title\":\"" + company + "\",\"sentences\":[\"" + text
                        + "\",\"株価は下がった。\"],\"entities\":[{\"name\":\"" + company
                        + "\",\"type\":\"ORGANIZATION\"},{\"name\":\"" + person + "\",\"type\":\"PERSON\"}]}\n");
            }
        }
        Files.writeString(data.resolve("s.jsonl"), sentences);
        Files.writeString(data.resolve("a.jsonl"), articles);
    }

    private NameModel train(boolean copies) throws IOException {
        List<Source> sources = List.of(
                new Source("s.jsonl", Form.SENTENCES, 2, 1, "CC0"),
                new Source("a.jsonl", Form.ARTICLES, Source.NEWS, 2, "CC0"));
        CrfTrainer.Options options = new CrfTrainer.Options(5, 0.1f, 1e-5f, 2, copies, 1);
        Recipe recipe = new Recipe(Language.JAPANESE, sources, options, Map.of(Source.NEWS, 1f));
        return new TaggerTraining(recipe, new Corpora(data, data.resolve("none")), new PrintWriter(Writer.nullWriter()))
                .train();
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        assertThat(bytes(train(false))).isEqualTo(bytes(train(false)));
        assertThat(bytes(train(true))).isEqualTo(bytes(train(true)));
    }

    @Test
    void otherFilesGiveAnotherDigest() throws IOException {
        String before = train(false).header().get("digest");
        Files.writeString(data.resolve("s.jsonl"), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(train(false).header()).doesNotContainEntry("digest", before);
    }

    @Test
    void theHeaderNamesTheFilesWithTheirLicences() throws IOException {
        assertThat(train(false).header())
                .containsEntry("language", "ja")
                .containsEntry("sources", "s.jsonl (CC0); a.jsonl (CC0)");
    }

    @Test
    void learnsFromContextWhatItNeverSaw() throws IOException {
        for (boolean copies : new boolean[] {false, true}) {
            NameTagger tagger = NameTagger.of(Language.JAPANESE, train(copies));
            AnnotatedSentence sentence = Annotator.of(Language.JAPANESE)
                    .annotate("トキワ商会の渡辺社長が辞任した。")
                    .sentences()
                    .get(0);
            assertThat(tagger.tag(sentence))
                    .extracting(name -> name.type() + " " + name.span().of(sentence.text()))
                    .containsExactly("ORGANIZATION トキワ商会", "PERSON 渡辺");
            assertThat(tagger.tag(sentence))
                    .extracting(TaggedName::type)
                    .containsExactly(EntityType.ORGANIZATION, EntityType.PERSON);
        }
    }
}
