package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityId;
import dev.enishi.analysis.graph.EntityMatch;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

    private static final Map<String, EntityType> KNOWN = Map.of(
            "norvik", EntityType.ORGANIZATION,
            "norvik rail", EntityType.ORGANIZATION,
            "bank of halden", EntityType.ORGANIZATION,
            "tessa lind", EntityType.PERSON,
            "halvik", EntityType.LOCATION,
            "アオゾラ電機", EntityType.ORGANIZATION,
            "アオゾラ", EntityType.ORGANIZATION,
            "青木春子", EntityType.PERSON,
            "横浜市", EntityType.LOCATION);

    private static List<EntityMatch> lookUp(String name) {
        EntityType type = KNOWN.get(name.toLowerCase(Locale.ROOT));
        return type == null
                ? List.of()
                : List.of(new EntityMatch(
                        new Entity(new EntityId(1 + (name.hashCode() & 0xFFFF)), name, type, List.of()), 1));
    }

    private static List<AskedName> find(Language language, String text) {
        return new NameFinder(NameFinderTest::lookUp)
                .find(
                        text,
                        language,
                        Annotator.of(language).annotate(text).sentences().stream()
                                .flatMap(sentence -> sentence.tokens().stream())
                                .toList());
    }

    private static List<String> list(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | who bought Norvik? | Norvik",
                "ENGLISH | who bought norvik? | norvik",
                "ENGLISH | who bought Norvik Rail? | Norvik Rail",
                "ENGLISH | who runs the Bank of Halden? | Bank of Halden",
                "ENGLISH | did Norvik hire Tessa Lind? | Norvik;Tessa Lind",
                "ENGLISH | Norvik's rivals | Norvik",
                "JAPANESE | アオゾラ電機の社長は誰？ | アオゾラ電機",
                "JAPANESE | アオゾラの社長は誰？ | アオゾラ",
                "JAPANESE | 青木春子はアオゾラ電機の社長ですか？ | 青木春子;アオゾラ電機",
                "JAPANESE | 「アオゾラ」の競合は？ | アオゾラ",
                "JAPANESE | 横浜市にある会社は？ | 横浜市"
            })
    void findsTheLongestNamesThatAreKnown(Language language, String text, String names) {
        assertThat(find(language, text))
                .filteredOn(AskedName::isKnown)
                .extracting(AskedName::surface)
                .containsExactlyElementsOf(list(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | who bought Zelkova Works? | Zelkova Works",
                "ENGLISH | Did Zelkova buy it? | Zelkova",
                "ENGLISH | who runs Zelkova's lab? | Zelkova",
                "ENGLISH | who wrote \"the quiet orchard\"? | the quiet orchard",
                "ENGLISH | what is the Halvik Rowing Union? | Halvik Rowing Union",
                "ENGLISH | who bought it? |",
                "ENGLISH | who now runs it? |",
                "JAPANESE | ゼルコヴァの社長は誰？ | ゼルコヴァ",
                "JAPANESE | 「静かな果樹園」を書いたのは誰？ | 静かな果樹園",
                "JAPANESE | 社長は誰？ |"
            })
    void takesNoteOfWhatOnlyLooksLikeAName(Language language, String text, @Nullable String names) {
        List<AskedName> found = find(language, text);
        assertThat(found).extracting(AskedName::surface).containsExactlyElementsOf(list(names));
        assertThat(found).noneMatch(AskedName::isKnown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?!",
                "''s 's",
                "「」『』",
                "Norvik Norvik norvik NORVIK",
                "「アオゾラ電機」とアオゾラと青木春子とNorvik Rail",
                "\"Norvik Rail\" or Bank of Halden of the Tessa Lind"
            })
    void namesStandInOrderWithoutOverlapWhereTheyAreWritten(String text) {
        for (Language language : List.of(Language.JAPANESE, Language.ENGLISH)) {
            List<AskedName> found = find(language, text);
            assertThat(found).allMatch(name -> name.span().of(text).equals(name.surface()));
            assertThat(found).isSortedAccordingTo(Comparator.comparing(AskedName::span));
            for (int i = 1; i < found.size(); i++) {
                assertThat(found.get(i - 1).span().overlaps(found.get(i).span()))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Norvik, true", "Café 7, true", "123, true", "アオゾラ, false", "NTアオ, false", "Норвик, false"})
    void latinMeansAllLetters(String name, boolean latin) {
        assertThat(NameFinder.isLatin(name)).isEqualTo(latin);
    }

    @Test
    void looksUpNoLoneFunctionWord() {
        List<String> asked = new java.util.ArrayList<>();
        String text = "who is it";
        new NameFinder(name -> {
                    asked.add(name);
                    return List.of();
                })
                .find(
                        text,
                        Language.ENGLISH,
                        Annotator.of(Language.ENGLISH).annotate(text).sentences().stream()
                                .flatMap(sentence -> sentence.tokens().stream())
                                .toList());
        assertThat(asked).isEmpty();
    }
}
