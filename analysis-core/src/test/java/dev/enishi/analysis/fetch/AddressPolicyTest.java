package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    @Test
    void allowsAHostWithoutPortOnTheWebPortsOnly() {
        AddressPolicy policy = AddressPolicy.parse("wiki.example");

        assertThat(policy.allows("wiki.example", 80)).isTrue();
        assertThat(policy.allows("wiki.example", 443)).isTrue();
        assertThat(policy.allows("wiki.example", 8080)).isFalse();
        assertThat(policy.allows("other.example", 80)).isFalse();
        assertThat(policy.allows("x.wiki.example", 80)).isFalse();
    }

    @Test
    void allowsAHostWithPortOnThatPortOnly() {
        AddressPolicy policy = AddressPolicy.parse(" 127.0.0.1:8080 , Wiki.Example:8443");

        assertThat(policy.allows("127.0.0.1", 8080)).isTrue();
        assertThat(policy.allows("127.0.0.1", 80)).isFalse();
        assertThat(policy.allows("wiki.example", 8443)).isTrue();
    }

    @Test
    void readsIpv6InBrackets() {
        assertThat(AddressPolicy.parse("[::1]:9000").allows("::1", 9000)).isTrue();
        assertThat(AddressPolicy.parse("[fd00::5]").allows("fd00::5", 443)).isTrue();
    }

    @Test
    void readsHostsAsLinksHaveThem() throws dev.enishi.analysis.text.ReadingException {
        AddressPolicy policy = AddressPolicy.parse("社内.example,[0:0:0:0:0:0:0:1]:9000");
        assertThat(policy.allows(PageUrl.httpUrl("http://社内.example/").host(), 80))
                .isTrue();
        assertThat(policy.allows(PageUrl.httpUrl("http://[::0:1]:9000/").host(), 9000))
                .isTrue();
    }

    @Test
    void takesABlankListAsPublicOnly() {
        assertThat(AddressPolicy.parse("")).isEqualTo(AddressPolicy.PUBLIC_ONLY);
        assertThat(AddressPolicy.parse("  ")).isEqualTo(AddressPolicy.PUBLIC_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wiki.example",
                "wiki.example/x",
                "wiki.example:0",
                "wiki.example:70000",
                "wiki.example:http",
                "a b",
                "*",
                "a,,b",
                "10.0.0.0/8",
                "::1",
                "-x"
            })
    void namesTheMalformedEntry(String list) {
        assertThatThrownBy(() -> AddressPolicy.parse(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(list);
    }
}
