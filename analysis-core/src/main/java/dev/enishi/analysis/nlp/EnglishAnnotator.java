package dev.enishi.analysis.nlp;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Cuts English text into words by rule. Its tags are coarse: {@link #WORD} lower case, {@link #NAME} starting with a capital, {@link
 * #NUMBER}, {@link #MARK}. The lemma is the Snowball stem in lower case.
 */
final class EnglishAnnotator implements Annotator {

    static final EnglishAnnotator SHARED = new EnglishAnnotator();

    static final String WORD = "word";
    static final String NAME = "name";
    static final String NUMBER = "number";
    static final String MARK = "mark";

    /**
     * In order: initials and dotted abbreviations (U.S., J.P.), numbers with their separators, words with inner apostrophes, ampersands
     * and dots (AT&amp;T, Amazon.com) but the possessive ’s apart, and any other character by itself.
     */
    private static final Pattern TOKEN = Pattern.compile("(?:\\p{L}\\.){2,}|\\p{N}+(?:[.,:]\\p{N}+)*"
            + "|['’]s\\b|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:['’](?!s\\b)|[&.+](?=\\p{L}))[\\p{L}\\p{M}\\p{N}]+)*|\\S");

    private final ThreadLocal<EnglishStemmer> stemmer = ThreadLocal.withInitial(EnglishStemmer::new);

    private EnglishAnnotator() {}

    @Override
    public AnnotatedText annotate(String title, String text, List<Span> given) {
        AnnotatedSentence annotatedTitle = title.isBlank() ? null : annotate(Sentence.title(title));
        List<Span> spans = given.isEmpty() ? EnglishSentences.split(text) : given;
        List<AnnotatedSentence> sentences = new ArrayList<>(spans.size());
        for (Span span : spans) {
            sentences.add(annotate(new Sentence(sentences.size(), span.of(text), span.start())));
        }
        return new AnnotatedText(Language.ENGLISH, annotatedTitle, sentences);
    }

    private AnnotatedSentence annotate(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.text().length() / 5 + 1);
        Matcher matcher = TOKEN.matcher(sentence.text());
        while (matcher.find()) {
            tokens.add(token(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return new AnnotatedSentence(sentence, tokens);
    }

    private Token token(Span span, String surface) {
        String tag = tag(surface);
        return new Token(span, surface, stem(surface, tag), tag, "", true);
    }

    private static String tag(String surface) {
        int first = surface.codePointAt(0);
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        if (!Character.isLetter(first)) {
            return MARK;
        }
        return surface.codePoints().anyMatch(Character::isUpperCase) ? NAME : WORD;
    }

    private String stem(String surface, String tag) {
        String lower = surface.toLowerCase(Locale.ROOT);
        if (tag.equals(MARK) || tag.equals(NUMBER)) {
            return lower;
        }
        EnglishStemmer english = stemmer.get();
        english.setCurrent(lower);
        english.stem();
        return english.getCurrent();
    }
}
