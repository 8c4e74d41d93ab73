package dev.enishi.analysis.article;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts one article together from the pages that it is on. */
final class WholeArticle {

    /** Articles have up to about ten parts; what has more is a gallery or a list. */
    static final int MAX_PARTS = 10;

    private static final int MAX_CHARACTERS = 2_000_000;

    /** Below this a page is looked at in its AMP version too; in units of {@link TextStats}, as {@link Paywall} has it. */
    private static final int SHORT = 900;

    /** How much more text another form must have to be taken: another template cuts a little differently. */
    private static final double CLEARLY = 1.5;

    private static final Set<Reason> NO_TEXT = Set.of(Reason.NOT_AN_ARTICLE, Reason.EMPTY_TEXT, Reason.NEEDS_SCRIPTS);

    /** Where further pages come from. */
    interface Source {
        Extracted examine(URI uri) throws ReadingException;
    }

    private final Source source;
    private final long deadline;

    /** @param deadline by {@link System#nanoTime}, after which no page is asked for */
    WholeArticle(Source source, long deadline) {
        this.source = source;
        this.deadline = deadline;
    }

    Page read(Extracted given) throws ReadingException {
        Extracted posted = original(given);
        Page page = posted.page();
        boolean hardlyAny = page == null || (posted.units() < SHORT && page.truncated() == null);
        Optional<Page> amp = hardlyAny ? amp(posted) : Optional.empty();
        return amp.isPresent() ? amp.get() : joined(firstPart(posted));
    }

    /** Another page, if it can be had in time. */
    private Optional<Extracted> examine(@Nullable URI uri) {
        if (uri == null || isOver()) {
            return Optional.empty();
        }
        try {
            return Optional.of(source.examine(uri));
        } catch (ReadingException failure) {
            return Optional.empty();
        }
    }

    private boolean isOver() {
        return System.nanoTime() > deadline;
    }

    /** An AMP page may lie on another site, which keeps copies; the article's own page is known by its title. */
    private Extracted original(Extracted posted) {
        return examine(posted.forms().original())
                .filter(own -> own.page() != null && SameArticle.isSameTitle(own.title(), posted.title()))
                .orElse(posted);
    }

    /** The article as the AMP version has it, if that has clearly more text. */
    private Optional<Page> amp(Extracted main) {
        ReadingException failure = main.failure();
        if (failure != null && !NO_TEXT.contains(failure.reason())) {
            return Optional.empty();
        }
        return examine(main.forms().amp())
                .filter(amp -> amp.units() >= Math.max(1, CLEARLY * main.units()))
                .filter(amp -> main.title().isEmpty() || SameArticle.isSameTitle(main.title(), amp.title()))
                .map(Extracted::page)
                .map(amp -> main.page() == null
                        ? amp.at(main.url(), main.forms().canonical())
                        : main.page().withText(amp.paragraphs(), amp.truncated()));
    }

    /** Somebody may post the second part. */
    private Extracted firstPart(Extracted posted) {
        Page page = posted.page();
        return page == null
                ? posted
                : examine(posted.forms().first().orElse(null))
                        .filter(first -> first.page() != null && SameArticle.isSame(first.page(), page))
                        .filter(first -> first.forms().second().isPresent())
                        .orElse(posted);
    }

    private Page joined(Extracted first) throws ReadingException {
        Page page = first.required();
        URI url = first.url();
        if (url == null || first.forms().second().isEmpty() || "paywall".equals(page.truncated())) {
            return page;
        }
        Optional<Page> single = examine(first.forms().whole().orElse(null))
                .filter(form -> form.page() != null && SameArticle.isSame(form.page(), page))
                .filter(form -> form.forms().second().isEmpty() && form.units() >= CLEARLY * first.units())
                .map(Extracted::page);
        return single.isPresent()
                ? page.withText(single.get().paragraphs(), single.get().truncated())
                : new Follower(first, page, url).follow();
    }

    /** Goes from part to part. */
    private final class Follower {

        private final URI url;
        private final Page page;
        private final List<List<String>> texts = new ArrayList<>();
        private Extracted last;
        private int characters;

        Follower(Extracted first, Page page, URI url) {
            this.last = first;
            this.page = page;
            this.url = url;
            add(page);
        }

        Page follow() {
            Optional<URI> next = last.forms().part(url, texts.size());
            while (next.isPresent()) {
                Optional<Extracted> part = texts.size() < MAX_PARTS && characters < MAX_CHARACTERS
                        ? examine(next.get()).filter(this::isPart)
                        : Optional.empty();
                Page found = part.map(Extracted::page).orElse(null);
                if (found == null) {
                    return joined("parts");
                }
                if (!SameArticle.isSame(page, found) || !Parts.tellsMore(texts, found.paragraphs())) {
                    return joined(null);
                }
                add(found);
                last = part.get();
                next = last.forms().part(url, texts.size());
            }
            return joined(null);
        }

        /** Whether the site gave what was asked for and didn't lead somewhere else. */
        private boolean isPart(Extracted part) {
            URI at = part.url();
            return at != null && PartAddress.number(url, at) == texts.size() + 1;
        }

        /** Further parts repeat the headline with their number, by which the extractor doesn't know it. */
        private void add(Page part) {
            texts.add(part.paragraphs().stream()
                    .filter(paragraph -> !SameArticle.isSameTitle(paragraph, page.title()))
                    .toList());
            characters += part.paragraphs().stream().mapToInt(String::length).sum();
        }

        private Page joined(@Nullable String cut) {
            boolean size = "size".equals(page.truncated());
            return page.withText(Parts.join(texts), size ? "size" : cut);
        }
    }
}
