package dev.enishi.analysis;

import dev.enishi.analysis.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * An article as its site gave it.
 *
 * @param analysis what it says
 * @param validators what to ask by whether it has changed, or null if the site gives nothing for that
 */
public record FetchedArticle(Analysis analysis, @Nullable Validators validators) {}
