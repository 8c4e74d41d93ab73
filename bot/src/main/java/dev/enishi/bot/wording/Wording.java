package dev.enishi.bot.wording;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names kinds and ties in one language. Thread-safe. */
public final class Wording {

    private final boolean japanese;

    private Wording(boolean japanese) {
        this.japanese = japanese;
    }

    /** The words of a language. */
    public static Wording of(Language language) {
        return new Wording(language == Language.JAPANESE);
    }

    /** The heading over things of one kind, in the plural. */
    public String heading(EntityType type) {
        return switch (type) {
            case PERSON -> either("人物", "People");
            case ORGANIZATION -> either("企業・団体", "Organizations");
            case PRODUCT -> either("製品・サービス", "Products");
            case LOCATION -> either("場所", "Places");
            case EVENT -> either("できごと", "Events");
        };
    }

    /** A tie of an analysis in words, with how far it has come and what the text adds: {@code A acquires B (considered, 2023)}. */
    public String tie(Relation relation, Extraction extraction) {
        String subject = name(relation.subject(), extraction);
        String object = name(relation.object(), extraction);
        String details = details(relation);
        String tie = tie(relation.type(), subject, object);
        return details.isEmpty() ? tie : tie + either("（", " (") + details + either("）", ")");
    }

    private static String name(String id, Extraction extraction) {
        return extraction.entity(id).map(TextEntity::name).orElse(id);
    }

    private String details(Relation relation) {
        Qualifiers told = relation.qualifiers();
        Stream<Optional<String>> details = Stream.of(
                state(relation.status()),
                Optional.ofNullable(told.role()),
                Optional.ofNullable(told.amount()),
                Optional.ofNullable(told.date()),
                Optional.ofNullable(told.reportedBy()).map(this::report));
        return details.flatMap(Optional::stream).collect(Collectors.joining(either("、", ", ")));
    }

    private String report(String medium) {
        return either(medium + "の報道", "reported by " + medium);
    }

    /** How far a tie has come; empty for one that simply is. */
    public Optional<String> state(Status status) {
        return switch (status) {
            case ACTUAL -> Optional.empty();
            case PLANNED -> Optional.of(either("予定", "planned"));
            case CONSIDERED -> Optional.of(either("検討・観測段階", "considered or reported as possible"));
            case ENDED -> Optional.of(either("終了・解消", "ended"));
        };
    }

    /** A tie between two names in words, as a headline would say it. */
    public String tie(RelationType type, String subject, String object) {
        List<String> joints = japanese ? japanese(type) : List.of(english(type), "");
        return subject + joints.get(0) + object + joints.get(1);
    }

    /** What stands between and after the two names. */
    private static List<String> japanese(RelationType type) {
        return switch (type) {
            case COMPETES_WITH -> List.of("と", "は競合");
            case PARTNERS_WITH -> List.of("と", "が提携");
            case MERGES_WITH -> List.of("と", "が合併");
            case ACQUIRES -> List.of("が", "を買収");
            case INVESTS_IN -> List.of("が", "に出資");
            case PARENT_OF -> List.of("の傘下に", "");
            case FOUNDED -> List.of("が", "を設立");
            case LEADS -> List.of("が", "を率いる");
            case WORKS_FOR -> List.of("は", "に所属");
            case MAKES -> List.of("が", "を手がける");
            case SUPPLIES -> List.of("が", "に供給");
            case SUES -> List.of("が", "を提訴");
            case REGULATES -> List.of("が", "を監督・処分・認可");
            case LOCATED_IN -> List.of("の拠点は", "");
        };
    }

    private static String english(RelationType type) {
        return switch (type) {
            case COMPETES_WITH -> " competes with ";
            case PARTNERS_WITH -> " partners with ";
            case MERGES_WITH -> " merges with ";
            case ACQUIRES -> " acquires ";
            case INVESTS_IN -> " invests in ";
            case PARENT_OF -> " owns ";
            case FOUNDED -> " founded ";
            case LEADS -> " leads ";
            case WORKS_FOR -> " works for ";
            case MAKES -> " makes ";
            case SUPPLIES -> " supplies ";
            case SUES -> " sues ";
            case REGULATES -> " regulates ";
            case LOCATED_IN -> " is based in ";
        };
    }

    private String either(String inJapanese, String inEnglish) {
        return japanese ? inJapanese : inEnglish;
    }
}
