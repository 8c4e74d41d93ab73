package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is looked at to say whether a text states a tie: what each of its sentences makes of it, what else may tie the two, and which other
 * ties of the kind its ends may stand in.
 */
final class TieFeatures {

    /** Log-odds that a sentence's score is measured at. */
    private static final double[] STEPS = {-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4};

    /** What counts as likely where only likely ties count. */
    private static final double LIKELY = 0.3;

    private final Map<Tie, Double> best = new HashMap<>();
    private final Map<Tie, Integer> where = new HashMap<>();
    private final Map<String, List<Tie>> bySubject = new HashMap<>();
    private final Map<String, List<Tie>> byObject = new HashMap<>();
    private final Map<String, List<Tie>> byPair = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    TieFeatures(Map<Tie, List<Sighting>> sightings, List<TextEntity> entities) {
        for (TextEntity entity : entities) {
            types.put(entity.id(), entity.type());
            sizes.put(entity.id(), entity.mentions().size());
        }
        sightings.forEach((tie, seen) -> {
            best.put(tie, most(seen));
            where.put(
                    tie,
                    seen.stream()
                            .max(Comparator.comparingDouble(Sighting::score))
                            .orElseThrow()
                            .sentence());
            put(bySubject, tie.type() + tie.subject(), tie);
            put(byObject, tie.type() + tie.object(), tie);
            if (tie.type().isSymmetric()) {
                put(bySubject, tie.type() + tie.object(), tie);
                put(byObject, tie.type() + tie.subject(), tie);
            }
            put(byPair, pair(tie), tie);
        });
    }

    private static double most(List<Sighting> seen) {
        return seen.stream().mapToDouble(Sighting::score).max().orElseThrow();
    }

    private static void put(Map<String, List<Tie>> map, String key, Tie tie) {
        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(tie);
    }

    private static String pair(Tie tie) {
        boolean inOrder = tie.subject().compareTo(tie.object()) <= 0;
        return inOrder ? tie.subject() + " " + tie.object() : tie.object() + " " + tie.subject();
    }

    int[] of(Tie tie, List<Sighting> seen) {
        FeatureHasher out = new FeatureHasher();
        String type = tie.type().name();
        String ends = end(tie.subject()) + end(tie.object());
        out.add("type", type);
        out.add("ends", type, ends);
        addScores(seen, type, out);
        addOthers(tie, type, out);
        addRank("subject", bySubject.getOrDefault(tie.type() + tie.subject(), List.of()), tie, type, out);
        addRank("object", byObject.getOrDefault(tie.type() + tie.object(), List.of()), tie, type, out);
        addSupport(tie, type, out);
        out.add("sizes", size(tie.subject()), size(tie.object()));
        out.add("sizes+", type, size(tie.subject()), size(tie.object()));
        return out.toArray();
    }

    private String end(String entity) {
        EntityType type = types.get(entity);
        return type == null ? "?" : type.name().substring(0, 1);
    }

    private String size(String entity) {
        int size = sizes.getOrDefault(entity, 1);
        return size < 3 ? String.valueOf(size) : size < 6 ? "some" : "many";
    }

    private static void addScores(List<Sighting> seen, String type, FeatureHasher out) {
        double[] scores = seen.stream().mapToDouble(Sighting::score).sorted().toArray();
        addSteps("best", scores[scores.length - 1], type, out);
        if (scores.length > 1) {
            addSteps("second", scores[scores.length - 2], type, out);
        }
        double none =
                seen.stream().mapToDouble(sighting -> 1 - sighting.score()).reduce(1, (a, b) -> a * b);
        addSteps("any", 1 - none, type, out);
        out.add("seen", type, String.valueOf(Math.min(scores.length, 4)));
        for (Sighting sighting : seen) {
            if (sighting.stated()) {
                out.add("stated", type);
            }
            if (sighting.sentence() < 0) {
                out.add("title", type);
                addSteps("title", sighting.score(), type, out);
            } else if (sighting.sentence() < 2) {
                out.add("lead", type);
            }
        }
    }

    private static void addSteps(String name, double probability, String type, FeatureHasher out) {
        double logOdds = Math.log(Math.max(probability, 1e-6) / Math.max(1 - probability, 1e-6));
        for (double step : STEPS) {
            if (logOdds >= step) {
                out.add(name, String.valueOf(step));
                out.add(name + "+", type, String.valueOf(step));
            }
        }
    }

    /** What else may tie the two. */
    private void addOthers(Tie tie, String type, FeatureHasher out) {
        double own = best.getOrDefault(tie, 0.0);
        double most = 0;
        for (Tie other : byPair.getOrDefault(pair(tie), List.of())) {
            double score = best.getOrDefault(other, 0.0);
            if (!other.equals(tie)) {
                most = Math.max(most, score);
                String turned = other.subject().equals(tie.subject()) ? "same" : "turned";
                out.add("other", type, other.type().name(), turned, score > own ? "more" : "less");
                if (score >= LIKELY) {
                    out.add("likely", type, other.type().name(), turned);
                }
            }
        }
        addSteps("others", most, type, out);
        out.add("first", type, String.valueOf(own >= most));
    }

    /** Whether an end stands likelier in other ties of the kind: in the same sentence, as in a list, or elsewhere. */
    private void addRank(String end, List<Tie> all, Tie tie, String type, FeatureHasher out) {
        Map<Boolean, List<Tie>> byPlace = all.stream()
                .filter(other -> !other.equals(tie))
                .collect(Collectors.partitioningBy(other -> Objects.equals(where.get(other), where.get(tie))));
        addRivals("listed " + end, byPlace.getOrDefault(true, List.of()), tie, type, out);
        addRivals(end, byPlace.getOrDefault(false, List.of()), tie, type, out);
    }

    private void addRivals(String end, List<Tie> others, Tie tie, String type, FeatureHasher out) {
        double own = best.getOrDefault(tie, 0.0);
        long likelier = others.stream()
                .filter(other -> best.getOrDefault(other, 0.0) > own)
                .count();
        long likely = others.stream()
                .filter(other -> best.getOrDefault(other, 0.0) >= LIKELY)
                .count();
        out.add("rank " + end, type, String.valueOf(Math.min(likelier, 4)));
        out.add("likely " + end, type, String.valueOf(Math.min(likely, 4)));
        out.add("rank " + end, String.valueOf(Math.min(likelier, 4)));
    }

    /** Of a kind that holds both ways: whether a third stands in it to both. */
    private void addSupport(Tie tie, String type, FeatureHasher out) {
        if (!tie.type().isSymmetric()) {
            return;
        }
        for (Tie one : bySubject.getOrDefault(tie.type() + tie.subject(), List.of())) {
            String third = one.subject().equals(tie.subject()) ? one.object() : one.subject();
            double other = best.getOrDefault(new Tie(tie.type(), third, tie.object()), 0.0);
            if (!one.equals(tie) && Math.min(other, best.getOrDefault(one, 0.0)) >= LIKELY) {
                out.add("third", type);
                return;
            }
        }
    }
}
