package dev.enishi.bot.link;

import dev.enishi.analysis.FetchedArticle;
import dev.enishi.analysis.fetch.FetchRequest;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.ReadingException;
import org.jspecify.annotations.Nullable;

/** Reads the article at a link: from the web, or from the samples that come with the program. Thread-safe. */
@FunctionalInterface
public interface LinkReader {

    /**
     * Reads the article.
     *
     * @param known what the page said in the version that the request's validators are of, or null
     * @throws ReadingException if it can't be had or read
     */
    FetchedArticle read(FetchRequest request, @Nullable Document known) throws ReadingException;
}
