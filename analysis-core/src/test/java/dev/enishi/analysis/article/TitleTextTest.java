package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "みなと宇宙が新衛星 - 港新聞デジタル;港新聞;みなと宇宙が新衛星",
                "みなと宇宙が新衛星 | 港新聞;港新聞;みなと宇宙が新衛星",
                "みなと宇宙が新衛星｜港新聞;港新聞;みなと宇宙が新衛星",
                "みなと宇宙が新衛星（港新聞）;港新聞;みなと宇宙が新衛星",
                "港新聞: みなと宇宙が新衛星;港新聞;みなと宇宙が新衛星",
                "Harbor raises $3m – The Harbor Times;Harbor Times;Harbor raises $3m – The Harbor Times",
                "Harbor raises $3m – The Harbor Times;The Harbor Times;Harbor raises $3m",
                "Harbor raises $3m - Business - Harbor Times;Harbor Times;Harbor raises $3m - Business",
                "2026: Harbor Times’s guide to offices that people want;Harbor Times;2026: Harbor Times’s guide to offices that people want",
                "A-B test - results;Harbor Times;A-B test - results",
                "港新聞：みなと宇宙が新衛星;港新聞;みなと宇宙が新衛星",
                "港新聞_みなと宇宙が新衛星;港新聞;みなと宇宙が新衛星",
                "港新聞 みなと宇宙が新衛星;港新聞;みなと宇宙が新衛星",
                "港電機 新工場を建設 | 港電機;港電機;港電機 新工場を建設",
                "「カナデ｜BOX」はなぜ売れるのか - 3つの理由 - 技術の森;技術の森;「カナデ｜BOX」はなぜ売れるのか - 3つの理由",
                "港新聞;港新聞;港新聞"
            })
    void takesTheSitesNameOff(String title, String site, String expected) {
        assertThat(TitleText.withoutSite(title, site)).isEqualTo(expected);
    }

    @Test
    void takesASectionBehindABarOffIfMuchIsLeft() {
        assertThat(TitleText.withoutSection("Let the children be children and read | Editorial"))
                .isEqualTo("Let the children be children and read");
        assertThat(TitleText.withoutSection("This | That")).isEqualTo("This | That");
    }

    @Test
    void comparesLettersAndDigitsOnly() {
        assertThat(TitleText.isSame("ＡＩ戦争、宇宙へ！", "AI戦争 宇宙へ")).isTrue();
        assertThat(TitleText.isSame("", "")).isFalse();
        assertThat(TitleText.isSame("！？", "…")).isFalse();
    }

    @Test
    void findsTheSiteBehindAHeading() {
        assertThat(TitleText.siteBehind("新衛星を発売 | 製品 | 港電機", "新衛星を発売")).isEqualTo("港電機");
        assertThat(TitleText.siteBehind("新衛星を発売", "新衛星を発売")).isEmpty();
    }

    @Test
    void tellsRewordedHeadlinesFromOtherOnes() {
        assertThat(TitleText.isAlike("新聞ストッカーは引越しにも使える 家具の固定も簡単", "新聞ストッカーは引越しにも使える 新聞も家具も簡単に固定"))
                .isTrue();
        assertThat(TitleText.isAlike("Harbor raises three million", "みなと宇宙が新衛星"))
                .isFalse();
    }
}
