package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.CorporateForm;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.NameKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether one name is a short form of another. */
final class ShortForm {

    /** Between the parts of a foreign name. */
    private static final Pattern PART = Pattern.compile("[・＝=\\s]+");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶ]*");

    /**
     * What may follow a firm's short name in its full one without making it another firm, mostly from news/train; グループ may, but names
     * the whole group.
     */
    private static final Set<String> TAILS = Stream.of(
                    "ホールディングス",
                    "ホールディング",
                    "hd",
                    "社",
                    "holdings",
                    "コーポレーション",
                    "corporation",
                    "technologies",
                    "テクノロジーズ",
                    "インターナショナル",
                    "international",
                    "自動車",
                    "電気工業",
                    "工業",
                    "製作所",
                    "電機",
                    "電器",
                    "製鉄",
                    "製薬",
                    "薬品工業",
                    "新聞",
                    "新聞社",
                    "通信",
                    "通信社",
                    "放送",
                    "新報",
                    "ニュース",
                    "紙",
                    "球団",
                    "コンピュータ",
                    "コンピューター",
                    "スチール",
                    "業")
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());

    /** A Japanese Xグループ is the group around X, but a foreign X・グループ is the firm. */
    private static final String FOREIGN_GROUP = "・グループ";

    /** What a place's short name leaves out: in news/train both name one place 26 times out of 30. */
    private static final String PLACES = "都府県市国";

    private ShortForm() {}

    /** Whether {@code brief} is a usual short form of {@code full}, both naming a thing of {@code type}. */
    static boolean isShortFor(String brief, String full, EntityType type) {
        if (brief.length() >= full.length()) {
            return false;
        }
        return switch (type) {
            case PERSON -> isPartOfPerson(brief, full);
            case ORGANIZATION -> isShortOrganization(brief, full);
            case LOCATION -> isShortPlace(brief, full);
            default -> false;
        };
    }

    private static boolean isPartOfPerson(String brief, String full) {
        if (HAN.matcher(full).matches()) {
            return full.length() >= 3
                    && brief.length() <= 3
                    && full.startsWith(brief)
                    && HAN.matcher(brief).matches();
        }
        List<String> fullParts = parts(full);
        List<String> briefParts = parts(brief);
        return briefParts.size() < fullParts.size() && fullParts.containsAll(briefParts);
    }

    /** 鹿児島 for 鹿児島市: what a place is, left out. */
    private static boolean isShortPlace(String brief, String full) {
        return brief.length() >= 2
                && full.length() == brief.length() + 1
                && full.startsWith(brief)
                && PLACES.indexOf(full.charAt(full.length() - 1)) >= 0;
    }

    private static List<String> parts(String name) {
        return Arrays.stream(PART.split(name.strip()))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isShortOrganization(String brief, String full) {
        String fullKey = NameKey.of(CorporateForm.strip(full));
        String briefKey = NameKey.of(CorporateForm.strip(brief));
        if (fullKey.equals(briefKey)) {
            return true;
        }
        if (full.endsWith(FOREIGN_GROUP)
                && NameKey.of(full.substring(0, full.length() - FOREIGN_GROUP.length()))
                        .equals(briefKey)) {
            return true;
        }
        return fullKey.startsWith(briefKey) && TAILS.contains(fullKey.substring(briefKey.length()));
    }

    /**
     * Whether {@code brief} is made of letters of {@code full} in order, the first among them: 阪神電鉄 for 阪神電気鉄道, WSJ for Wall
     * Street Journal. Only good evidence where the text puts one behind the other in brackets.
     */
    static boolean isAbbreviation(String brief, String full) {
        String letters = NameKey.of(brief);
        String all = NameKey.of(full);
        if (letters.length() < 2 || letters.length() >= all.length() || letters.charAt(0) != all.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < all.length() && at < letters.length(); i++) {
            if (all.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
