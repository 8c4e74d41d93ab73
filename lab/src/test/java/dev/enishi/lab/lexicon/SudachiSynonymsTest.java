package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.lab.lexicon.SudachiSynonyms.Group;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SudachiSynonymsTest {

    private static String line(int number, String field, String spelling) {
        return number + ",1,0,1,0,0,0,(" + field + ")," + spelling + ",,";
    }

    private static NameCollection names(String field, String... spellings) {
        NameCollection names = new NameCollection();
        new SynonymNames(List.of(new Group(field, List.of(spellings)))).addTo(names);
        return names;
    }

    @Test
    void linesOfOneNumberAreOneGroup() {
        Stream<String> lines = Stream.of(
                line(1, "企業名", "見本"),
                "",
                line(2, "国名", "アルゼンチン"),
                line(1, "企業名", " MHN "),
                line(2, "国名", " "),
                "3,too,short");
        assertThat(SudachiSynonyms.parse(lines))
                .containsExactly(new Group("企業名", List.of("見本", "MHN")), new Group("国名", List.of("アルゼンチン")));
    }

    @Test
    void theFieldIsThatOfTheHeadword() {
        assertThat(SudachiSynonyms.parse(Stream.of(line(1, "人名/音楽", "甲"), line(1, "", "乙"))))
                .extracting(Group::field)
                .containsExactly("人名/音楽");
    }

    @ParameterizedTest
    @CsvSource({"企業名, COMPANY", "組織名, ORGANIZATION", "国名, PLACE", "地名/国内, PLACE", "人名/音楽, UNCLASSIFIED", "商品名, PRODUCT"
    })
    void theFieldSaysTheKind(String field, NameKind kind) {
        assertThat(NameKind.in(names(field, "見本").kinds().getOrDefault("見本", 0)))
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"''", "食品", "動作"})
    void aCommonWordIsNoName(String field) {
        assertThat(names(field, "見本").kinds()).isEmpty();
        SpellingCollection spellings = new SpellingCollection();
        new SynonymNames(List.of(new Group(field, List.of("見本", "sample")))).addTo(spellings);
        assertThat(spellings.groups()).isEmpty();
    }

    @Test
    void latinSpellingsAreTakenOnlyIfTheyLookLikeNames() {
        assertThat(names("企業名", "Mihon", "(Mihon)", "M", "見本").kinds()).containsOnlyKeys("mihon", "見本");
    }

    @Test
    void onlyCompaniesAreJoined() {
        SpellingCollection spellings = new SpellingCollection();
        new SynonymNames(List.of(
                        new Group("企業名", List.of("見本製作", "Mihon")),
                        new Group("企業名", List.of("見本製作", "ミホン")),
                        new Group("商品名", List.of("見本箱一号", "Box One")),
                        new Group("商品名", List.of("見本箱一号", "ボックス一号"))))
                .addTo(spellings);
        assertThat(spellings.groups()).hasSize(3).contains(List.of("見本製作", "Mihon", "ミホン"));
    }
}
