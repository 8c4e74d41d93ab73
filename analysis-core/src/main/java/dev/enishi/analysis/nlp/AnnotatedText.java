package dev.enishi.analysis.nlp;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with its sentences and tokens, and its title where it has one.
 *
 * @param language what it is written in
 * @param title the title, or null for a text without one
 * @param sentences the body in order, numbered from 0
 */
public record AnnotatedText(Language language, @Nullable AnnotatedSentence title, List<AnnotatedSentence> sentences) {

    /** Copies the sentences. */
    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }

    /** The title, if there is one, and then the body. */
    public List<AnnotatedSentence> all() {
        if (title == null) {
            return sentences;
        }
        List<AnnotatedSentence> all = new ArrayList<>(sentences.size() + 1);
        all.add(title);
        all.addAll(sentences);
        return all;
    }

    /** The sentence of that number, {@link Sentence#TITLE} for the title; empty if the text has none such. */
    public Optional<AnnotatedSentence> sentence(int number) {
        if (number == Sentence.TITLE) {
            return Optional.ofNullable(title);
        }
        return number >= 0 && number < sentences.size() ? Optional.of(sentences.get(number)) : Optional.empty();
    }
}
