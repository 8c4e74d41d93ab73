package dev.enishi.bot.terminal;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.ArticleAnalyzer;
import dev.enishi.analysis.ArticleReader;
import dev.enishi.analysis.fetch.FetchOptions;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.fetch.PageUrl;
import dev.enishi.analysis.text.ReadingException;
import java.util.regex.Pattern;

/** Reads and analyses what people name on the command line: a link, a file, or {@code -} for standard input. */
final class Sources {

    private static final String STANDARD_INPUT = "-";
    /** A scheme of two letters or more; a single one would be a drive. */
    private static final Pattern LINK = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:\\S*");

    private final GivenText given;
    private final ArticleReader reader;
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

    Sources(Surroundings surroundings, FetchOptions fetch) {
        this.given = new GivenText(surroundings);
        this.reader = new ArticleReader(new PageFetcher(fetch, surroundings.clock()));
    }

    /**
     * Reads and analyses a source.
     *
     * @throws ReadingException if it can't be had, holds no article, or is in no language that can be read
     */
    Analysis analyze(String source) throws ReadingException {
        if (source.equals(STANDARD_INPUT)) {
            return analyzer.analyze(given.fromStandardInput());
        }
        if (LINK.matcher(source).matches() && !given.exists(source)) {
            return reader.read(PageUrl.parse(source));
        }
        return analyzer.analyze(given.fromFile(source));
    }
}
