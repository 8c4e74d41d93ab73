package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {

    private static AddressKey key(String address) {
        return AddressKey.of(address).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a/1",
                "http://news.example/a/1",
                "HTTPS://www.News.example/a/1/",
                "https://news.example:443/a/1",
                "https://news.example/a/1/index.html",
                "https://news.example/a/1#top",
            })
    void addressesThatLeadToOnePageHaveOneKey(String address) {
        assertThat(key(address).exact()).isEqualTo("news.example/a/1");
        assertThat(key(address).isPlain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://m.news.example/a/1",
                "https://sp.news.example/a/1",
                "https://amp.news.example/a/1",
                "https://news.example/amp/a/1",
                "https://news.example/a/1/amp/",
                "https://news.example/a/1?amp=1",
                "https://news.example/a/1?outputType=amp",
            })
    void editionsOfOnePageHaveOnePlainKey(String address) {
        assertThat(key(address).plain()).isEqualTo("news.example/a/1");
        assertThat(key(address).exact()).isNotEqualTo("news.example/a/1");
        assertThat(key(address).isPlain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a/1, https://news.example/a/2",
        "https://news.example/a?id=1, https://news.example/a?id=2",
        "https://news.example/a?id=1, https://news.example/a",
        "https://news.example/A, https://news.example/a",
        "https://one.example/a, https://two.example/a",
        "https://news.example/a, https://news.example:8443/a",
        "https://news.example/amphibians/1, https://news.example/1",
        "https://news.example/camp, https://news.example/c",
        "https://ms.example/a, https://example/a",
    })
    void otherPagesHaveOtherKeys(String one, String other) {
        assertThat(key(one).exact()).isNotEqualTo(key(other).exact());
        assertThat(key(one).plain()).isNotEqualTo(key(other).plain());
    }

    @Test
    void aHostOfOneLabelIsKeptThoughItIsNamedLikeAnEdition() {
        assertThat(key("http://m/a").plain()).isEqualTo("m/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"d1", "urn:x:y", "https:", "https://", "https://a b/", "http://[::1", "ftp://news.example/a"})
    void whatIsNoWebAddressHasNone(String id) {
        assertThat(AddressKey.of(id)).isEmpty();
    }
}
