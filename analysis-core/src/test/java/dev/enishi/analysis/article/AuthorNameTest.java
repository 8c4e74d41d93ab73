package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By MARIA DELGADO Staff Writer;Maria Delgado",
                "by Jo O'Hara, Senior Reporter;Jo O'Hara",
                "Priya Natarajan in London;Priya Natarajan",
                "Words by Jo Doe;Jo Doe",
                "[Jo Doe, Harbor News];Jo Doe",
                "記者 山田太郎;山田太郎",
                "山田太郎記者;山田太郎",
                "編集委員　大河内 実;大河内 実",
                "ライター：新井ことり;新井ことり",
                "（聞き手・高橋 誠、写真・倉田 恵）;高橋 誠",
                "文・写真 鈴木一郎;鈴木一郎",
                "水無月しおり（作家）;水無月しおり",
                "配信元：兜町経済通信;兜町経済通信",
                "編集部;編集部"
            })
    void leavesTheNameAlone(String text, String name) {
        assertThat(AuthorName.of(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KT", "BBC NEWS", "NASA JPL", "Jo Doe", "Jo MacDonald"})
    void keepsAbbreviationsAndMixedCase(String name) {
        assertThat(AuthorName.of(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "by",
                "2025年12月3日",
                "この記事を書いた人",
                "Published December 3",
                "https://example.com/jo",
                "jo@example.com",
                "山田太郎が書いた。"
            })
    void labelsAndSentencesAreNoNames(String text) {
        assertThat(AuthorName.of(text)).isEmpty();
    }

    @Test
    void staysFastOnLongTexts() {
        assertThat(AuthorName.of("by ".repeat(500_000))).isEmpty();
    }
}
