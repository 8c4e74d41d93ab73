package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each look-up of names on its own, which a search only uses together. */
class NameIndexTest {

    @TempDir
    static Path folder;

    private static Database database;

    private static final Collection OTHER = new Collection("other");

    @BeforeAll
    static void add() {
        KnowledgeGraph graph = KnowledgeGraph.open(EmptyGraph.in(folder));
        Said.in("a1")
                .says("…")
                .org("Norvik Harbour Works", "Norvik")
                .org("ミナト半導体")
                .org("霧島運輸")
                .person("マヤ・リンドグレン")
                .person("桐野蒼太")
                .names(EntityType.PRODUCT, "霧島丸")
                .addTo(graph);
        Said.in("a2").says("…").org("Norvik Garden Club").addTo(graph, OTHER);
        graph.close();
        database = Database.open(folder);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<NameIndex.Found> look(Scope scope, Function<NameIndex, List<NameIndex.Found>> work) {
        return database.read(List.of(), handle -> work.apply(new NameIndex(handle, new ScopeFilter(scope))));
    }

    private static List<String> surfaces(Function<NameIndex, List<NameIndex.Found>> work) {
        return look(Scope.everything(), work).stream()
                .map(NameIndex.Found::surface)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Norvik, Norvik", "NORVIK, Norvik", "ﾐﾅﾄ半導体, ミナト半導体", "マヤリンドグレン, マヤ・リンドグレン"})
    void findsAWholeNameByItsKey(String asked, String surface) {
        assertThat(surfaces(index -> index.withKey(NameForms.key(asked)))).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource({"Harbour, Norvik Harbour Works", "Garden, Norvik Garden Club", "リンドグレン, マヤ・リンドグレン"})
    void findsAWordOfAName(String asked, String surface) {
        assertThat(surfaces(index -> index.withPart(NameForms.key(asked)))).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource({"Norvik Harbour, Norvik Harbour Works", "ミナト, ミナト半導体", "桐野, 桐野蒼太"})
    void findsABeginning(String asked, String surface) {
        assertThat(surfaces(index -> index.startingWith(NameForms.key(asked)))).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource({"半導体, ミナト半導体", "harbour works, Norvik Harbour Works", "運輸, 霧島運輸"})
    void findsWhatANameHolds(String asked, String surface) {
        assertThat(surfaces(index -> index.holding(asked))).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource({"キリシマウンユ, 霧島運輸", "ウンユ, 霧島運輸", "Kirishima Unyu, 霧島運輸"})
    void findsKanjiByTheirReading(String asked, String surface) {
        assertThat(surfaces(index -> index.readLike(NameForms.phonetic(asked))))
                .contains(surface)
                .doesNotContain("Norvik", "マヤ・リンドグレン");
    }

    @ParameterizedTest
    @CsvSource({"マヤ・リンドグレーン, マヤ・リンドグレン"})
    void findsANameByItsSound(String asked, String surface) {
        assertThat(surfaces(index -> index.withSound(NameForms.phonetic(asked))))
                .containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource({"norvix", "norvk", "norvik"})
    void findsWhatBeginsAlikeAndIsAboutAsLong(String asked) {
        assertThat(surfaces(index -> index.startingLike(asked))).containsExactly("Norvik");
    }

    @Test
    void noSoundFindsNothing() {
        assertThat(surfaces(index -> index.withSound(""))).isEmpty();
        assertThat(surfaces(index -> index.withPartSound(""))).isEmpty();
        assertThat(surfaces(index -> index.readLike(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "_", "' OR 1=1 --", "\"", "*", "norvik%", "AND", "NEAR("})
    void marksOfTheQueryLanguagesAreOnlyText(String asked) {
        assertThat(surfaces(index -> index.withKey(asked))).isEmpty();
        assertThat(surfaces(index -> index.withPart(asked))).isEmpty();
        assertThat(surfaces(index -> index.withSound(asked))).isEmpty();
    }

    @Test
    void onlyPeopleAndOrganizationsAreComparedByKanji() {
        assertThat(surfaces(NameIndex::inKanji)).contains("霧島運輸", "桐野蒼太").doesNotContain("霧島丸", "Norvik", "マヤ・リンドグレン");
    }

    @Test
    void aNameOutOfScopeIsNotFound() {
        assertThat(look(Scope.of(OTHER), index -> index.startingWith("norvik")))
                .extracting(NameIndex.Found::surface)
                .containsExactly("Norvik Garden Club");
        assertThat(look(Scope.of(), index -> index.startingWith("norvik"))).isEmpty();
    }

    @Test
    void shorterNamesComeFirst() {
        assertThat(surfaces(index -> index.startingWith("norvik")))
                .containsExactly("Norvik", "Norvik Garden Club", "Norvik Harbour Works");
    }

    @Test
    void tellsTheKindAndTheKey() {
        assertThat(look(Scope.everything(), index -> index.withKey(NameForms.key("霧島丸"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.type()).isEqualTo(EntityType.PRODUCT);
                    assertThat(found.key()).isEqualTo(NameForms.key("霧島丸"));
                    assertThat(found.root()).isPositive();
                });
    }
}
