package dev.enishi.analysis.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an English tie's status from words near its ends: former, plans to, in talks, denied. By rule, since no annotated English news was
 * there to train on.
 */
final class EnglishStatus implements StatusReader {

    private static final List<String> CLASSES = List.of("PLAN", "CONSIDER", "STOP", "FORMER");
    private static final List<String> PLACES = List.of("l", "m", "r");
    private static final Map<String, Status> STATUSES =
            Map.of("PLAN", Status.PLANNED, "CONSIDER", Status.CONSIDERED, "STOP", Status.ENDED, "FORMER", Status.ENDED);
    /**
     * What a sentence without any such word says for {@link Status#ACTUAL}: less than half of a word, so that the text's "will acquire"
     * outweighs the headline's "to acquire".
     */
    private static final float UNMARKED = 0.4f;

    private static final List<Status> ORDER = List.of(Status.values());

    private final Map<Integer, Status> byFeature = new HashMap<>();

    EnglishStatus() {
        for (String trigger : CLASSES) {
            for (String place : PLACES) {
                FeatureHasher hasher = new FeatureHasher();
                hasher.add(PairFeatures.NEAR_TRIGGER, place, trigger);
                byFeature.put(hasher.toArray()[0], STATUSES.getOrDefault(trigger, Status.ACTUAL));
            }
        }
    }

    @Override
    public float[] read(PairCandidate candidate, RelationType type) {
        float[] odds = {UNMARKED, 0, 0, 0};
        for (int feature : candidate.statusFeatures()) {
            Status status = byFeature.get(feature);
            if (status != null) {
                odds[ORDER.indexOf(status)] += 1;
            }
        }
        return odds;
    }
}
