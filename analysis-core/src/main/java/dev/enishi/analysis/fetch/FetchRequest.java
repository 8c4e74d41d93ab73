package dev.enishi.analysis.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param uri the page
 * @param initiator who wants it
 * @param validators of the version that is known already, or null to have the page in any case
 */
public record FetchRequest(
        URI uri, Initiator initiator, @Nullable Validators validators) {

    /** A page that a person asks for. */
    public static FetchRequest of(URI uri) {
        return new FetchRequest(uri, Initiator.PERSON, null);
    }

    /** A page that nobody asked for. */
    public static FetchRequest automatic(URI uri) {
        return new FetchRequest(uri, Initiator.AUTOMATIC, null);
    }

    /** The same, unless the page is still the version with these validators; null takes that condition away. */
    public FetchRequest unlessStill(@Nullable Validators known) {
        return new FetchRequest(uri, initiator, known);
    }
}
