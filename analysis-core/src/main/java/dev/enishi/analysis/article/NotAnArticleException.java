package dev.enishi.analysis.article;

import dev.enishi.analysis.text.ReadingException;

/** A link led to a page that is no article; its title tells people which page that was. */
public final class NotAnArticleException extends ReadingException {

    private static final long serialVersionUID = 1L;

    private final String title;

    NotAnArticleException(Reason reason, String message, boolean retryable, String title) {
        super(reason, message, retryable);
        this.title = title;
    }

    /** The page's headline, else its title; may be empty. */
    public String title() {
        return title;
    }

    @Override
    protected ReadingException copy() {
        return new NotAnArticleException(reason(), String.valueOf(getMessage()), retryable(), title);
    }
}
