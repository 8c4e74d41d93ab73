package dev.enishi.analysis.summary;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.text.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a sentence stand alone: without a dateline and the connective that ties it to the one before, with a name for a reference at its start. */
final class Rewording {

    /** Where and by whom it is reported, as papers begin: 【ロンドン＝佐藤花子】, （パリ＝共同）. */
    private static final Pattern JAPANESE_DATELINE =
            Pattern.compile("^(?:【[^】]{1,30}】|[（(][^（()）＝=]{1,20}[＝=][^（()）]{1,20}[)）])[\\s　]*");

    /** TOKYO (Acme Wire) —, LONDON, March 4 (Acme Wire) -: only with an agency, since firms have capitals, too. */
    private static final Pattern ENGLISH_DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'-]{2,30}(?:, \\p{Lu}\\p{L}+\\.? \\d{1,2})?"
                    + ",? \\(\\p{Lu}[\\p{L} .]{1,30}\\) +[-–—]+ +");

    private static final Pattern JAPANESE_CONNECTIVE =
            Pattern.compile("^(?:また|一方|なお|しかし|ただ|ただし|さらに|このため|そのため|そして|加えて|これに対し|このほか|同時に|だが|ところが"
                    + "|さて|つまり|実際|特に|まず|次に|その後|これにより|一方で|しかも|ちなみに|それでも|とはいえ)[、，]");

    private static final Pattern ENGLISH_CONNECTIVE = Pattern.compile(
            "^(?:However|But|And|Meanwhile|Moreover|Also|Still|Yet|So|Instead|In addition|On the other hand|Furthermore),? +");

    private static final Pattern BACK = Pattern.compile(
            "^(?:この|その|これ|それ|こうした|そうした|同日|同月|同年|両|彼|(?:It|Its|This|That|These|Those|They|Their|He|She|His|Her)\\b).*",
            Pattern.DOTALL);

    private final Language language;
    private final Extraction extraction;

    Rewording(Language language, Extraction extraction) {
        this.language = language;
        this.extraction = extraction;
    }

    /** Whether a sentence opens with a word for something said before. */
    static boolean pointsBack(String sentence) {
        return BACK.matcher(sentence).matches();
    }

    /** The sentence as it can stand in a summary. */
    String reword(AnnotatedSentence sentence) {
        boolean japanese = language == Language.JAPANESE;
        String named = without(japanese ? JAPANESE_DATELINE : ENGLISH_DATELINE, withNameForReference(sentence));
        String alone = without(japanese ? JAPANESE_CONNECTIVE : ENGLISH_CONNECTIVE, named);
        return japanese || alone.isEmpty()
                ? alone
                : alone.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + alone.substring(1);
    }

    /** Unless nothing would be left. */
    private static String without(Pattern opening, String sentence) {
        String rest = opening.matcher(sentence).replaceFirst("");
        return rest.isBlank() ? sentence : rest;
    }

    private String withNameForReference(AnnotatedSentence sentence) {
        for (TextEntity entity : extraction.entities()) {
            Optional<Mention> reference = entity.mentions().stream()
                    .filter(mention -> mention.sentence() == sentence.number())
                    .filter(mention -> mention.anaphor() && mention.span().start() == 0)
                    .filter(mention -> isSingle(mention.text()))
                    .findFirst();
            if (reference.isPresent()) {
                return entity.name()
                        + sentence.text().substring(reference.get().span().end());
            }
        }
        return sentence.text();
    }

    /** 両社 stands for two; "His" would need more than a name. */
    private static boolean isSingle(String reference) {
        return !reference.startsWith("両") && !reference.equals("His") && !reference.startsWith("Both");
    }
}
