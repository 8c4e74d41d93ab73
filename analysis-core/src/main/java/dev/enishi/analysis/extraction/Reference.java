package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that refer to something named before.
 *
 * @param span where they stand in their sentence
 * @param type what kind of thing they can refer to
 * @param count how many things they refer to: two for 両社
 */
record Reference(Span span, EntityType type, int count) {

    private static final Pattern JAPANESE = Pattern.compile(
            "(?<both>両(?:社|行|者|氏|党))|(?<organization>同(?:社|行|党|省|庁|局|校|大学|球団|グループ|ファンド|紙|誌|協会|委員会|銀行|病院|研究所))|(?<person>同(?:氏|容疑者|被告|監督|選手)|彼(?!女|ら|等|たち|達)|彼女(?!ら|等|たち|達))");

    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:(?<both>[Bb]oth (?:companies|firms)|[Tt]he two (?:companies|firms))"
                    + "|(?<organization>[Tt]he (?:company|firm|startup|start-up|group|carmaker|automaker|bank|agency|chipmaker|retailer|airline))"
                    + "|(?<person>[Hh]e|[Ss]he|[Hh]is))\\b");

    /** The references of a sentence in text order. */
    static List<Reference> find(Language language, AnnotatedSentence sentence) {
        Pattern pattern = language == Language.JAPANESE ? JAPANESE : ENGLISH;
        List<Reference> references = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
            references.add(of(matcher));
        }
        return references;
    }

    private static Reference of(Matcher matcher) {
        Span span = new Span(matcher.start(), matcher.end());
        if (matcher.group("both") != null) {
            boolean people = matcher.group().endsWith("氏");
            return new Reference(span, people ? EntityType.PERSON : EntityType.ORGANIZATION, 2);
        }
        boolean person = matcher.group("person") != null;
        return new Reference(span, person ? EntityType.PERSON : EntityType.ORGANIZATION, 1);
    }
}
