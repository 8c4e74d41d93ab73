package dev.enishi.analysis.answer;

import dev.enishi.analysis.text.AlignedText;
import dev.enishi.analysis.text.Language;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of what a question says, its names left out, stands in a sentence: in the same language by words, across them by concepts. */
final class Overlap {

    private static final Pattern RUN =
            Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー々]+|[\\p{IsLatin}\\p{M}]+|\\p{N}[\\p{N}.,]*");
    private static final Set<String> WEAK = Set.of(
            ("who whom whose which what when where why how many much is are was were be been being do does did has have had will"
                            + " would can could may might the a an of in on at to for from by with and or as it its that this there"
                            + " company companies firm name 会社 企業 相手 予定 名前 人物 年月")
                    .split(" "));

    private final Language language;
    private final Set<String> terms;
    private final BitSet concepts;

    Overlap(Question question) {
        this.language = question.language();
        StringBuilder rest = new StringBuilder(question.text());
        for (AskedName name : question.names()) {
            if (name.isKnown()) {
                rest.replace(
                        name.span().start(),
                        name.span().end(),
                        " ".repeat(name.span().length()));
            }
        }
        this.terms = terms(rest.toString());
        this.concepts = Concepts.of(rest.toString(), language);
    }

    /** The share, 0 to 1. */
    double with(String sentence) {
        Language written = Language.detect(sentence).orElse(language);
        double byTerms = share(terms, terms(sentence));
        double byConcepts = share(concepts, Concepts.of(sentence, written));
        return written == language ? 0.75 * byTerms + 0.25 * byConcepts : Math.max(byConcepts, byTerms);
    }

    private static double share(Set<String> wanted, Set<String> there) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    private static double share(BitSet wanted, BitSet there) {
        BitSet both = (BitSet) wanted.clone();
        both.and(there);
        return wanted.isEmpty() ? 0 : (double) both.cardinality() / wanted.cardinality();
    }

    /** Pairs of characters for Japanese, words cut to five letters for others (a rough stem), numbers whole. */
    private static Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        Matcher run = RUN.matcher(AlignedText.of(text).normalized().toLowerCase(Locale.ROOT));
        while (run.find()) {
            String word = run.group();
            if (WEAK.contains(word)) {
                continue;
            }
            if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN) {
                terms.add(word.substring(0, Math.min(5, word.length())));
            } else if (Character.isDigit(word.codePointAt(0)) || word.length() == 1) {
                terms.add(word);
            }
            for (int i = 0; i + 2 <= word.length() && !isAscii(word); i++) {
                terms.add(word.substring(i, i + 2));
            }
        }
        return terms;
    }

    private static boolean isAscii(String word) {
        return word.charAt(0) < 128;
    }
}
