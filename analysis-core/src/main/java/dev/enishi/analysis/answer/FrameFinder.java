package dev.enishi.analysis.answer;

import static dev.enishi.analysis.lexicon.EntityType.LOCATION;
import static dev.enishi.analysis.lexicon.EntityType.ORGANIZATION;
import static dev.enishi.analysis.lexicon.EntityType.PERSON;
import static dev.enishi.analysis.lexicon.EntityType.PRODUCT;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the ties that one masked question can be asking for: each trigger with each name. */
final class FrameFinder {

    /** How much less a reading counts that the kinds of the things speak against. */
    private static final double AGAINST_KINDS = 0.35;

    /** How much less a reading counts for each name that stands between its name and its trigger. */
    private static final double NAME_BETWEEN = 0.85;

    /** Ties whose sides the kinds of things tell, but not always. */
    private static final Set<RelationType> LEAVE_DOUBT =
            EnumSet.of(RelationType.MAKES, RelationType.WORKS_FOR, RelationType.LOCATED_IN);

    private final String masked;
    private final Language language;
    private final List<AskedName> names;
    private final Set<EntityType> wanted;
    private final List<Frame> frames = new ArrayList<>();

    /**
     * @param masked the question in lower case with its names masked
     * @param wanted the kinds of thing that can answer
     */
    FrameFinder(String masked, Language language, List<AskedName> names, Set<EntityType> wanted) {
        this.masked = masked;
        this.language = language;
        this.names = names;
        this.wanted = wanted;
    }

    /** The readings, the surest first. */
    List<Frame> find() {
        for (Trigger.Hit hit : Trigger.findIn(masked, language)) {
            names.forEach(name -> addReadings(hit, name));
        }
        frames.sort(Comparator.comparingDouble(Frame::weight).reversed());
        return frames;
    }

    private void addReadings(Trigger.Hit hit, AskedName name) {
        RelationType relation = hit.trigger().relation();
        double weight = hit.trigger().weight() * Math.pow(NAME_BETWEEN, namesBetween(hit, name));
        Side grammar = Grammar.of(language).asked(masked, hit, name).orElse(Side.SUBJECT);
        Side asked = byKinds(relation, grammar, name);
        add(new Frame(relation, asked, name, weight));
        if (LEAVE_DOUBT.contains(relation)) {
            add(new Frame(relation, asked.other(), name, weight * AGAINST_KINDS));
        }
    }

    private int namesBetween(Trigger.Hit hit, AskedName name) {
        int from = Math.min(hit.span().start(), name.span().end());
        int to = Math.max(hit.span().start(), name.span().start());
        int between = 0;
        for (AskedName other : names) {
            boolean inside = other.span().start() >= from && other.span().end() <= to;
            between += inside && !other.equals(name) ? 1 : 0;
        }
        return between;
    }

    /** Keeps the surest of the same reading. */
    private void add(Frame frame) {
        for (int i = 0; i < frames.size(); i++) {
            Frame other = frames.get(i);
            if (other.isSameReading(frame)) {
                frames.set(i, other.weight() >= frame.weight() ? other : frame);
                return;
            }
        }
        frames.add(frame);
    }

    /** Ties between things of different kinds: the kind of the named thing tells its side better than grammar does. */
    private Side byKinds(RelationType relation, Side grammar, AskedName name) {
        return switch (relation) {
            case LEADS, WORKS_FOR -> name.canBe(PERSON) ? Side.OBJECT : Side.SUBJECT;
            case LOCATED_IN -> isPlaceOnly(name) && !wanted.equals(Set.of(LOCATION)) ? Side.SUBJECT : Side.OBJECT;
            case MAKES -> maker(grammar, name);
            case FOUNDED -> name.canBe(PERSON) && !name.canBe(ORGANIZATION) ? Side.OBJECT : grammar;
            default -> grammar;
        };
    }

    private static boolean isPlaceOnly(AskedName name) {
        return name.canBe(LOCATION) && !name.canBe(ORGANIZATION);
    }

    private Side maker(Side grammar, AskedName name) {
        if (wanted.equals(Set.of(PRODUCT))) {
            return Side.OBJECT;
        }
        if (name.canBe(PRODUCT) && !name.canBe(ORGANIZATION)) {
            return Side.SUBJECT;
        }
        return name.canBe(PERSON) ? Side.OBJECT : grammar;
    }
}
