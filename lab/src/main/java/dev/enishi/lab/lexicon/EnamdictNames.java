package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.analysis.lexicon.NameSimilarity;
import dev.enishi.lab.lexicon.Enamdict.Entry;
import dev.enishi.lab.lexicon.Enamdict.Sense;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the lexicon takes from enamdict. */
final class EnamdictNames {

    private static final Map<String, NameKind> KINDS = Map.ofEntries(
            Map.entry("s", NameKind.SURNAME),
            Map.entry("g", NameKind.GIVEN_NAME),
            Map.entry("f", NameKind.GIVEN_NAME),
            Map.entry("m", NameKind.GIVEN_NAME),
            Map.entry("h", NameKind.FULL_NAME),
            Map.entry("p", NameKind.PLACE),
            Map.entry("st", NameKind.STATION),
            Map.entry("c", NameKind.COMPANY),
            Map.entry("o", NameKind.ORGANIZATION),
            Map.entry("pr", NameKind.PRODUCT),
            Map.entry("wk", NameKind.WORK),
            Map.entry("u", NameKind.UNCLASSIFIED),
            Map.entry("dei", NameKind.UNCLASSIFIED));

    private static final Set<NameKind> SEVERAL_WORDS =
            Set.of(NameKind.COMPANY, NameKind.ORGANIZATION, NameKind.PRODUCT, NameKind.WORK, NameKind.FULL_NAME);

    private static final Set<NameKind> OF_PERSONS = Set.of(NameKind.SURNAME, NameKind.GIVEN_NAME);

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー・＝]+");

    /** So many Japanese spellings make a reading a usual one (Yoshida), worth knowing in Latin letters. */
    private static final int MIN_SPELLINGS = 3;

    private final List<Entry> entries;
    private final TextUsage usage;

    EnamdictNames(List<Entry> entries, TextUsage usage) {
        this.entries = entries;
        this.usage = usage;
    }

    void addTo(NameCollection names) {
        Map<String, Map<NameKind, Set<String>>> romanized = new TreeMap<>();
        for (Entry entry : entries) {
            boolean katakana = KATAKANA.matcher(entry.spelling()).matches();
            for (Sense sense : entry.senses()) {
                for (NameKind kind : kinds(sense)) {
                    names.add(entry.spelling(), kind);
                    if (katakana || SEVERAL_WORDS.contains(kind)) {
                        names.addLatin(sense.latin(), kind);
                    } else if (OF_PERSONS.contains(kind)) {
                        romanized
                                .computeIfAbsent(sense.latin(), latin -> new TreeMap<>())
                                .computeIfAbsent(kind, any -> new TreeSet<>())
                                .add(entry.spelling());
                    }
                }
            }
        }
        romanized.forEach((latin, kinds) -> kinds.forEach((kind, spellings) -> {
            if (spellings.size() >= MIN_SPELLINGS) {
                names.addLatin(latin, kind);
            }
        }));
    }

    private static List<NameKind> kinds(Sense sense) {
        return sense.codes().stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .distinct()
                .toList();
    }

    /**
     * Companies, products and works with all their Latin names; places whose Latin name is a translation (ギリシャ, Greece) or that
     * texts mention. What is one name by its sound, {@link NameSimilarity} finds without a list.
     */
    void addTo(SpellingCollection spellings) {
        for (Entry entry : entries) {
            Map<NameKind, List<String>> byKind = new LinkedHashMap<>();
            for (Sense sense : entry.senses()) {
                if (sense.latin().contains(",")) {
                    // A description: 東京 [とうけい] Luoyang, China.
                    continue;
                }
                kinds(sense)
                        .forEach(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>(List.of(entry.spelling())))
                                .add(sense.latin()));
            }
            byKind.forEach((kind, group) -> add(kind, group, spellings));
        }
    }

    private void add(NameKind kind, List<String> group, SpellingCollection spellings) {
        switch (kind) {
            case COMPANY -> spellings.addCompany(group);
            case ORGANIZATION, PRODUCT, WORK -> spellings.addOther(group);
            case PLACE -> {
                if (usage.isUsedInNames(group.get(0)) || isTranslated(group)) {
                    spellings.addOther(group);
                }
            }
            default -> {}
        }
    }

    private static boolean isTranslated(List<String> group) {
        return KATAKANA.matcher(group.get(0)).matches()
                && NameSimilarity.of(group.get(0), group.get(1)) < NameSimilarity.SAME;
    }
}
