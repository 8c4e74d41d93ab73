package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年12月3日 9時00分 | 2025-12-03",
                "2025年12月3日（水） 09:00 JST | 2025-12-03T09:00+09:00",
                "更新日：2025/12/3 | 2025-12-03",
                "2025.12.03(水) 16:10 | 2025-12-03",
                "令和7年12月3日 | 2025-12-03",
                "令和元年5月1日 | 2019-05-01",
                "平成31年4月30日 | 2019-04-30",
                "２０２５ | ",
                "2025-12-03T09:00:00+0900 | 2025-12-03T09:00+09:00",
                "2025-12-03 09:00:00 +09:00 | 2025-12-03T09:00+09:00",
                "2025-12-03T00:30:15.123Z | 2025-12-03T00:30Z",
                "December 3, 2025 | 2025-12-03",
                "Wednesday, Dec. 3rd 2025 | 2025-12-03",
                "3 December 2025 | 2025-12-03",
                "Wed, 03 Dec 2025 12:55:00 PST | 2025-12-03T12:55-08:00",
                "Dec 3, 2025 at 8:05 pm EST | 2025-12-03T20:05-05:00",
                "Dec 3, 2025 12:30 a.m. GMT | 2025-12-03T00:30Z",
                "2025年12月3日 24時00分 | 2025-12-03",
                "2025/13/45 | ",
                "2025-02-30 | ",
                "version 1.2.3 of 4 parts | ",
                "march on 5 people | "
            })
    void readsDatesAsArticlesWriteThem(String text, String expected) {
        assertThat(DateText.find(text, null).map(Object::toString).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年12月3日 9時00分 | 2025-12-03T09:00+09:00",
                "2025/12/03 09:00 | 2025-12-03T09:00+09:00",
                "２０２５年１２月３日　９時５分 | 2025-12-03T09:00+09:00",
                "2025年12月3日(水)午後9時15分 | 2025-12-03T21:15+09:00",
                "2025年12月3日 24時00分 | 2025-12-04T00:00+09:00",
                "2025年12月3日 9:00 UTC | 2025-12-03T09:00Z",
                "令和７年１２月３日 | 2025-12-03",
                "二〇二五年十二月三日 | 2025-12-03",
                "令和七年十月二十一日 | 2025-10-21",
                "Mon Aug 03 12:45:00 EDT 2015 | 2015-08-03",
                "更新：2025/12/05 18:20　公開：2025/12/03 20:00 | 2025-12-03T20:00+09:00",
                "公開：2025/12/03 20:00　更新：2025/12/05 18:20 | 2025-12-03T20:00+09:00",
                "2025年12月03日 08時00分 公開 | 2025-12-03T08:00+09:00",
                "最終更新 2025.12.05 | 2025-12-05",
                "Updated Dec. 5, 2025 Published Dec. 3, 2025 | 2025-12-03"
            })
    void readsTimesInTheZoneOfThePage(String text, String expected) {
        assertThat(DateText.find(text, ZoneOffset.ofHours(9))
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"最終更新：2025.12.05 18:20", "2025/12/05更新", "Last updated on Dec 5, 2025", "更新日：令和7年12月3日"})
    void knowsTheDateOfAChange(String text) {
        assertThat(DateText.find(text, null)).isPresent();
        assertThat(DateText.findPublished(text, null)).isEmpty();
    }

    @Test
    void findsTheTimeBehindADayWithoutAYear() {
        LocalDate day = LocalDate.of(2025, 12, 3);
        ZoneOffset japan = ZoneOffset.ofHours(9);

        assertThat(DateText.findTimeOn(day, "12月3日(水)午前9時", japan)).hasToString("Optional[2025-12-03T09:00+09:00]");
        assertThat(DateText.findTimeOn(day, "12/3(水) 9:05 配信", japan)).hasToString("Optional[2025-12-03T09:05+09:00]");
        assertThat(DateText.findTimeOn(day, "12月4日(木)午前9時", japan)).isEmpty();
        assertThat(DateText.findTimeOn(day, "12月3日", japan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/20251203/k1001.html", "https://example.com/a-20251203-1", "20251203"})
    void findsDatesWithoutSeparatorsInAddresses(String path) {
        assertThat(DateText.findCompact(path)).hasToString("Optional[2025-12-03]");
    }

    @Test
    void takesNoLongNumberForADate() {
        assertThat(DateText.findCompact("/article/120251203456.html")).isEmpty();
        assertThat(DateText.findCompact("/20259999/")).isEmpty();
    }

    @Test
    void staysFastOnLongTexts() {
        assertThat(DateText.find("年月日 ".repeat(1_000_000), null)).isEmpty();
    }
}
