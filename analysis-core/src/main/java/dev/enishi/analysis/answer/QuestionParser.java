package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.EntityMatch;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.AlignedText;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a question: its names, the ties it can be asking for, the kind of reply it wants. Thread-safe if the lookup is. */
final class QuestionParser {

    private static final Pattern JAPANESE_YES_NO =
            Pattern.compile("(た|る|い|う|く|す|つ|ぬ|む|ぶ|ぐ|中|済み|予定|関係)(の|ん)?(です|でしょう|だ)?か?[?？]$|(ます|ました|です|でした)か[?？。]?$");
    private static final Pattern JAPANESE_QUESTION_WORD =
            Pattern.compile("誰|だれ|どこ|どの|何|なに|いつ|いくら|なぜ|どう|どれ|どちら|どんな|いくつ|は[?？]$");
    private static final Pattern ENGLISH_YES_NO = Pattern.compile(
            "^(so |and )?(did|does|do|is|are|was|were|has|have|had|will|would|can|could)(n't)? (?!.*\\b(who|whom|which|what|when|where|how)\\b)");
    private static final Pattern COUNT = Pattern.compile(
            "何社|いくつの(会社|企業|子会社)|何人の(創業者|社長)|how many (\\w+ )?(compan|firm|subsidiar|rival|competitor"
                    + "|partner|customer|supplier|investor|founder|start-?up|product|owner|shareholder|business|brand|unit)");

    private final NameFinder names;

    QuestionParser(Function<String, List<EntityMatch>> lookup) {
        names = new NameFinder(lookup);
    }

    /** Reads a question; any text is read somehow. */
    Question parse(String question) {
        String text = AlignedText.of(question).normalized().strip();
        Language language = Language.detect(text).orElse(Language.ENGLISH);
        List<AskedName> found = names.find(text, language, tokens(text, language));
        String masked = mask(text, found);
        FocusTable.Row focus = FocusTable.find(masked, language);
        List<Frame> frames = new FrameFinder(masked, language, found, focus.types()).find();
        return new Question(
                text,
                language,
                found,
                frames,
                focus.focus(),
                focus.types(),
                StatusTable.find(masked, language),
                form(masked, language));
    }

    private static List<Token> tokens(String text, Language language) {
        List<Token> tokens = new ArrayList<>();
        for (AnnotatedSentence sentence : Annotator.of(language).annotate(text).sentences()) {
            int start = sentence.sentence().start();
            for (Token token : sentence.tokens()) {
                tokens.add(new Token(
                        token.span().shift(start),
                        token.surface(),
                        token.lemma(),
                        token.partOfSpeech(),
                        token.reading(),
                        token.known()));
            }
        }
        return tokens;
    }

    private static String mask(String text, List<AskedName> names) {
        // Lower case letter by letter: a string's own lower case may be longer (İ), and places must stay the same.
        StringBuilder masked = new StringBuilder(text.length());
        text.chars().forEach(c -> masked.append(Character.toLowerCase((char) c)));
        for (AskedName name : names) {
            Span span = name.span();
            masked.replace(
                    span.start(), span.end(), String.valueOf(Grammar.NAME).repeat(span.length()));
        }
        return masked.toString();
    }

    private static Question.Form form(String masked, Language language) {
        if (COUNT.matcher(masked).find()) {
            return Question.Form.COUNT;
        }
        boolean yesNo = language == Language.ENGLISH
                ? ENGLISH_YES_NO.matcher(masked).find()
                : JAPANESE_YES_NO.matcher(masked).find()
                        && !JAPANESE_QUESTION_WORD.matcher(masked).find();
        return yesNo ? Question.Form.YES_NO : Question.Form.NAMES;
    }
}
