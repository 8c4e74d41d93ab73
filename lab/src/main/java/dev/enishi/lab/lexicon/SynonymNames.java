package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.lab.lexicon.SudachiSynonyms.Group;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the lexicon takes from Sudachi's synonyms: the groups of proper names. */
final class SynonymNames {

    private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}]+");

    private final List<Group> groups;

    SynonymNames(List<Group> groups) {
        this.groups = groups;
    }

    void addTo(NameCollection names) {
        for (Group group : groups) {
            kind(group)
                    .ifPresent(kind -> group.spellings().forEach(spelling -> {
                        if (LATIN.matcher(spelling).matches()) {
                            names.addLatin(spelling, kind);
                        } else {
                            names.add(spelling, kind);
                        }
                    }));
        }
    }

    void addTo(SpellingCollection spellings) {
        for (Group group : groups) {
            kind(group).ifPresent(kind -> {
                if (kind == NameKind.COMPANY) {
                    spellings.addCompany(group.spellings());
                } else {
                    spellings.addOther(group.spellings());
                }
            });
        }
    }

    private static Optional<NameKind> kind(Group group) {
        String field = group.field();
        if (field.contains("企業名")) {
            return Optional.of(NameKind.COMPANY);
        }
        if (field.contains("組織名")) {
            return Optional.of(NameKind.ORGANIZATION);
        }
        if (field.contains("国名") || field.contains("地名")) {
            return Optional.of(NameKind.PLACE);
        }
        if (field.contains("人名")) {
            return Optional.of(NameKind.UNCLASSIFIED);
        }
        return field.contains("商品名") ? Optional.of(NameKind.PRODUCT) : Optional.empty();
    }
}
