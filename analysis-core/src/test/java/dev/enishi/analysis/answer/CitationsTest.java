package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityId;
import dev.enishi.analysis.graph.Fact;
import dev.enishi.analysis.graph.Provenance;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static final Entity AOI = entity(1, "アオイ電機", "Aoi Electric", "アオイ");
    private static final Entity MINATO = entity(2, "Minato", "ミナト");

    private static Entity entity(long id, String name, String... aliases) {
        return new Entity(new EntityId(id), name, EntityType.ORGANIZATION, List.of(aliases));
    }

    private static Fact fact(RelationType type, int... sentences) {
        List<Provenance> places = IntStream.of(sentences)
                .mapToObj(sentence -> new Provenance(
                        new DocumentId("d"),
                        null,
                        "題",
                        null,
                        Instant.EPOCH,
                        sentence,
                        "文" + sentence,
                        Status.ACTUAL,
                        1,
                        Qualifiers.NONE))
                .toList();
        return new Fact(type, AOI, MINATO, Status.ACTUAL, 1, 1, places);
    }

    private static Citation citation(String title, @Nullable LocalDate day) {
        PublishedAt published = day == null ? null : PublishedAt.of(day);
        return new Citation(new DocumentId("news-1"), null, title, published, 0, " It grew. ");
    }

    @Test
    void aSentenceGoesBeforeAHeadlineAndThreeAreEnough() {
        assertThat(Citations.of(fact(RelationType.ACQUIRES, -1, 4, 2)))
                .extracting(Citation::text)
                .containsExactly("文4", "文2", "文-1");
        assertThat(Citations.of(fact(RelationType.ACQUIRES, -1, 4, 2, 7)))
                .extracting(Citation::text)
                .containsExactly("文4", "文2", "文7");
    }

    @Test
    void quotesWithWhereItStands() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThat(Citations.quote(citation("Growth", day), Language.ENGLISH))
                .isEqualTo("\"It grew.\" (Growth, 2026-01-05)");
        assertThat(Citations.quote(citation("Growth", null), Language.ENGLISH)).isEqualTo("\"It grew.\" (Growth)");
        assertThat(Citations.quote(citation("成長", day), Language.JAPANESE)).isEqualTo("「It grew.」（成長、2026-01-05）");
    }

    @Test
    void anArticleWithoutATitleIsKnownByItsId() {
        assertThat(Citations.quote(citation(" ", null), Language.JAPANESE)).isEqualTo("「It grew.」（news-1）");
    }

    @Test
    void theAskedSideOfATieWithADirectionIsFixed() {
        Fact fact = fact(RelationType.ACQUIRES, 1);
        assertThat(Side.SUBJECT.in(fact, MINATO.id())).isEqualTo(AOI);
        assertThat(Side.OBJECT.in(fact, AOI.id())).isEqualTo(MINATO);
        assertThat(Side.SUBJECT.other()).isEqualTo(Side.OBJECT);
        assertThat(Side.OBJECT.other()).isEqualTo(Side.SUBJECT);
    }

    @Test
    void theAskedSideOfASymmetricTieIsTheOther() {
        Fact fact = fact(RelationType.COMPETES_WITH, 1);
        for (Side side : Side.values()) {
            assertThat(side.in(fact, AOI.id())).isEqualTo(MINATO);
            assertThat(side.in(fact, MINATO.id())).isEqualTo(AOI);
        }
    }

    @Test
    void theQueryHasWhatIsKnownOnTheOtherSide() {
        assertThat(Side.SUBJECT.queryFor(AOI.id(), RelationType.ACQUIRES).object())
                .isEqualTo(AOI.id());
        assertThat(Side.OBJECT.queryFor(AOI.id(), RelationType.ACQUIRES).subject())
                .isEqualTo(AOI.id());
    }

    @Test
    void englishReadersSeeTheLatinNameToo() {
        assertThat(Names.shown(AOI, Language.ENGLISH)).isEqualTo("アオイ電機 (Aoi Electric)");
        assertThat(Names.shown(AOI, Language.JAPANESE)).isEqualTo("アオイ電機");
        assertThat(Names.shown(MINATO, Language.ENGLISH)).isEqualTo("Minato");
        assertThat(Names.shown(entity(3, "青木", "ｱｵｷ"), Language.ENGLISH)).isEqualTo("青木");
    }
}
