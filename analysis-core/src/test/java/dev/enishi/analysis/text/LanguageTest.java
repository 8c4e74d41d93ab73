package dev.enishi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青空電機は新製品を発表した。              | JAPANESE",
                "ｱｵｿﾞﾗﾃﾞﾝｷ                         | JAPANESE",
                "青空電機、新社長就任                     | JAPANESE",
                "Zyntrix と Quellon が提携              | JAPANESE",
                "AI企業Zyntrix、Quellon Systemsを買収 | JAPANESE",
                "Aozora buys Midori for $3 billion        | ENGLISH",
                "The word “縁” (enishi) means a tie between people and things. | ENGLISH",
                "He said さようなら and left the company that he had founded and run for thirty years | ENGLISH",
                "Ａｏｚｏｒａ                            | ENGLISH"
            })
    void tellsByScript(String text, Language expected) {
        assertThat(Language.detect(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "2026-11-24 12:00",
                "😀",
                "\uD83D",
                "푸른하늘전자는 신제품을 발표했다",
                "Компания купила завод",
                "شركة السماء الزرقاء"
            })
    void knowsNoOtherScript(String text) {
        assertThat(Language.detect(text)).isEmpty();
    }

    @Test
    void kanaBeyondTheFirstPlaneCount() {
        assertThat(Language.detect("𛀁𛀂")).contains(Language.JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, JAPANESE",
        "JA-jp, JAPANESE",
        "ja_JP, JAPANESE",
        "' en ', ENGLISH",
        "en-GB, ENGLISH",
        "en_US, ENGLISH"
    })
    void readsTags(String tag, Language expected) {
        assertThat(Language.fromCode(tag)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "jav", "eng", "ko", "zh-ja", "-", "_en"})
    void refusesOtherTags(String tag) {
        assertThat(Language.fromCode(tag)).isEmpty();
    }

    @Test
    void itsCodeIsATagOfItself() {
        for (Language language : Language.values()) {
            assertThat(Language.fromCode(language.code())).contains(language);
        }
    }
}
