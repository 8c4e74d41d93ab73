package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.NameKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnamdictNamesTest {

    @TempDir
    private Path folder;

    private final TextUsage usage = new TextUsage();

    private EnamdictNames of(String... lines) {
        return new EnamdictNames(Enamdict.parse(Stream.of(lines)).toList(), usage);
    }

    private Map<String, Integer> names(String... lines) {
        NameCollection names = new NameCollection();
        of(lines).addTo(names);
        return names.kinds();
    }

    private List<List<String>> groups(String... lines) {
        SpellingCollection spellings = new SpellingCollection();
        of(lines).addTo(spellings);
        return spellings.groups();
    }

    @ParameterizedTest
    @CsvSource({
        "s, SURNAME",
        "g, GIVEN_NAME",
        "f, GIVEN_NAME",
        "m, GIVEN_NAME",
        "h, FULL_NAME",
        "p, PLACE",
        "st, STATION",
        "c, COMPANY",
        "o, ORGANIZATION",
        "pr, PRODUCT",
        "wk, WORK",
        "u, UNCLASSIFIED"
    })
    void knowsTheKinds(String code, NameKind kind) {
        assertThat(NameKind.in(names("見本 [みほん] /(" + code + ") Mihon/").getOrDefault("見本", 0)))
                .containsExactly(kind);
    }

    @Test
    void aLatinSurnameIsWorthKnowingIfManyWriteItDifferently() {
        assertThat(names("吉田 [よしだ] /(s) Yoshida/", "芳田 [よしだ] /(s) Yoshida/")).doesNotContainKey("yoshida");
        assertThat(names("吉田 [よしだ] /(s) Yoshida/", "芳田 [よしだ] /(s) Yoshida/", "好田 [よしだ] /(s) Yoshida/"))
                .containsEntry("yoshida", NameKind.SURNAME.bit());
    }

    @Test
    void placesInKanjiHaveNoLatinName() {
        assertThat(names("山口 [やまぐち] /(p) Yamaguchi/").keySet()).isEqualTo(Set.of("山口"));
        assertThat(names("マラド /(p) Malado/")).containsOnlyKeys("malado", "マラド");
    }

    @Test
    void companiesProductsAndWorksAreGroupsOfSpellings() {
        assertThat(groups(
                        "見本製作所 [みほんせいさくしょ] /(c) Mihon Works/MW Corp/",
                        "雪の国 [ゆきのくに] /(wk) Snow Land/",
                        "山田 [やまだ] /(s) Yamada/"))
                .containsExactly(List.of("見本製作所", "Mihon Works", "MW Corp"), List.of("雪の国", "Snow Land"));
    }

    @Test
    void aTranslatedPlaceIsAGroupAndOneBySoundIsNot() {
        assertThat(groups("ニホンカイ /(p) Sea of Japan/", "マラド /(p) Malado/"))
                .containsExactly(List.of("ニホンカイ", "Sea of Japan"));
    }

    @Test
    void aPlaceThatTextsMentionIsAGroup() throws IOException {
        usage.read(Files.writeString(
                folder.resolve("t.jsonl"),
                "{\"text\":\"山口へ行く。\",\"mentions\":[{\"start\":0,\"end\":2,\"type\":\"LOCATION\"}]}"));
        assertThat(groups("山口 [やまぐち] /(p) Yamaguchi/", "川口 [かわぐち] /(p) Kawaguchi/"))
                .containsExactly(List.of("山口", "Yamaguchi"));
    }

    @Test
    void aDescriptionIsNoSpelling() {
        assertThat(groups("東京 [とうけい] /(o) Luoyang, China/")).isEmpty();
    }
}
