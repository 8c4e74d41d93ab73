package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Language;
import org.junit.jupiter.api.Test;

class PageLanguageTest {

    private static final String ENGLISH =
            "The harbor company said on Monday that it has raised the money for its first satellite and that it is going to build it with the help of two partners from the region. The launch was planned for the spring, but it is now to take place in the fall of this year.";
    private static final String GERMAN =
            "Das Unternehmen teilte am Montag mit, dass es das Geld für seinen ersten Satelliten eingeworben hat und ihn zusammen mit zwei Partnern aus der Region bauen wird. Der Start war für das Frühjahr vorgesehen, soll nun aber erst im Herbst dieses Jahres stattfinden, wie die Geschäftsführung erklärte.";
    private static final String CHINESE =
            "港口航天公司星期一宣布已经筹集到第一颗卫星所需的资金并将与该地区的两家合作伙伴共同建造原定于春季的发射现在推迟到今年秋季进行公司负责人表示计划没有改变并且感谢所有支持者的耐心等待";

    @Test
    void believesTheTextMoreThanTheDeclaration() {
        assertThat(PageLanguage.of("de", ENGLISH)).isEqualTo("en");
        assertThat(PageLanguage.of("en", GERMAN)).isEqualTo("und");
        assertThat(PageLanguage.of("en", "港の会社は月曜日、資金を集めたと発表した。")).isEqualTo("ja");
        assertThat(PageLanguage.of("ja", ENGLISH)).isEqualTo("en");
    }

    @Test
    void takesTheDeclarationOfOtherLanguages() {
        assertThat(PageLanguage.of("de-DE", GERMAN)).isEqualTo("de");
        assertThat(PageLanguage.of("", GERMAN)).isEqualTo("und");
        assertThat(PageLanguage.of("fr", "Bonjour")).isEqualTo("fr");
        assertThat(PageLanguage.of("ko", "항구 회사는 월요일에 발표했다")).isEqualTo("ko");
        assertThat(PageLanguage.of("", "Компания сообщила")).isEqualTo("und");
    }

    @Test
    void tellsChineseFromJapanese() {
        assertThat(PageLanguage.of("", CHINESE)).isEqualTo("zh");
        assertThat(PageLanguage.of("zh-CN", "港口公司")).isEqualTo("zh");
        assertThat(PageLanguage.of("", "新衛星打上成功")).isEqualTo("ja");
    }

    @Test
    void detectsOnlyLanguagesThatCanBeRead() {
        assertThat(PageLanguage.detect(ENGLISH)).contains(Language.ENGLISH);
        assertThat(PageLanguage.detect("港の会社は月曜日、資金を集めたと発表した。")).contains(Language.JAPANESE);
        assertThat(PageLanguage.detect(GERMAN)).isEmpty();
        assertThat(PageLanguage.detect(CHINESE)).isEmpty();
    }

    @Test
    void takesShortLatinTextsAsEnglish() {
        assertThat(PageLanguage.of("", "Harbor raises $3m")).isEqualTo("en");
        assertThat(PageLanguage.of("en-US", "Harbor raises $3m")).isEqualTo("en");
    }
}
