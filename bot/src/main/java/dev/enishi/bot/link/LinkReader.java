package dev.enishi.bot.link;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.text.ReadingException;
import java.net.URI;

/** Reads the article at a link: from the web, or from the samples that come with the program. Thread-safe. */
@FunctionalInterface
public interface LinkReader {

    /**
     * Reads the article.
     *
     * @throws ReadingException if it can't be had or read
     */
    Analysis read(URI link) throws ReadingException;
}
