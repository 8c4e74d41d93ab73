package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.CorporateForm;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.NameKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Mentions that name one thing, while the names of a text are being gathered. */
final class NameGroup {

    /** Text order: the title, numbered −1, comes first. */
    private static final Comparator<Mention> TEXT_ORDER =
            Comparator.comparingInt(Mention::sentence).thenComparing(Mention::span);

    private EntityType type;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<NameMention> names = new ArrayList<>();
    private final Set<String> spellings = new HashSet<>();

    NameGroup(EntityType type, List<NameMention> names) {
        this.type = type;
        names.forEach(this::add);
    }

    /** What two surfaces share that are one spelling. */
    static String spelling(String surface) {
        return NameKey.of(surface);
    }

    private void add(NameMention name) {
        names.add(name);
        mentions.add(name.mention());
        spellings.add(spelling(name.mention().text()));
    }

    /** Every place where it is named, with what the tagger made of it. */
    List<NameMention> names() {
        return Collections.unmodifiableList(names);
    }

    /** Whether it was tagged anywhere; if not, it is the family name of a person who is named in full elsewhere. */
    boolean isTagged() {
        return names.stream().anyMatch(name -> !name.again());
    }

    /** Settles its type. */
    void setType(EntityType settled) {
        type = settled;
    }

    EntityType type() {
        return type;
    }

    /** The spellings of its surfaces. */
    Set<String> spellings() {
        return Set.copyOf(spellings);
    }

    boolean hasSpelling(String spelling) {
        return spellings.contains(spelling);
    }

    void join(NameGroup other) {
        other.names.forEach(this::add);
        mentions.sort(TEXT_ORDER);
    }

    /** The surfaces, each once, in order of first mention. */
    Set<String> surfaces() {
        Set<String> surfaces = new LinkedHashSet<>();
        mentions.forEach(mention -> surfaces.add(mention.text()));
        return surfaces;
    }

    /**
     * The longest surface without a corporate form, the first of several, among those in the script of the first mention: a spelling in
     * brackets behind it doesn't rename a firm.
     */
    String name() {
        boolean latin = isLatin(mentions.get(0).text());
        return surfaces().stream()
                .filter(surface -> isLatin(surface) == latin)
                .map(CorporateForm::strip)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    static boolean isLatin(String surface) {
        return surface.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** How many sentences before the first mention of {@code other} this is last named; large if only after it. */
    int distanceBefore(NameGroup other) {
        int at = other.mentions.get(0).sentence();
        return mentions.stream()
                .mapToInt(mention -> at - mention.sentence())
                .map(distance -> distance >= 0 ? distance : 1000 - distance)
                .min()
                .orElseThrow();
    }

    /** Where it is named first. */
    Position first() {
        Mention first = mentions.get(0);
        return new Position(first.sentence(), first.span().start());
    }

    TextEntity toEntity(String id) {
        String name = name();
        List<String> aliases =
                surfaces().stream().filter(surface -> !surface.equals(name)).toList();
        return new TextEntity(id, name, type, aliases, mentions);
    }

    /** A place in a text. */
    record Position(int sentence, int start) implements Comparable<Position> {
        @Override
        public int compareTo(Position other) {
            int bySentence = Integer.compare(sentence, other.sentence);
            return bySentence != 0 ? bySentence : Integer.compare(start, other.start);
        }
    }
}
