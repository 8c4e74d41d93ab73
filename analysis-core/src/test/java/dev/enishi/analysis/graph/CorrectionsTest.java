package dev.enishi.analysis.graph;

import static dev.enishi.analysis.extraction.RelationType.ACQUIRES;
import static dev.enishi.analysis.extraction.RelationType.LEADS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.lexicon.EntityType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say of things holds, now and later, until it is undone. */
class CorrectionsTest {

    private static final Scope ALL = Scope.everything();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void open() {
        graph = KnowledgeGraph.open(EmptyGraph.in(folder), CLOCK);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private Entity entity(String name) {
        return graph.findEntities(name, ALL).stream()
                .filter(match -> match.score() == 1)
                .findFirst()
                .orElseThrow()
                .entity();
    }

    private long count(String name) {
        return graph.findEntities(name, ALL).stream()
                .filter(match -> match.score() == 1)
                .count();
    }

    private EntityId id(String name) {
        return entity(name).id();
    }

    @Test
    void twoThatAreMergedAreOneNowAndInLaterArticles() {
        Said.in("a")
                .says("…")
                .org("コハク工業")
                .person("桐野蒼")
                .tie(LEADS, "桐野蒼", "コハク工業")
                .addTo(graph);
        Said.in("b")
                .says("…")
                .org("琥珀インダストリーズ")
                .org("アカネ")
                .tie(ACQUIRES, "琥珀インダストリーズ", "アカネ")
                .addTo(graph);

        Correction made = graph.merge(id("コハク工業"), id("琥珀インダストリーズ"), "U1");

        assertThat(made.kind()).isEqualTo(Correction.Kind.MERGE);
        assertThat(id("コハク工業")).isEqualTo(id("琥珀インダストリーズ"));
        assertThat(graph.facts(FactQuery.from(id("コハク工業"), ACQUIRES), ALL)).hasSize(1);
        Said.in("c").says("…").org("琥珀インダストリーズ").addTo(graph);
        Said.in("a").says("…").org("コハク工業").addTo(graph);
        assertThat(id("コハク工業")).isEqualTo(id("琥珀インダストリーズ"));
        graph.undo(made.id(), "U2");
        assertThat(id("コハク工業")).isNotEqualTo(id("琥珀インダストリーズ"));
    }

    @Test
    void aMergeHoldsWhenTheArticlesComeAnew() {
        Said.in("a").says("…").org("コハク工業").addTo(graph);
        Said.in("b").says("…").org("琥珀インダストリーズ").addTo(graph);
        graph.merge(id("コハク工業"), id("琥珀インダストリーズ"), "U1");
        graph.remove(Said.in("a").document().id(), Collection.DEFAULT);
        graph.remove(Said.in("b").document().id(), Collection.DEFAULT);

        Said.in("d").says("…").org("琥珀インダストリーズ").addTo(graph);
        Said.in("e").says("…").org("コハク工業").addTo(graph);

        assertThat(id("コハク工業")).isEqualTo(id("琥珀インダストリーズ"));
    }

    @Test
    void aFamilyNameCanBeSomebodys() {
        Said.in("a").says("…").person("桐野蒼").addTo(graph);
        Said.in("b").says("…").person("桐野").addTo(graph);
        Said.in("c").says("…").person("桐野翠", "桐野").addTo(graph);
        graph.merge(id("桐野蒼"), id("桐野"), "U1");

        assertThat(entity("桐野蒼").aliases()).contains("桐野");
    }

    @Test
    void aNameThatIsSplitOffIsAThingOfItsOwn() {
        Said.in("a").says("…").org("ボーダン", "ボーダン日本").addTo(graph);
        Said.in("b").says("…").org("ボーダン日本電話").addTo(graph);
        Said.in("c").says("…").org("ボーダン", "コハク工業").addTo(graph);
        Said.in("d")
                .says("…")
                .org("コハク工業")
                .org("アカネ")
                .tie(ACQUIRES, "コハク工業", "アカネ")
                .addTo(graph);
        assertThat(id("コハク工業")).isEqualTo(id("ボーダン"));

        Correction made = graph.split(id("ボーダン"), "コハク工業", "U1");

        assertThat(id("コハク工業")).isNotEqualTo(id("ボーダン"));
        assertThat(entity("ボーダン").aliases()).doesNotContain("コハク工業");
        assertThat(graph.facts(FactQuery.from(id("ボーダン"), ACQUIRES), ALL)).isEmpty();
        assertThat(graph.facts(FactQuery.from(id("コハク工業"), ACQUIRES), ALL)).hasSize(1);
        Said.in("e").says("…").org("コハク工業", "ボーダン").addTo(graph);
        assertThat(id("コハク工業")).isNotEqualTo(id("ボーダン"));
        graph.undo(made.id(), "U1");
        assertThat(id("コハク工業")).isEqualTo(id("ボーダン"));
    }

    @Test
    void spellingsThatTheLexiconTakesForOneCanBeTwo() {
        Said.in("a").says("…").org("ソニー").addTo(graph);
        Said.in("b").says("…").org("Sony").addTo(graph);
        assertThat(id("ソニー")).isEqualTo(id("Sony"));
        graph.split(id("ソニー"), "Sony", "U1");
        assertThat(id("ソニー")).isNotEqualTo(id("Sony"));
        graph.merge(id("ソニー"), id("Sony"), "U1");
        assertThat(id("ソニー")).isEqualTo(id("Sony"));
    }

    @Test
    void aShortNameCanBeAnothersToo() {
        Said.in("a").says("…").org("アカネ自動車", "アカネ").addTo(graph);
        Said.in("b").says("…").org("アカネ").addTo(graph);
        assertThat(id("アカネ")).isEqualTo(id("アカネ自動車"));
        graph.split(id("アカネ自動車"), "アカネ", "U1");
        assertThat(id("アカネ")).isNotEqualTo(id("アカネ自動車"));
        Said.in("c").says("…").org("アカネ自動車", "アカネ").addTo(graph);
        assertThat(count("アカネ")).isEqualTo(1);
    }

    @Test
    void aThingIsShownAndFoundByTheNameItIsGiven() {
        Said.in("a").says("…").org("テスラ").addTo(graph);
        Correction made = graph.rename(id("テスラ"), "Tesla, Inc. (EV)", "U1");
        assertThat(entity("テスラ").name()).isEqualTo("Tesla, Inc. (EV)");
        assertThat(entity("テスラ").aliases()).contains("テスラ");
        assertThat(id("Tesla, Inc. (EV)")).isEqualTo(id("テスラ"));
        Said.in("b").says("…").org("Tesla").addTo(graph);
        graph.rename(id("テスラ"), "テスラモーターズ", "U1");
        assertThat(entity("Tesla").name()).isEqualTo("テスラモーターズ");
        graph.undo(made.id(), "U1");
        assertThat(entity("Tesla").name()).isEqualTo("テスラモーターズ");
    }

    @Test
    void aThingCanBeOfAnotherKindAndMeetsThoseOfItsKind() {
        Said.in("a").says("…").org("グリマー").addTo(graph);
        Said.in("b").says("…").names(EntityType.PRODUCT, "グリマー").addTo(graph);
        assertThat(count("グリマー")).isEqualTo(2);
        EntityId firm = graph.findEntities("グリマー", ALL).stream()
                .map(EntityMatch::entity)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .findFirst()
                .orElseThrow()
                .id();
        Correction made = graph.retype(firm, EntityType.PRODUCT, "U1");
        assertThat(count("グリマー")).isEqualTo(1);
        Said.in("c").says("…").org("グリマー").addTo(graph);
        assertThat(count("グリマー")).isEqualTo(1);
        assertThat(entity("グリマー").type()).isEqualTo(EntityType.PRODUCT);
        graph.undo(made.id(), "U1");
        assertThat(count("グリマー")).isEqualTo(2);
    }

    @Test
    void aNameThatWasSplitOffStaysAwayWhenItIsMergedWithAnother() {
        Said.in("a").says("…").org("ザルク工業", "ベルト商会").addTo(graph);
        Said.in("b").says("…").org("ベルト商会").addTo(graph);
        Said.in("c").says("…").org("オムニ電機").addTo(graph);
        graph.split(id("ザルク工業"), "ベルト商会", "U1");
        Correction merged = graph.merge(id("ベルト商会"), id("オムニ電機"), "U1");
        assertThat(id("ベルト商会")).isEqualTo(id("オムニ電機")).isNotEqualTo(id("ザルク工業"));
        graph.undo(merged.id(), "U1");
        graph.merge(id("ベルト商会"), id("ザルク工業"), "U1");
        assertThat(id("ベルト商会")).isEqualTo(id("ザルク工業"));
        graph.split(id("ザルク工業"), "ベルト商会", "U1");
        assertThat(id("ベルト商会")).isNotEqualTo(id("ザルク工業"));
    }

    @Test
    void whatWasSaidOfAThingHoldsForItAsAnotherKind() {
        Said.in("a").says("…").org("ザルク工業").addTo(graph);
        Said.in("b").says("…").org("オムニ電機").addTo(graph);
        graph.merge(id("ザルク工業"), id("オムニ電機"), "U1");
        graph.rename(id("ザルク工業"), "ザルク", "U1");
        graph.retype(id("ザルク工業"), EntityType.PRODUCT, "U1");
        assertThat(id("ザルク工業")).isEqualTo(id("オムニ電機"));
        assertThat(entity("オムニ電機").name()).isEqualTo("ザルク");
        assertThat(entity("オムニ電機").type()).isEqualTo(EntityType.PRODUCT);
    }

    @Test
    void aGivenNameDoesNotHideAnotherThingOfThatName() {
        Said.in("a").says("…").org("ザルク工業").addTo(graph);
        Said.in("b").says("…").org("オムニ電機").addTo(graph);
        graph.rename(id("ザルク工業"), "オムニ電機", "U1");
        assertThat(count("オムニ電機")).isEqualTo(2);
    }

    @Test
    void namesOutOfScopeAreNotTold() {
        Collection secret = new Collection("secret");
        Said.in("a").says("…").org("コハク工業").addTo(graph);
        Said.in("b").says("…").org("琥珀インダストリーズ").addTo(graph, secret);
        graph.merge(id("コハク工業"), id("琥珀インダストリーズ"), "U1");
        assertThat(graph.corrections(Scope.of(Collection.DEFAULT)))
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.names()).containsExactly("コハク工業");
                    assertThat(correction.others()).isEmpty();
                });
        assertThat(graph.corrections(Scope.of(new Collection("third")))).isEmpty();
    }

    @Test
    void whoSaidWhatIsKept() {
        Said.in("a").says("…").org("テスラ").addTo(graph);
        Correction made = graph.rename(id("テスラ"), "テスラモーターズ", "U1");
        graph.undo(made.id(), "U2");
        assertThat(graph.corrections(ALL)).singleElement().satisfies(correction -> {
            assertThat(correction.by()).isEqualTo("U1");
            assertThat(correction.at()).isEqualTo(CLOCK.instant());
            assertThat(correction.names()).containsExactly("テスラ");
            assertThat(correction.value()).isEqualTo("テスラモーターズ");
            assertThat(correction.undone()).isTrue();
        });
    }

    @Test
    void whatCannotBeSaidIsRefusedInALine() {
        Said.in("a").says("…").org("テスラ").person("桐野蒼").addTo(graph);
        EntityId tesla = id("テスラ");
        EntityId nobody = new EntityId(999);
        refused(() -> graph.merge(tesla, tesla, "U"), "one thing already");
        refused(() -> graph.merge(tesla, id("桐野蒼"), "U"), "two kinds");
        refused(() -> graph.merge(tesla, nobody, "U"), "no such thing");
        refused(() -> graph.split(tesla, "コハク", "U"), "no name \"コハク\"");
        refused(() -> graph.split(tesla, "テスラ", "U"), "no other name");
        refused(() -> graph.rename(tesla, " 　", "U"), "letter or a digit");
        refused(() -> graph.retype(tesla, EntityType.ORGANIZATION, "U"), "that kind already");
        refused(() -> graph.undo(7, "U"), "no correction 7");
        Correction made = graph.rename(tesla, "T2", "U");
        graph.undo(made.id(), "U");
        refused(() -> graph.undo(made.id(), "U"), "undone already");
        assertThat(graph.corrections(ALL)).hasSize(1);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(CorrectionException.class).hasMessageContaining(reason);
    }

    @Test
    void aReaderSeesOfAMergedThingOnlyWhatIsInScope() {
        Collection secret = new Collection("secret");
        Said.in("a").says("…").org("コハク工業").addTo(graph);
        Said.in("b").says("…").org("琥珀インダストリーズ").addTo(graph, secret);
        graph.merge(id("コハク工業"), id("琥珀インダストリーズ"), "U1");
        Scope open = Scope.of(Collection.DEFAULT);
        assertThat(graph.findEntity(id("コハク工業"), open)).map(Entity::aliases).contains(List.of());
        assertThat(graph.findEntities("琥珀インダストリーズ", open)).noneMatch(match -> match.score() == 1);
    }

    /** Random articles and corrections: the log, followed over articles read again, says the same; all undone, nothing is left. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingAllLeavesNothingAndReadingAgainChangesNothing(int seed) {
        Random random = new Random(seed);
        List<Said> articles = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            if (step < 10 || random.nextInt(3) == 0) {
                Said said = article("d" + articles.size(), random);
                articles.add(said);
                said.addTo(graph);
            } else if (!open.isEmpty() && random.nextInt(4) == 0) {
                graph.undo(open.remove(random.nextInt(open.size())), "U");
            } else {
                correct(random).map(Correction::id).ifPresent(open::add);
            }
        }
        Set<String> before = view();
        articles.forEach(said -> said.addTo(graph));
        assertThat(view()).as("read again, seed %d", seed).isEqualTo(before);
        for (Said said : articles) {
            graph.remove(said.document().id(), Collection.DEFAULT);
        }
        articles.forEach(said -> said.addTo(graph));
        assertThat(view()).as("taken away and read again, seed %d", seed).isEqualTo(before);
        java.util.Collections.shuffle(open, random);
        open.forEach(id -> graph.undo(id, "U"));
        try (KnowledgeGraph untouched = KnowledgeGraph.open(EmptyGraph.in(folder.resolve("untouched")), CLOCK)) {
            articles.forEach(said -> said.addTo(untouched));
            assertThat(view()).as("undone, seed %d", seed).isEqualTo(View.of(untouched, ALL, Set.copyOf(NAMES)));
        }
    }

    private static final List<String> NAMES =
            List.of("アカネ自動車", "アカネ", "アカネ電機", "コハク工業", "Kohaku Industries", "ヒスイ", "ソニー", "Sony", "桐野蒼", "桐野");

    private Set<String> view() {
        return View.of(graph, ALL, Set.copyOf(NAMES));
    }

    private static Said article(String id, Random random) {
        Said said = Said.in(id).on("2026-01-0" + (1 + random.nextInt(9)));
        String first = NAMES.get(random.nextInt(8));
        String second = NAMES.get(random.nextInt(8));
        said.says(first + "と" + second + "。").org(first, random.nextBoolean() ? "アカネ" : NAMES.get(random.nextInt(8)));
        if (!first.equals(second)) {
            said.names(random.nextInt(4) == 0 ? EntityType.PRODUCT : EntityType.ORGANIZATION, second);
            said.tie(ACQUIRES, first, second);
        }
        return said.person("桐野蒼", "桐野");
    }

    private Optional<Correction> correct(Random random) {
        List<EntityMatch> found = graph.findEntities(NAMES.get(random.nextInt(NAMES.size())), ALL);
        List<EntityMatch> others = graph.findEntities(NAMES.get(random.nextInt(NAMES.size())), ALL);
        if (found.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        Entity one = found.get(random.nextInt(found.size())).entity();
        Entity other = others.get(random.nextInt(others.size())).entity();
        try {
            return Optional.of(
                    switch (random.nextInt(4)) {
                        case 0 -> graph.merge(one.id(), other.id(), "U");
                        case 1 -> graph.split(one.id(), NAMES.get(random.nextInt(NAMES.size())), "U");
                        case 2 -> graph.rename(one.id(), "名" + random.nextInt(5), "U");
                        default ->
                            graph.retype(one.id(), List.of(EntityType.values()).get(random.nextInt(3)), "U");
                    });
        } catch (CorrectionException refused) {
            return Optional.empty();
        }
    }
}
