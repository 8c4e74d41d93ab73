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
import java.util.regex.Pattern;

/** Finds the ties that one masked question can be asking for: each trigger with each name. */
final class FrameFinder {

    /** How much less a reading counts that the kinds of the things speak against. */
    private static final double AGAINST_KINDS = 0.35;

    /** How much less a reading counts for each name that stands between its name and its trigger. */
    private static final double NAME_BETWEEN = 0.85;

    /** How much less a trigger counts at the very start of a Japanese question than at its end. */
    private static final double EARLY = 0.3;

    /** How much less a tie of people counts in a question that speaks of none. */
    private static final double NO_PERSON = 0.6;

    /** A reading that is weaker than this share of the surest is dropped: it is about a circumstance. */
    private static final double SHARE_OF_SUREST = 0.4;

    /** Ties whose sides the kinds of things tell, but not always. */
    private static final Set<RelationType> LEAVE_DOUBT =
            EnumSet.of(RelationType.MAKES, RelationType.WORKS_FOR, RelationType.LOCATED_IN);

    private static final Pattern LEFT_OUT_BEFORE =
            Pattern.compile("\\b(besides|other than|apart from|aside from|except( for)?|in addition to)( the)? $");

    private static final Pattern LEFT_OUT_BEHIND = Pattern.compile("[」』]?(以外|のほか|の他|を除)");

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
            names.stream().filter(name -> !isLeftOut(name)).forEach(name -> addReadings(hit, name));
        }
        frames.sort(Comparator.comparingDouble(Frame::weight).reversed());
        return frames.stream()
                .filter(frame ->
                        frame.weight() >= SHARE_OF_SUREST * frames.get(0).weight())
                .toList();
    }

    /** "Besides X", 「X以外」: X is an answer that is known already, not what is asked about. */
    private boolean isLeftOut(AskedName name) {
        return LEFT_OUT_BEFORE.matcher(masked.substring(0, name.span().start())).find()
                || LEFT_OUT_BEHIND.matcher(masked.substring(name.span().end())).lookingAt();
    }

    private void addReadings(Trigger.Hit hit, AskedName name) {
        RelationType relation = hit.trigger().relation();
        double weight = hit.trigger().weight() * Math.pow(NAME_BETWEEN, namesBetween(hit, name)) * place(hit);
        weight *= isAboutPeople(relation) && speaksOfNoPerson(name) ? NO_PERSON : 1;
        Side grammar = Grammar.of(language).asked(masked, hit, name).orElse(Side.SUBJECT);
        Side asked = byKinds(relation, grammar, name);
        add(new Frame(relation, asked, name, weight));
        boolean twoKinds = relation == RelationType.LEADS && name.canBe(PERSON) && name.canBe(ORGANIZATION);
        if (twoKinds) {
            add(new Frame(relation, asked.other(), name, weight));
        } else if (LEAVE_DOUBT.contains(relation)) {
            add(new Frame(relation, asked.other(), name, weight * AGAINST_KINDS));
        }
    }

    /** What is asked stands at the end of a Japanese question; what comes before mostly tells circumstances. */
    private double place(Trigger.Hit hit) {
        return language == Language.JAPANESE ? 1 - EARLY * (1 - hit.span().end() / (double) masked.length()) : 1;
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

    private static boolean isAboutPeople(RelationType relation) {
        return relation == RelationType.LEADS || relation == RelationType.WORKS_FOR;
    }

    /** Neither named nor asked for, or named is a product, which is made rather than led. */
    private boolean speaksOfNoPerson(AskedName name) {
        boolean asked = wanted.isEmpty() || wanted.contains(PERSON);
        boolean product = name.canBe(PRODUCT) && !name.canBe(ORGANIZATION);
        return !name.canBe(PERSON) && name.isKnown() && (!asked || product);
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
