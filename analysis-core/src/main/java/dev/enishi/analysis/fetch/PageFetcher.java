package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages over HTTP within limits, from addresses that a policy allows. Keeps no cookies, sends no credentials, and checks every
 * hop of a redirect like the first. Thread-safe; one instance serves a whole process.
 */
public final class PageFetcher {

    /** Says what we are and why we come; a site that doesn't want it can tell. */
    private static final String USER_AGENT =
            "Enishi/0.1 (link reader; fetches single articles that people post in their chat)";

    private static final String ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1";

    private final FetchLimits limits;
    private final AddressPolicy policy;
    private final Clock clock;
    /** For everybody: connects to public addresses only. */
    private final OkHttpClient guarded;
    /** For the hosts that the policy allows by name. */
    private final OkHttpClient trusted;

    /** A fetcher with its own connections. */
    public PageFetcher(FetchLimits limits, AddressPolicy policy, Clock clock) {
        this(limits, policy, clock, Dns.SYSTEM);
    }

    PageFetcher(FetchLimits limits, AddressPolicy policy, Clock clock, Dns dns) {
        this.limits = limits;
        this.policy = policy;
        this.clock = clock;
        this.trusted = new OkHttpClient.Builder()
                .dns(dns)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(Authenticator.NONE)
                .connectTimeout(limits.timeout())
                .readTimeout(limits.timeout())
                .build();
        this.guarded =
                trusted.newBuilder().socketFactory(new GuardedSocketFactory()).build();
    }

    /**
     * Fetches a page, following redirects.
     *
     * @throws ReadingException if it can't be had; {@link ReadingException#retryable} tells whether later may do
     */
    public RawPage fetch(URI uri) throws ReadingException {
        long deadline = System.nanoTime() + limits.timeout().toNanos();
        HttpUrl url = PageUrl.httpUrl(uri.toString());
        for (int hop = 0; hop <= limits.maxRedirects(); hop++) {
            Hop answer = hop(url, deadline);
            if (answer.page() != null) {
                return answer.page();
            }
            url = PageUrl.httpUrl(answer.next());
        }
        throw ReadingException.permanent(
                Reason.TOO_MANY_REDIRECTS,
                "The link leads from one address to the next without end. Use the article's own address.");
    }

    /** What one request gave: a page, or where to go next. */
    private record Hop(@Nullable RawPage page, String next) {}

    private Hop hop(HttpUrl url, long deadline) throws ReadingException {
        Call call = client(url).newCall(request(url));
        call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            String location = response.isRedirect() ? response.header("Location") : null;
            return location != null ? new Hop(null, next(url, location)) : new Hop(page(response), "");
        } catch (BoundedBody.UnknownEncoding | ZipException packed) {
            throw ReadingException.permanent(
                    Reason.UNSUPPORTED_CONTENT, "The site sent the page in a form that can't be unpacked.");
        } catch (IOException failure) {
            throw ConnectionFailure.explain(failure);
        }
    }

    private OkHttpClient client(HttpUrl url) throws ReadingException {
        if (policy.allows(url.host(), url.port())) {
            return trusted;
        }
        if (!AddressPolicy.isWebPort(url.port())) {
            throw ReadingException.permanent(
                    Reason.ADDRESS_REFUSED,
                    "Links to port " + url.port() + " aren't read. Use the site's usual address.");
        }
        return guarded;
    }

    private static Request request(HttpUrl url) {
        return new Request.Builder()
                .url(url.newBuilder().fragment(null).build())
                .header("User-Agent", USER_AGENT)
                .header("Accept", ACCEPT)
                .header("Accept-Language", "ja,en;q=0.8")
                .header("Accept-Encoding", "gzip, deflate")
                .build();
    }

    private static String next(HttpUrl from, String location) throws ReadingException {
        HttpUrl resolved = from.resolve(location);
        return resolved != null
                ? resolved.toString()
                : PageUrl.httpUrl(location).toString();
    }

    private RawPage page(Response response) throws IOException, ReadingException {
        HttpStatus.check(response.code());
        String contentType = response.header("Content-Type");
        requireText(contentType);
        String encoding = String.join(",", response.headers("Content-Encoding"));
        BoundedBody body = BoundedBody.read(response.body().byteStream(), limits.maxBytes())
                .decoded(encoding, limits.maxBytes());
        return new RawPage(
                response.request().url().uri(), body.bytes(), contentType, clock.instant(), body.truncated());
    }

    private static void requireText(@Nullable String contentType) throws ReadingException {
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!List.of("", "text/html", "application/xhtml+xml", "text/plain").contains(type)) {
            throw ReadingException.permanent(
                    Reason.UNSUPPORTED_CONTENT,
                    "The link leads to a file, not to a web page. Use the page that tells about it.");
        }
    }
}
