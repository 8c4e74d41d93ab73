package dev.enishi.lab.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads ENAMDICT: {@code 日産自動車 [にっさんじどうしゃ] /(c) Nissan Motor/}. */
final class Enamdict {

    /** The dictionary's codes of kinds; other brackets are comments. */
    private static final Set<String> CODES =
            Set.of("s", "p", "u", "g", "f", "m", "h", "pr", "c", "o", "st", "wk", "dei");

    private static final Pattern LINE = Pattern.compile("^(\\S+)(?: \\[([^]]+)])? /(.+)/$");

    private static final Pattern TAGGED = Pattern.compile("^\\(([a-z,]+)\\) *(.*)$");

    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]*\\)?");

    private Enamdict() {}

    /**
     * A name.
     *
     * @param spelling as Japanese writes it
     * @param reading in kana; the spelling where the dictionary gives none
     */
    record Entry(String spelling, String reading, List<Sense> senses) {}

    /** What the name can stand for: codes of kinds and one Latin spelling without its comment. */
    record Sense(List<String> codes, String latin) {}

    /** The entries of the dictionary's lines in their order; lines of another form are left out. */
    static Stream<Entry> parse(Stream<String> lines) {
        return lines.map(LINE::matcher).filter(Matcher::matches).map(Enamdict::entry);
    }

    private static Entry entry(Matcher line) {
        List<Sense> senses = new ArrayList<>();
        List<String> codes = List.of();
        for (String gloss : line.group(3).split("/", -1)) {
            Matcher tagged = TAGGED.matcher(gloss);
            String text = gloss;
            if (tagged.matches() && CODES.containsAll(codes(tagged))) {
                codes = codes(tagged);
                text = tagged.group(2);
            }
            String latin = COMMENT.matcher(text).replaceAll("").strip();
            if (!latin.isEmpty() && !codes.isEmpty()) {
                senses.add(new Sense(codes, latin));
            }
        }
        String reading = line.group(2) == null ? line.group(1) : line.group(2);
        return new Entry(line.group(1), reading, List.copyOf(senses));
    }

    private static List<String> codes(Matcher tagged) {
        return Arrays.asList(tagged.group(1).split(",", -1));
    }
}
