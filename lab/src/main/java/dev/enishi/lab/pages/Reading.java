package dev.enishi.lab.pages;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A way to read a page from its bytes. */
enum Reading {
    /** The tree of elements only, which both others begin with. */
    JSOUP("jsoup, parsing only") {
        @Override
        int read(RawPage page) {
            return parse(page).childNodeSize();
        }
    },

    /** Text, title, byline, date and the rest of a page. */
    ENISHI("Enishi") {
        @Override
        int read(RawPage page) {
            try {
                return new ArticleExtractor().extract(page).paragraphs().size();
            } catch (ReadingException refused) {
                return 0;
            }
        }
    },

    /** Text, title, byline and excerpt. */
    READABILITY4J("Readability4J") {
        @Override
        int read(RawPage page) {
            return new Readability4JExtended(address(page), parse(page)).parse().getLength();
        }
    };

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** Reads the page; a page that is refused is read too. What is returned differs with what was read, so that no work is left out. */
    abstract int read(RawPage page);

    private static Document parse(RawPage page) {
        try {
            return Jsoup.parse(page.stream(), null, address(page));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String address(RawPage page) {
        return page.uri() == null ? "" : page.uri().toString();
    }
}
