package dev.enishi.lab.entity;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.lab.entity.Finding.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a person what goes wrong with the names of a set: figures by type, confusions, the worst articles, and each wrong or missed name. */
final class NameReport {

    private static final int WORST = 5;

    /** What a type is confused with if it is none. */
    private static final String NONE = "–";

    private final Map<String, List<Finding>> byArticle;
    private final List<Finding> all;

    /** @param findings those of each article */
    NameReport(List<List<Finding>> findings) {
        all = findings.stream().flatMap(List::stream).toList();
        byArticle =
                all.stream().collect(Collectors.groupingBy(Finding::article, LinkedHashMap::new, Collectors.toList()));
    }

    /** How well things are found, altogether and by type. */
    List<String> figures() {
        List<String> lines = new ArrayList<>();
        lines.add(EntityScore.withInterval(
                byArticle.values().stream().map(EntityScore::of).toList()));
        addTypes(lines);
        return lines;
    }

    /** The figures and everything that is wrong. */
    List<String> lines() {
        List<String> lines = figures();
        addConfusions(lines);
        addWorst(lines);
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.RIGHT) {
                addNames(outcome, lines);
            }
        }
        return lines;
    }

    private void addTypes(List<String> lines) {
        for (EntityType type : EntityType.values()) {
            List<Finding> own =
                    all.stream().filter(finding -> finding.type() == type).toList();
            lines.add(String.format(Locale.ROOT, "  %-12s %s", type, EntityScore.of(own)));
        }
    }

    /** How often a thing of one type was found as another; – stands for not at all. */
    private void addConfusions(List<String> lines) {
        lines.add("");
        lines.add(
                "Annotated as → found as (right ones aside; – : split, cut wrongly or invented, or found by no name)");
        Map<String, Long> counts = all.stream()
                .filter(finding -> finding.outcome() != Outcome.RIGHT)
                .collect(Collectors.groupingBy(NameReport::confusion, Collectors.counting()));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> lines.add(String.format(Locale.ROOT, "  %4d  %s", entry.getValue(), entry.getKey())));
    }

    private static String confusion(Finding finding) {
        if (finding.outcome() == Outcome.MISSED) {
            return finding.type() + " → " + NONE;
        }
        return (finding.meant() == null ? NONE : finding.meant()) + " → " + finding.type();
    }

    private void addWorst(List<String> lines) {
        lines.add("");
        lines.add("Worst articles");
        byArticle.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> EntityScore.of(entry.getValue()).f1()))
                .limit(WORST)
                .forEach(entry -> lines.add("  " + entry.getKey() + "  " + EntityScore.of(entry.getValue())));
    }

    private void addNames(Outcome outcome, List<String> lines) {
        List<Finding> names =
                all.stream().filter(finding -> finding.outcome() == outcome).toList();
        lines.add("");
        lines.add(outcome + ": " + names.size());
        for (Finding finding : names) {
            String meant = finding.meant() == null ? "" : ", is " + finding.meant();
            lines.add("  " + finding.article() + "  " + finding.type() + meant + "  "
                    + String.join(" = ", finding.names()));
        }
    }
}
