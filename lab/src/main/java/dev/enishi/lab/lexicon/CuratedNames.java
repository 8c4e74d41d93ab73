package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.NameKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lexicon takes from the project's own list of names in the news: {@code lab/names/curated.tsv}. */
final class CuratedNames {

    /** The first line of the list. */
    static final String HEADING = "kind\tja\tkana\ten\taliases";

    private static final int COLUMNS = 5;

    private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}\\p{IsLatin}]+");

    /** How the names of bodies that are no companies end. */
    private static final Pattern NO_COMPANY =
            Pattern.compile(".*(?:[省庁府局党部]|官房|大学院?|バークレー校|委員会|理事会|議会|会議所|裁判所|協会|工業会|連合会?|同友会|組合|労組|財団|機構|機関|基金"
                    + "|法人|フォーラム|弁公室|維新の会|準備制度|ホワイトハウス|(?:日本|人民|準備|中央|世界|開発|決済|インフラ投資|イングランド)銀行)");

    /** Shorter readings (ループ, ウィル) are words or other names as often as not. */
    private static final int SHORTEST_READING = 4;

    private final List<Entry> entries;

    /** How many entries have each reading. */
    private final Map<String, Long> readings;

    CuratedNames(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        readings = entries.stream()
                .map(Entry::kana)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** One thing: {@code kana} is empty if {@code japanese} is its own reading; {@code aliases} mean it and nothing else. */
    record Entry(EntityType kind, String japanese, String kana, String english, List<String> aliases) {

        Entry {
            aliases = List.copyOf(aliases);
        }

        /** All but the reading. */
        List<String> spellings() {
            List<String> spellings = new ArrayList<>(List.of(japanese, english));
            spellings.addAll(aliases);
            return spellings;
        }
    }

    /**
     * The entries in the order of the list.
     *
     * @throws IllegalArgumentException naming the line that is no entry
     */
    static List<Entry> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new IllegalArgumentException("A list of names begins with the line " + HEADING);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            entries.add(entry(lines.get(i), i + 1));
        }
        return entries;
    }

    private static Entry entry(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "Line " + number + " has " + columns.length + " columns instead of " + COLUMNS + ": " + line);
        }
        EntityType kind = Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(columns[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Line " + number + " has an unknown kind: " + line));
        List<String> aliases = columns[4].isEmpty() ? List.of() : List.of(columns[4].split("\\|", -1));
        return new Entry(kind, columns[1], columns[2], columns[3], aliases);
    }

    void addTo(NameCollection names) {
        for (Entry entry : entries) {
            kind(entry).ifPresent(kind -> entry.spellings().forEach(spelling -> add(spelling, kind, names)));
        }
    }

    private static void add(String spelling, NameKind kind, NameCollection names) {
        if (LATIN.matcher(spelling).matches()) {
            names.addLatin(spelling, kind);
        } else {
            names.add(spelling, kind);
        }
    }

    /** One group for each entry: the list says all that is known of it, so that none needs joining with another. */
    void addTo(SpellingCollection spellings) {
        for (Entry entry : entries) {
            List<String> group = entry.spellings();
            if (entry.kana().length() >= SHORTEST_READING && readings.getOrDefault(entry.kana(), 0L) == 1) {
                group.add(entry.kana());
            }
            spellings.addOther(group);
        }
    }

    /** Empty for events, which the lexicon has no kind for. */
    private static Optional<NameKind> kind(Entry entry) {
        return switch (entry.kind()) {
            case PERSON -> Optional.of(NameKind.FULL_NAME);
            case ORGANIZATION ->
                Optional.of(NO_COMPANY.matcher(entry.japanese()).matches() ? NameKind.ORGANIZATION : NameKind.COMPANY);
            case PRODUCT -> Optional.of(NameKind.PRODUCT);
            case LOCATION -> Optional.of(NameKind.PLACE);
            default -> Optional.empty();
        };
    }
}
