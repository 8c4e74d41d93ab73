package dev.enishi.analysis.fetch;

import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The headers of every request: what we are, what we can read. No cookies, no credentials, no Referer.
 *
 * @param userAgent says what we are and why we come; a site that doesn't want it can tell
 */
record RequestHeaders(String userAgent) {

    /** @param contact where to complain, or null */
    static RequestHeaders of(@Nullable String contact) {
        String about = "link reader; fetches single articles that people post in their chat";
        return new RequestHeaders("Enishi/0.1 (" + (contact == null ? "" : "+" + contact + "; ") + about + ")");
    }

    Request request(HttpUrl url, String accept) {
        return new Request.Builder()
                .url(url.newBuilder().fragment(null).build())
                .header("User-Agent", userAgent)
                .header("Accept", accept)
                .header("Accept-Language", "ja,en;q=0.8")
                .header("Accept-Encoding", "gzip, deflate")
                .header("Connection", "close")
                .build();
    }
}
