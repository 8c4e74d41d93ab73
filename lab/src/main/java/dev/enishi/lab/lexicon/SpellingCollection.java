package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.NameKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Groups of spellings of one thing; companies' groups from several sources are joined where they share a spelling. */
final class SpellingCollection {

    /** A spelling that more groups share is a word like 日本 or ABC, not a link. */
    private static final int MAX_SHARED = 3;

    /** A group that would grow beyond this has been joined by mistake. */
    private static final int MAX_JOINED = 16;

    /** Two companies may well be shortened alike (MS, 日電). */
    private static final Pattern ABBREVIATION = Pattern.compile("[a-z]{1,4}|.{1,2}");

    private static final int MAX_BYTES = 255;

    private final List<Set<String>> companies = new ArrayList<>();
    private final List<Set<String>> others = new ArrayList<>();

    void addCompany(Collection<String> spellings) {
        companies.add(distinct(spellings));
    }

    void addOther(Collection<String> spellings) {
        others.add(distinct(spellings));
    }

    /** The groups of two or more spellings, joined, without repetition, in an order that depends on them alone. */
    List<List<String>> groups() {
        List<Set<String>> all = new ArrayList<>(joined());
        all.addAll(others);
        return all.stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .distinct()
                .sorted(Comparator.comparing((List<String> group) -> String.join("\n", group)))
                .toList();
    }

    private static Set<String> distinct(Collection<String> spellings) {
        Map<String, String> byKey = new LinkedHashMap<>();
        spellings.stream()
                .map(String::strip)
                .filter(spelling ->
                        !spelling.isEmpty() && spelling.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES)
                .forEach(spelling -> byKey.putIfAbsent(NameKey.of(spelling), spelling));
        return new LinkedHashSet<>(byKey.values());
    }

    private List<Set<String>> joined() {
        Map<String, List<Integer>> owners = new TreeMap<>();
        for (int i = 0; i < companies.size(); i++) {
            for (String spelling : companies.get(i)) {
                owners.computeIfAbsent(NameKey.of(spelling), key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Set<String>> joined = new ArrayList<>(companies);
        owners.forEach((key, sharing) -> {
            if (sharing.size() > 1
                    && sharing.size() <= MAX_SHARED
                    && !ABBREVIATION.matcher(key).matches()) {
                join(joined, sharing);
            }
        });
        return joined.stream().distinct().toList();
    }

    private static void join(List<Set<String>> groups, List<Integer> sharing) {
        List<String> all = sharing.stream().flatMap(i -> groups.get(i).stream()).toList();
        Set<String> union = distinct(all);
        if (union.size() <= MAX_JOINED) {
            Set<Set<String>> old = new LinkedHashSet<>();
            sharing.forEach(i -> old.add(groups.get(i)));
            groups.replaceAll(group -> old.contains(group) ? union : group);
        }
    }
}
