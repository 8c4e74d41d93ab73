package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsSetsTest {

    private static final String ARTICLE =
            "{\"id\":\"a\",\"title\":\"南商事が新社長\",\"sentences\":[\"南商事は5日、山田花子氏が就くと発表した。\",\"山田氏は「会う。話す。」と述べた。\"],"
                    + "\"entities\":[{\"name\":\"南商事\",\"type\":\"ORGANIZATION\"},{\"name\":\"山田花子\",\"type\":\"PERSON\",\"aliases\":[\"山田\"]}]}";

    @TempDir
    private Path folder;

    private List<Example> read(String... lines) throws IOException {
        return new NewsSets(Language.JAPANESE).read(Files.write(folder.resolve("n.jsonl"), List.of(lines)), 1, 2);
    }

    @Test
    void everySentenceIsAnExampleTheTitleFirst() throws IOException {
        List<Example> examples = read(ARTICLE);
        assertThat(examples)
                .extracting(example -> example.sentence().text())
                .containsExactly("南商事が新社長", "南商事は5日、山田花子氏が就くと発表した。", "山田氏は「会う。話す。」と述べた。");
        assertThat(examples).allSatisfy(example -> assertThat(example.weight()).isEqualTo(2));
    }

    @Test
    void aNameIsMarkedWhereverItStands() throws IOException {
        List<List<String>> names = read(ARTICLE).stream()
                .map(example -> example.names().stream()
                        .map(name -> name.span().of(example.sentence().text()))
                        .toList())
                .toList();
        assertThat(names).containsExactly(List.of("南商事"), List.of("南商事", "山田花子"), List.of("山田"));
    }

    @Test
    void theNamesOfOneArticleAreNotThoseOfTheNext() throws IOException {
        List<Example> examples = read(ARTICLE, "{\"id\":\"b\",\"sentences\":[\"南商事と山田。\"],\"entities\":[]}");
        assertThat(examples.get(examples.size() - 1).names()).isEmpty();
    }

    @Test
    void sentencesKeepTheirNumbersAndPlaces() throws IOException {
        AnnotatedText text = new NewsSets(Language.JAPANESE).annotate(JsonLines.MAPPER.readTree(ARTICLE));
        assertThat(text.sentences()).extracting(AnnotatedSentence::number).containsExactly(0, 1);
        assertThat(text.sentences().get(1).sentence().start())
                .isEqualTo(text.sentences().get(0).text().length());
    }
}
