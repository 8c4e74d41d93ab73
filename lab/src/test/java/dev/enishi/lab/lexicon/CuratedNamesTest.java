package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.NameKey;
import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.lab.lexicon.CuratedNames.Entry;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list itself and what the lexicon takes from it. */
class CuratedNamesTest {

    private static final List<Entry> LIST = CuratedNames.parse(Inputs.lines(Path.of("names", "curated.tsv")));

    private static final String KANA = "[ァ-ヶー・＝ ]*";

    private static Stream<String> cells(Entry entry) {
        return Stream.concat(entry.spellings().stream(), Stream.of(entry.kana()));
    }

    private static List<Entry> parse(String... lines) {
        return CuratedNames.parse(
                Stream.concat(Stream.of(CuratedNames.HEADING), Stream.of(lines)).toList());
    }

    @ParameterizedTest
    @CsvSource({"PERSON, 340", "ORGANIZATION, 1350", "PRODUCT, 350", "LOCATION, 120", "EVENT, 50"})
    void hasEnoughOfEachKind(EntityType kind, int floor) {
        assertThat(LIST).filteredOn(entry -> entry.kind() == kind).hasSizeGreaterThanOrEqualTo(floor);
    }

    @Test
    void everyCellIsInNormalFormWithoutBlankEnds() {
        assertThat(LIST)
                .allSatisfy(entry -> assertThat(cells(entry))
                        .allMatch(cell -> Normalizer.isNormalized(cell, Normalizer.Form.NFC))
                        .allMatch(cell -> cell.equals(cell.strip())));
        assertThat(LIST).flatExtracting(Entry::spellings).doesNotContain("");
    }

    @Test
    void readingsAreKatakanaAndOnlyKanaGoWithoutOne() {
        assertThat(LIST).allSatisfy(entry -> {
            assertThat(entry.kana()).matches(KANA);
            if (entry.kana().isEmpty()) {
                assertThat(entry.japanese()).matches("[ぁ-ゖァ-ヶー・＝= ]+");
            }
        });
    }

    @Test
    void englishNamesAreLatin() {
        assertThat(LIST).extracting(Entry::english).allMatch(name -> name.matches("[\\p{IsLatin}\\d .,&'+:/()-]+"));
    }

    @Test
    void aSpellingMeansOneThingOfAKind() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Entry entry : LIST) {
            for (String spelling : entry.spellings()) {
                owners.computeIfAbsent(entry.kind() + " " + NameKey.of(spelling), key -> new TreeSet<>())
                        .add(entry.japanese());
            }
        }
        assertThat(owners)
                .allSatisfy(
                        (spelling, things) -> assertThat(things).as(spelling).hasSize(1));
    }

    @Test
    void noNameIsListedTwice() {
        assertThat(LIST.stream().map(entry -> entry.kind() + " " + entry.japanese()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noSpellingOfAnEntryIsRepeated() {
        assertThat(LIST)
                .allSatisfy(entry -> assertThat(entry.aliases())
                        .doesNotHaveDuplicates()
                        .doesNotContain(entry.japanese(), entry.english()));
    }

    @Test
    void noAliasOfAPersonIsAFamilyNameAlone() {
        for (Entry entry : LIST) {
            if (entry.kind() == EntityType.PERSON) {
                List<String> parts = List.of((entry.japanese() + "・" + entry.english()).split("[・＝= ]"));
                assertThat(entry.aliases()).doesNotContainAnyElementsOf(parts);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PERSON, FULL_NAME", "ORGANIZATION, COMPANY", "PRODUCT, PRODUCT", "LOCATION, PLACE"})
    void theKindGoesIntoTheLexicon(String kind, NameKind expected) {
        NameCollection names = new NameCollection();
        new CuratedNames(parse(kind + "\t見本甲\tミホンコウ\tMihon Ko\tM|Mihon-Ko|見本")).addTo(names);
        assertThat(names.kinds()).containsOnlyKeys("見本甲", "mihon ko", "mihon-ko", "見本");
        assertThat(names.kinds().values()).containsOnly(expected.bit());
    }

    @ParameterizedTest
    @CsvSource({"見本省, ORGANIZATION", "見本中央銀行, ORGANIZATION", "見本銀行, COMPANY", "見本大学, ORGANIZATION", "見本研究所, COMPANY"})
    void aPublicBodyIsNoCompany(String name, NameKind expected) {
        NameCollection names = new NameCollection();
        new CuratedNames(parse("ORGANIZATION\t" + name + "\tミホン\tMihon\t")).addTo(names);
        assertThat(names.kinds()).containsEntry(name, expected.bit());
    }

    @Test
    void anEventIsNoNameOfTheLexiconButHasItsSpellings() {
        CuratedNames events = new CuratedNames(parse("EVENT\t見本市\tミホンイチ\tMihon Fair\t"));
        NameCollection names = new NameCollection();
        SpellingCollection spellings = new SpellingCollection();
        events.addTo(names);
        events.addTo(spellings);
        assertThat(names.kinds()).isEmpty();
        assertThat(spellings.groups()).containsExactly(List.of("見本市", "Mihon Fair", "ミホンイチ"));
    }

    @Test
    void aReadingIsASpellingIfItIsLongAndNoOtherHasIt() {
        SpellingCollection spellings = new SpellingCollection();
        new CuratedNames(parse(
                        "PERSON\t見本甲\tミホンコウ\tMihon Ko\t",
                        "PRODUCT\t見本乙\tミホンコウ\tMihon Otsu\t",
                        "PRODUCT\tMIHO\tミホ\tMiho One\t",
                        "PRODUCT\tMihonAI\tミホンエーアイ\tMihonAI\t"))
                .addTo(spellings);
        assertThat(spellings.groups())
                .containsExactly(
                        List.of("MIHO", "Miho One"),
                        List.of("MihonAI", "ミホンエーアイ"),
                        List.of("見本乙", "Mihon Otsu"),
                        List.of("見本甲", "Mihon Ko"));
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> parse("PERSON\t見本甲\tミホンコウ\tMihon Ko")).hasMessageContaining("Line 2 has 4 columns");
        assertThatThrownBy(() -> parse("PERSON\t甲\t\tKo\t", "THING\t乙\t\tOtsu\t"))
                .hasMessageContaining("Line 3 has an unknown kind");
        assertThatThrownBy(() -> CuratedNames.parse(List.of("kind,ja"))).hasMessageContaining("begins with the line");
        assertThatThrownBy(() -> CuratedNames.parse(List.of())).hasMessageContaining("begins with the line");
    }
}
