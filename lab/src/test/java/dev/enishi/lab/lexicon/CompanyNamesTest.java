package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.lab.lexicon.EdinetFilers.Filer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNamesTest {

    private static Filer filer(String name, String english) {
        return new Filer(name, english, "", true);
    }

    private static Set<String> names(Filer... filers) {
        NameCollection names = new NameCollection();
        new CompanyNames(List.of(filers)).addTo(names);
        assertThat(names.kinds().values()).allMatch(kinds -> kinds == NameKind.COMPANY.bit());
        return names.kinds().keySet();
    }

    private static List<List<String>> groups(Filer... filers) {
        SpellingCollection spellings = new SpellingCollection();
        new CompanyNames(List.of(filers)).addTo(spellings);
        return spellings.groups();
    }

    @Test
    void takesBothNamesWithoutTheirLegalForms() {
        assertThat(names(filer("株式会社見本製作所", "MIHON WORKS CO., LTD."))).containsExactly("mihon works", "見本製作所");
    }

    @Test
    void aHoldingCompanyIsKnownWithoutHoldingsToo() {
        assertThat(names(filer("マラドホールディングス株式会社", ""))).containsExactly("マラド", "マラドホールディングス");
        assertThat(names(filer("見本ＨＤ株式会社", ""))).contains("見本hd");
    }

    @Test
    void notIfTwoOthersHaveThatName() {
        assertThat(names(
                        filer("マラドホールディングス株式会社", ""), filer("マラド株式会社", "Malado Inc."), filer("株式会社マラド", "Marado Inc.")))
                .contains("マラド", "マラドホールディングス");
        assertThat(groups(filer("マラドホールディングス株式会社", "Malado Holdings Inc."), filer("マラド株式会社", ""), filer("株式会社マラド", "")))
                .containsExactly(List.of("マラドホールディングス", "Malado Holdings"));
    }

    @Test
    void aFundWithALongNameIsLeftOut() {
        assertThat(names(filer("見本" + "と".repeat(30) + "合同会社", "Long Fund"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'MIHON WORKS CO., LTD.', Mihon Works",
        "MHN CORPORATION, MHN",
        "Mihon eLab Inc., Mihon eLab",
        "ABC TRADING CO. LTD., ABC Trading"
    })
    void calmsShoutedNames(String english, String calm) {
        assertThat(groups(filer("見本株式会社", english))).containsExactly(List.of("見本", calm));
    }

    @Test
    void aCompanyWithoutAnEnglishNameHasNoSpellings() {
        assertThat(groups(filer("見本株式会社", ""))).isEmpty();
    }

    @Test
    void theNamesOfAHoldingCompanyAreSpellingsOfOneThing() {
        assertThat(groups(filer("マラドホールディングス株式会社", "MALADO HOLDINGS CORPORATION")))
                .containsExactly(List.of("マラド", "Malado"), List.of("マラドホールディングス", "Malado Holdings"));
    }
}
