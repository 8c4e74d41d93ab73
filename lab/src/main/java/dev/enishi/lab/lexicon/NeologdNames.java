package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.CorporateForm;
import dev.enishi.analysis.lexicon.NameKind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the lexicon takes from mecab-ipadic-NEologd, a dictionary gathered from the web in 2020: its organizations, foreign people named in
 * full, and those of its other names that are written in katakana or Latin letters. Each under its main form only, so that readings taken for names, prices and dates
 * stay out.
 */
final class NeologdNames {

    /** Longer ones are sentences. */
    private static final int MAX_LENGTH = 24;

    private static final int MIN_LENGTH = 2;

    private static final int MIN_FOREIGN = 3;

    private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヶー・]+");

    private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ゖー]+");

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヴー・]+");

    private static final Pattern FOREIGN_PERSON = Pattern.compile("[ァ-ヴー]{2,}(?:[・＝][ァ-ヴー]{2,}){1,3}");

    /** Begins with a capital and has no digits: the others are mostly model numbers, prices and hashtags. */
    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z&!.'+-]*(?: [A-Z][A-Za-z&!.'+-]*){0,2}");

    private final NameCollection names;

    NeologdNames(NameCollection names) {
        this.names = names;
    }

    /** Adds the entries: lines of surface, part of speech, main form (may be empty) and cost, parted by tabs. */
    void addAll(Stream<String> lines) {
        lines.map(line -> line.split("\t", -1))
                .filter(fields -> fields.length >= 3)
                .forEach(fields -> add(fields[0], fields[1], fields[2]));
    }

    private void add(String surface, String partOfSpeech, String main) {
        String name = CorporateForm.strip(main.isEmpty() ? surface : main);
        if (partOfSpeech.endsWith("組織")) {
            addOrganization(name);
            if (!isReading(surface, name)) {
                addOrganization(CorporateForm.strip(surface));
            }
        } else if (partOfSpeech.endsWith("人名-一般") && isFullName(name)) {
            names.add(name, NameKind.FULL_NAME);
        } else if (partOfSpeech.equals("名詞-固有名詞-一般") && isForeign(name)) {
            names.add(name, NameKind.MISCELLANEOUS);
        }
    }

    private void addOrganization(String name) {
        if (name.length() >= MIN_LENGTH
                && name.length() <= MAX_LENGTH
                && !HIRAGANA.matcher(name).matches()) {
            names.add(name, NameKind.ORGANIZATION);
        }
    }

    /** Whether a surface only says how the name sounds. */
    private static boolean isReading(String surface, String name) {
        return KANA.matcher(surface).matches() && !KANA.matcher(name).matches();
    }

    private static boolean isFullName(String name) {
        return name.length() <= MAX_LENGTH && FOREIGN_PERSON.matcher(name).matches();
    }

    private static boolean isForeign(String name) {
        return name.length() >= MIN_FOREIGN
                && name.length() <= MAX_LENGTH
                && (KATAKANA.matcher(name).matches() || LATIN.matcher(name).matches());
    }
}
