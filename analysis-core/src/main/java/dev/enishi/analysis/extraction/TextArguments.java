package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places the mentions of a text's entities on the tokens of its sentences. */
final class TextArguments {

    /**
     * A sentence of more tokens is a list or a broken page and states no tie; reading it would cost the square of its length. The longest of
     * news/train has 406 characters.
     */
    static final int MAX_TOKENS = 500;

    private final Map<Integer, List<Placed>> bySentence = new HashMap<>();

    private record Placed(TextEntity entity, Mention mention) {}

    TextArguments(List<TextEntity> entities) {
        for (TextEntity entity : entities) {
            for (Mention mention : entity.mentions()) {
                bySentence
                        .computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                        .add(new Placed(entity, mention));
            }
        }
        Comparator<Placed> order =
                Comparator.comparing(placed -> placed.mention().span());
        bySentence.values().forEach(placed -> placed.sort(order));
    }

    /** Whether a sentence is short enough to be read. */
    static boolean isReadable(AnnotatedSentence sentence) {
        return sentence.tokens().size() <= MAX_TOKENS;
    }

    /** The arguments of one sentence in text order, their grammar not yet read; none of one too long to be read. */
    List<Argument> of(AnnotatedSentence sentence) {
        if (!isReadable(sentence)) {
            return List.of();
        }
        List<Argument> arguments = new ArrayList<>();
        int token = 0;
        for (Placed placed : bySentence.getOrDefault(sentence.number(), List.of())) {
            Span span = placed.mention().span();
            List<Token> tokens = sentence.tokens();
            while (token < tokens.size() && tokens.get(token).span().end() <= span.start()) {
                token++;
            }
            int last = token;
            while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < span.end()) {
                last++;
            }
            if (token < tokens.size()) {
                arguments.add(new Argument(
                        placed.entity().id(),
                        placed.entity().type(),
                        token,
                        last,
                        placed.mention().anaphor(),
                        Argument.Grammar.NONE));
            }
        }
        return arguments;
    }
}
