package dev.enishi.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.enishi.lab.corpus.MarkedSentence.Mark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The articles in lab/articles. */
class ShippedArticlesTest {

    /** A surface shorter than this may be a part of other words. */
    private static final int TELLING = 3;

    private static final List<Path> FILES =
            WrittenArticles.files(Path.of("articles").toAbsolutePath());

    @Test
    void allFollowTheMarkup() {
        assertThat(FILES)
                .allSatisfy(
                        file -> assertThatCode(() -> WrittenArticles.read(file)).doesNotThrowAnyException());
    }

    @Test
    void whatIsNamedOnceIsMarkedEverywhere() {
        List<String> unmarked = new ArrayList<>();
        for (Path file : FILES) {
            WrittenArticle article = WrittenArticles.read(file);
            for (String surface : surfaces(article)) {
                unmarked(article, surface).ifPresent(place -> unmarked.add(file.getFileName() + " " + place));
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static List<String> surfaces(WrittenArticle article) {
        return IntStream.range(-1, article.sentences().size())
                .mapToObj(article::sentence)
                .flatMap(sentence -> sentence.marks().stream()
                        .filter(Mark::isName)
                        .map(mark -> mark.span().of(sentence.text())))
                .filter(text -> text.length() >= TELLING)
                .distinct()
                .toList();
    }

    private static Optional<String> unmarked(WrittenArticle article, String surface) {
        for (int number = -1; number < article.sentences().size(); number++) {
            MarkedSentence sentence = article.sentence(number);
            String rest = withoutMarks(sentence);
            int at = rest.indexOf(surface);
            if (at >= 0 && isWord(rest, at, at + surface.length())) {
                return Optional.of("sentence " + number + ": " + surface);
            }
        }
        return Optional.empty();
    }

    private static String withoutMarks(MarkedSentence sentence) {
        StringBuilder rest = new StringBuilder(sentence.text());
        for (Mark mark : sentence.marks()) {
            for (int i = mark.span().start(); i < mark.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }

    private static boolean isWord(String text, int from, int to) {
        return !isLatin(text, from) || ((from == 0 || !isLatin(text, from - 1)) && !isLatin(text, to));
    }

    private static boolean isLatin(String text, int i) {
        return i < text.length()
                && Character.isLetter(text.charAt(i))
                && Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.LATIN;
    }
}
