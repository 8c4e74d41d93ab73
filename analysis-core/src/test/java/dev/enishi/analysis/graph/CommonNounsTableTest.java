package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with common nouns, as English and Japanese put them. */
class CommonNounsTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kirishima Airport | Kirishima kuko",
                "Kirishima Bank | Kirishima ginko",
                "Bank Kirishima | ginko Kirishima",
                "Kirishima Hospital | Kirishima byoin",
                "Kirishima Shipping | Kirishima kisen,Kirishima kaiun",
                "Kirishima Shrine | Kirishima jinja,Kirishima jingu",
                "Matsukawa Paper | Matsukawa seishi",
                "MATSUKAWA PAPER | MATSUKAWA seishi",
                "Matsukawa　Paper | Matsukawa seishi",
                "Matsukawa・Paper | Matsukawa seishi",
                "East Matsukawa Station | higashi Matsukawa eki",
                "Matsukawa Life Insurance | Matsukawa seimei hoken"
            })
    void keepsTheOrderAndTheProperWords(String name, String ways) {
        assertThat(CommonNouns.inJapanese(name)).containsExactly(ways.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kirishima Bankers", "Kirishimabank", "Tower", "North South", "　", "・", "松川 製紙", "A B C"})
    void addsNothingToOtherNames(String name) {
        assertThat(CommonNouns.inJapanese(name)).isEmpty();
    }

    @Test
    void everyWayKeepsEachProperWordOnce() {
        assertThat(CommonNouns.inJapanese("West Kirishima Railway Union"))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(way -> way.startsWith("nishi Kirishima "));
    }
}
