package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Why no answer came, in words for the person who posted the link. */
final class ConnectionFailure {

    private ConnectionFailure() {}

    static ReadingException explain(IOException failure) {
        if (isRefused(failure)) {
            return ReadingException.permanent(
                    Reason.ADDRESS_REFUSED,
                    "The link leads to a private address, which is read only if an administrator allows its host by name.");
        }
        if (failure instanceof BoundedBody.UnknownEncoding || failure instanceof ZipException) {
            return ReadingException.permanent(
                    Reason.UNSUPPORTED_CONTENT, "The site sent the page in a form that can't be unpacked.");
        }
        if (failure instanceof GuardedSocketFactory.TooMuchRead) {
            return ReadingException.permanent(
                    Reason.TOO_LARGE,
                    "The site sends more than any page needs. Open the link in a browser to check it.");
        }
        if (failure instanceof ProtocolException
                || failure instanceof EOFException
                || failure.getCause() instanceof EOFException) {
            return new ReadingException(
                    Reason.HTTP_ERROR,
                    "The site's answer is broken or breaks off. Open the link in a browser to check it.",
                    true);
        }
        if (failure instanceof InterruptedIOException) {
            return new ReadingException(Reason.TIMEOUT, "The site took too long to answer. Try again later.", true);
        }
        if (failure instanceof SSLException) {
            return new ReadingException(
                    Reason.UNREACHABLE,
                    "No secure connection to the site could be made. Open the link in a browser to check it.",
                    true);
        }
        return new ReadingException(
                Reason.UNREACHABLE, "The site can't be reached. Check the link or try again later.", true);
    }

    /** Of several addresses that were tried, OkHttp reports one and hangs the others on it as suppressed. */
    private static boolean isRefused(IOException failure) {
        if (failure instanceof GuardedSocketFactory.AddressRefused) {
            return true;
        }
        for (Throwable other : failure.getSuppressed()) {
            if (other instanceof GuardedSocketFactory.AddressRefused) {
                return true;
            }
        }
        return failure.getCause() instanceof GuardedSocketFactory.AddressRefused;
    }
}
