package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.CorporateForm;
import dev.enishi.analysis.lexicon.NameKey;
import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.lab.lexicon.EdinetFilers.Filer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lexicon takes from the list of filers: companies in Japanese and English without their legal forms. */
final class CompanyNames {

    private static final Pattern HOLDINGS = Pattern.compile("(?:ホールディングス?|HD)$");

    private static final Pattern ENGLISH_HOLDINGS = Pattern.compile("[ ,]+holdings?$", Pattern.CASE_INSENSITIVE);

    /** Funds and special purposes are filers too; their names are long and no news. */
    private static final int MAX_LENGTH = 30;

    /** All-capital words of more letters are shouted (TOYOTA), shorter ones mostly abbreviations (NEC). */
    private static final int LONGEST_ABBREVIATION = 4;

    private final List<Filer> filers;

    /** How many companies have each name, by key. */
    private final Map<String, Integer> owners = new HashMap<>();

    CompanyNames(List<Filer> filers) {
        this.filers = filers.stream()
                .filter(filer -> CorporateForm.strip(filer.name()).length() <= MAX_LENGTH)
                .toList();
        this.filers.forEach(filer -> owners.merge(NameKey.of(filer.name()), 1, Integer::sum));
    }

    void addTo(NameCollection names) {
        for (Filer filer : filers) {
            names.add(CorporateForm.strip(filer.name()), NameKind.COMPANY);
            names.addLatin(CorporateForm.strip(filer.english()), NameKind.COMPANY);
            holdingsOf(filer).forEach(name -> names.add(name, NameKind.COMPANY));
        }
    }

    void addTo(SpellingCollection spellings) {
        for (Filer filer : filers) {
            String name = CorporateForm.strip(filer.name());
            if (!filer.english().isBlank()) {
                spellings.addCompany(List.of(name, calm(CorporateForm.strip(filer.english()))));
                spellings.addCompany(holdingsOf(filer));
            }
        }
    }

    /** What is left of a holding company's names without Holdings, if no other filer has that name in another sense. */
    private List<String> holdingsOf(Filer filer) {
        String name = CorporateForm.strip(filer.name());
        String english = CorporateForm.strip(filer.english());
        String shorter = HOLDINGS.matcher(name).replaceFirst("").strip();
        String shorterEnglish =
                ENGLISH_HOLDINGS.matcher(english).replaceFirst("").strip();
        if (shorter.equals(name) || shorter.length() < 2 || owners.getOrDefault(NameKey.of(shorter), 0) > 1) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(shorter));
        if (shorterEnglish.length() > 1 && !shorterEnglish.equals(english)) {
            names.add(calm(shorterEnglish));
        }
        return names;
    }

    /** TOYOTA MOTOR as Toyota Motor, NEC as it is; a name with small letters as it is. */
    private static String calm(String english) {
        if (!english.equals(english.toUpperCase(Locale.ROOT))) {
            return english;
        }
        return Arrays.stream(english.split(" ", -1))
                .map(word -> word.length() > LONGEST_ABBREVIATION
                        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                        : word)
                .collect(Collectors.joining(" "));
    }
}
