package dev.enishi.lab.pages;

import dev.enishi.analysis.fetch.RawPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Articles as long as wanted, with tags as dense as on real pages: 105 bytes a tag, in shared/data/pages 124. */
final class MadeUpPage {

    private static final URI ADDRESS = URI.create("https://news.example/articles/1");

    private static final String HEAD = """
            <!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>青空電機が増産 - 見本新聞</title>
            <meta property="og:site_name" content="見本新聞"></head><body><article><h1>青空電機が増産</h1>
            """;

    private static final String PARAGRAPH = """
            <p class="text">青空電機は#日、工場を増やし、電池の生産を2倍にすると発表した。投資は300億円で、<a href="/topics/#">見本市</a>の\
            新しい工場では来年の春から作る。需要が伸びているためで、社長は「供給が追いつかない」と話した。\
            働く人も500人増やすという。</p>
            <p class="text">Aozora Denki said on day # that it would double its output of batteries, because demand is growing. The \
            new plant will cost 30 billion yen, and work there begins next spring, its president told reporters, \
            adding that more orders are coming in than can be filled.</p>
            """;

    private static final String TAIL = "</article></body></html>";

    private MadeUpPage() {}

    /**
     * A page in UTF-8, half of its text Japanese.
     *
     * @param length its length in bytes, 500 or more; blanks fill what no paragraph fits in
     */
    static RawPage ofBytes(int length) {
        StringBuilder html = new StringBuilder(HEAD);
        int missing = length - bytes(HEAD) - bytes(TAIL);
        for (int number = 1; missing > 0; number++) {
            String paragraph = PARAGRAPH.replace("#", Integer.toString(number));
            int size = bytes(paragraph);
            html.append(size <= missing ? paragraph : " ".repeat(missing));
            missing -= Math.min(size, missing);
        }
        return RawPage.ofHtml(ADDRESS, html.append(TAIL).toString(), Instant.EPOCH);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
