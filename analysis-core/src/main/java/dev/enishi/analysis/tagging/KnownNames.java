package dev.enishi.analysis.tagging;

import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.analysis.lexicon.PrefixConsumer;
import java.util.Arrays;
import java.util.List;

/**
 * Where names of the lexicon stand in a sentence: from the left, the longest that begins and ends where a unit does, none inside
 * another.
 */
final class KnownNames {

    private static final int[] PERSON = {NameKind.SURNAME.bit(), NameKind.GIVEN_NAME.bit(), NameKind.FULL_NAME.bit()};
    private static final int[] ORGANIZATION = {NameKind.COMPANY.bit(), NameKind.ORGANIZATION.bit()};
    private static final int[] PRODUCT = {NameKind.PRODUCT.bit(), NameKind.WORK.bit()};
    private static final int[] LOCATION = {NameKind.PLACE.bit(), NameKind.STATION.bit()};
    private static final int[] COMMON = {NameKind.COMMON_WORD.bit()};
    private static final int[][] GROUPS = {PERSON, ORGANIZATION, PRODUCT, LOCATION, COMMON};

    private final int[] from;
    private final int[] to;
    private final int[] kinds;
    private final int[] own;
    private final int[] groups;
    private final int[] ownGroups;

    KnownNames(String text, List<Unit> units, Lexicon lexicon) {
        int size = units.size();
        from = new int[size];
        to = new int[size];
        kinds = new int[size];
        own = new int[size];
        groups = new int[size];
        ownGroups = new int[size];
        int[] ends = ends(text, units);
        Longest longest = new Longest(ends);
        int free = 0;
        for (int i = 0; i < size; i++) {
            Unit unit = units.get(i);
            longest.start(i);
            if (mayBegin(unit)) {
                lexicon.forEachPrefix(text, unit.span().start(), longest);
            }
            own[i] = longest.own;
            ownGroups[i] = groupOf(longest.own);
            if (i >= free) {
                free = longest.last + 1;
                Arrays.fill(from, i, free, i);
                Arrays.fill(to, i, free, longest.kinds == 0 ? i : free);
                Arrays.fill(kinds, i, free, longest.kinds);
                Arrays.fill(groups, i, free, groupOf(longest.kinds));
            }
        }
    }

    /** The number of the unit that ends at each place of the text; -1 where none does. */
    private static int[] ends(String text, List<Unit> units) {
        int[] ends = new int[text.length() + 1];
        Arrays.fill(ends, -1);
        for (int i = 0; i < units.size(); i++) {
            ends[units.get(i).span().end()] = i;
        }
        return ends;
    }

    /** Latin names are known in any case, but are names only with a capital letter. */
    private static boolean mayBegin(Unit unit) {
        return unit.shape().indexOf(Script.LOWER.sign()) != 0 || unit.hasCapital();
    }

    /** Where the name around unit {@code i} begins; {@code i} if there is none. */
    int from(int i) {
        return from[i];
    }

    /** Where the name around unit {@code i} ends, exclusive; {@link #from} if there is none. */
    int to(int i) {
        return to[i];
    }

    /** The bits of {@link NameKind}s of the name around unit {@code i}; 0 if there is none, and outside the sentence. */
    int kinds(int i) {
        return i >= 0 && i < kinds.length ? kinds[i] : 0;
    }

    /** The bits of the unit by itself. */
    int own(int i) {
        return i >= 0 && i < own.length ? own[i] : 0;
    }

    /** What the name around unit {@code i} may be: a bit each for people, organizations, products, places and common words. */
    int group(int i) {
        return i >= 0 && i < groups.length ? groups[i] : 0;
    }

    /** The same of the unit by itself. */
    int ownGroup(int i) {
        return i >= 0 && i < ownGroups.length ? ownGroups[i] : 0;
    }

    /** What kinds come to. */
    static int groupOf(int kinds) {
        int group = 0;
        for (int g = 0; g < GROUPS.length; g++) {
            for (int bit : GROUPS[g]) {
                group |= (kinds & bit) == 0 ? 0 : 1 << g;
            }
        }
        return group;
    }

    /** Keeps the longest of the names that begin at a unit, and what the unit is by itself. */
    private static final class Longest implements PrefixConsumer {
        private final int[] ends;
        private int first;
        private int last;
        private int kinds;
        private int own;

        Longest(int[] ends) {
            this.ends = ends;
        }

        void start(int unit) {
            first = unit;
            last = unit;
            kinds = 0;
            own = 0;
        }

        @Override
        public void accept(int end, int bits) {
            int unit = ends[end];
            if (unit >= first) {
                last = unit;
                kinds = bits;
                own = unit == first ? bits : own;
            }
        }
    }
}
