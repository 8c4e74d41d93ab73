package dev.enishi.bot.link;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.text.Language;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a tie in words: 「A ― 競合 ― B」, "A — acquires → B (planned)". */
public final class TieWords {

    private TieWords() {}

    /** A tie as plain text; empty if one of its ends isn't among the entities. */
    public static Optional<String> of(Relation relation, Extraction extraction, Language language) {
        Optional<TextEntity> subject = extraction.entity(relation.subject());
        Optional<TextEntity> object = extraction.entity(relation.object());
        if (subject.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        String dash = language == Language.JAPANESE ? " ― " : " — ";
        String end = relation.type().isSymmetric() ? dash : " → ";
        return Optional.of(subject.get().name()
                + dash
                + name(relation.type(), language)
                + end
                + object.get().name()
                + details(relation, language));
    }

    private static String details(Relation relation, Language language) {
        String details = Stream.of(
                        status(relation.status(), language),
                        relation.qualifiers().role(),
                        relation.qualifiers().date(),
                        relation.qualifiers().amount())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(language == Language.JAPANESE ? "、" : ", "));
        if (details.isEmpty()) {
            return "";
        }
        return language == Language.JAPANESE ? "（" + details + "）" : " (" + details + ")";
    }

    /** How far a tie has come; null for the ordinary case. */
    public static @Nullable String status(Status status, Language language) {
        boolean japanese = language == Language.JAPANESE;
        return switch (status) {
            case ACTUAL -> null;
            case PLANNED -> japanese ? "予定" : "planned";
            case CONSIDERED -> japanese ? "検討中" : "considered";
            case ENDED -> japanese ? "終了" : "ended";
        };
    }

    /** A kind of tie, read from subject to object. */
    public static String name(RelationType type, Language language) {
        return language == Language.JAPANESE ? japanese(type) : english(type);
    }

    private static String japanese(RelationType type) {
        return switch (type) {
            case COMPETES_WITH -> "競合";
            case PARTNERS_WITH -> "提携";
            case MERGES_WITH -> "合併";
            case ACQUIRES -> "買収";
            case INVESTS_IN -> "出資";
            case PARENT_OF -> "傘下に持つ";
            case FOUNDED -> "設立";
            case LEADS -> "率いる";
            case WORKS_FOR -> "所属";
            case MAKES -> "製品・サービス";
            case SUPPLIES -> "供給";
            case SUES -> "提訴";
            case REGULATES -> "規制・処分";
            case LOCATED_IN -> "拠点";
        };
    }

    private static String english(RelationType type) {
        return switch (type) {
            case COMPETES_WITH -> "competes with";
            case PARTNERS_WITH -> "partners with";
            case MERGES_WITH -> "merges with";
            case ACQUIRES -> "acquires";
            case INVESTS_IN -> "invests in";
            case PARENT_OF -> "owns";
            case FOUNDED -> "founded";
            case LEADS -> "leads";
            case WORKS_FOR -> "works for";
            case MAKES -> "makes";
            case SUPPLIES -> "supplies";
            case SUES -> "sues";
            case REGULATES -> "regulates";
            case LOCATED_IN -> "is based in";
        };
    }
}
