package dev.enishi.analysis.article;

import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one page.
 *
 * @param title its headline, also where there is no article; may be empty
 * @param page the article, or null if there is none
 * @param failure why there is none, or null
 * @param forms where more of it is
 */
record Extracted(
        String title, @Nullable Page page, @Nullable ReadingException failure, OtherForms forms) {

    static Extracted of(Page page, OtherForms forms) {
        return new Extracted(page.title(), page, null, forms);
    }

    /** The article. */
    Page required() throws ReadingException {
        if (page != null) {
            return page;
        }
        if (failure != null) {
            throw failure;
        }
        throw new IllegalStateException("Neither an article nor a reason");
    }

    /** How much text there is, in units of {@link TextStats}. */
    int units() {
        return page == null ? 0 : MainText.units(page.paragraphs());
    }

    @Nullable
    URI url() {
        return forms.url();
    }
}
