package dev.enishi.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.article.Page;
import dev.enishi.analysis.fetch.RawPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeUpPageTest {

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_001, 100_000, 1_234_567})
    void hasTheLengthWanted(int length) {
        assertThat(MadeUpPage.ofBytes(length).bytes()).hasSize(length);
    }

    @Test
    void theLongestIsReadWhole() throws Exception {
        RawPage raw = MadeUpPage.ofBytes(10_000_000);
        Page page = new ArticleExtractor().extract(raw);
        assertThat(page.title()).isEqualTo("青空電機が増産");
        assertThat(page.truncated()).isNull();
        assertThat(page.paragraphs()).hasSizeGreaterThan(20_000).allMatch(text -> text.length() > 80);
    }

    @Test
    void hasAsManyTagsAsRealPages() {
        String html = new String(MadeUpPage.ofBytes(100_000).bytes(), StandardCharsets.UTF_8);
        long tags = html.chars().filter(c -> c == '<').count();
        assertThat(100_000 / tags).isBetween(95L, 130L);
    }
}
