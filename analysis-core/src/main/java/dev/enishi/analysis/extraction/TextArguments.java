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

    /** The arguments of one sentence in text order, their grammar not yet read. */
    List<Argument> of(AnnotatedSentence sentence) {
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
