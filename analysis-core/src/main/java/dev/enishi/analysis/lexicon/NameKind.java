package dev.enishi.analysis.lexicon;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a name of the {@link Lexicon} can stand for, finer than {@link EntityType}; several at once are bits of an {@code int}. */
public enum NameKind {
    SURNAME(1, EntityType.PERSON),
    GIVEN_NAME(2, EntityType.PERSON),
    /** Surname and given name of one known person. */
    FULL_NAME(4, EntityType.PERSON),
    COMPANY(8, EntityType.ORGANIZATION),
    /** An organization that is no company. */
    ORGANIZATION(16, EntityType.ORGANIZATION),
    PRODUCT(32, EntityType.PRODUCT),
    /** A book, film or other work. */
    WORK(64, EntityType.PRODUCT),
    PLACE(128, EntityType.LOCATION),
    STATION(256, EntityType.LOCATION),
    /** A name, mostly of a person or a place, that its source doesn't say more about. */
    UNCLASSIFIED(512, null),
    /** No kind but a warning: the spelling is also a common word, or mostly no name in running text. */
    COMMON_WORD(1024, null),
    /** A proper name that its source files under none of the others: mostly of products, services, works and groups. */
    MISCELLANEOUS(2048, null);

    private final int bit;
    private final @Nullable EntityType type;

    NameKind(int bit, @Nullable EntityType type) {
        this.bit = bit;
        this.type = type;
    }

    /** The bit that stands for this kind, in the file too: never give it another meaning. */
    public int bit() {
        return bit;
    }

    /** Whether it is among {@code kinds}. */
    public boolean isIn(int kinds) {
        return (kinds & bit()) != 0;
    }

    /** The kind of entity; empty for {@link #UNCLASSIFIED}, {@link #COMMON_WORD} and {@link #MISCELLANEOUS}. */
    public Optional<EntityType> type() {
        return Optional.ofNullable(type);
    }

    /** The kinds whose bits are set. */
    public static Set<NameKind> in(int kinds) {
        Set<NameKind> set = EnumSet.noneOf(NameKind.class);
        for (NameKind kind : values()) {
            if (kind.isIn(kinds)) {
                set.add(kind);
            }
        }
        return set;
    }

    /** The kinds of entity that {@code kinds} can be. */
    public static Set<EntityType> types(int kinds) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        in(kinds).forEach(kind -> kind.type().ifPresent(types::add));
        return types;
    }
}
