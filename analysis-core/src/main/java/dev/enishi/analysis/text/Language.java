package dev.enishi.analysis.text;

import java.util.Locale;
import java.util.Optional;

/** A language that can be read and asked in. */
public enum Language {
    JAPANESE("ja"),
    ENGLISH("en");

    /** The share of Japanese letters from which a text that holds kana counts as Japanese: a Latin text may quote a word. */
    private static final double JAPANESE_SHARE = 0.1;

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code, {@code ja} or {@code en}. */
    public String code() {
        return code;
    }

    /** The language of a tag such as {@code ja}, {@code ja-JP} or {@code en_US}; empty for any other language. */
    public static Optional<Language> fromCode(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language of a text by its script: kana make it Japanese, Latin letters English, only Chinese characters Japanese (a
     * headline or a name). Empty for other scripts and for a text without letters. Latin-script languages are not told apart.
     */
    public static Optional<Language> detect(CharSequence text) {
        int kana = 0;
        int han = 0;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (!Character.isLetter(c)) {
                continue;
            }
            switch (Character.UnicodeScript.of(c)) {
                case HIRAGANA, KATAKANA -> kana++;
                case HAN -> han++;
                case LATIN -> latin++;
                default -> other++;
            }
        }
        int all = kana + han + latin + other;
        if (all == 0 || other * 2 > all) {
            return Optional.empty();
        }
        boolean japanese = kana + han >= JAPANESE_SHARE * all && (kana > 0 || han > latin);
        return Optional.of(japanese ? JAPANESE : ENGLISH);
    }
}
