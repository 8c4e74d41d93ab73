package dev.enishi.analysis.fetch;

import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How pages are fetched. Start from {@link #DEFAULT} and change what differs.
 *
 * @param limits how much a fetch may take
 * @param policy which addresses may be fetched from
 * @param proxy what all fetches go through, but those from hosts that the policy allows by name; or null
 * @param certificates of authorities trusted besides those that Java trusts, see {@link CertificateBundle}
 * @param robots for which fetches robots.txt is asked
 * @param contact a web or mail address where a site's keeper can complain, sent in the User-Agent header; or null
 */
public record FetchOptions(
        FetchLimits limits,
        AddressPolicy policy,
        @Nullable ProxyServer proxy,
        List<X509Certificate> certificates,
        RobotsPolicy robots,
        @Nullable String contact) {

    /** Public addresses only, no proxy, Java's certificates, robots.txt for automatic fetches, no contact. */
    public static final FetchOptions DEFAULT = new FetchOptions(
            FetchLimits.DEFAULT, AddressPolicy.PUBLIC_ONLY, null, List.of(), RobotsPolicy.AUTOMATIC, null);

    /**
     * Copies the certificates.
     *
     * @throws IllegalArgumentException if the contact can't stand in a header
     */
    public FetchOptions {
        certificates = List.copyOf(certificates);
        if (contact != null && !contact.matches("[!-'*-:<-~]{3,200}")) {
            throw new IllegalArgumentException(
                    "Give the contact as a web or mail address, without blanks, brackets and semicolons.");
        }
    }

    /** The same within other limits. */
    public FetchOptions withLimits(FetchLimits newLimits) {
        return new FetchOptions(newLimits, policy, proxy, certificates, robots, contact);
    }

    /** The same from other addresses. */
    public FetchOptions withPolicy(AddressPolicy newPolicy) {
        return new FetchOptions(limits, newPolicy, proxy, certificates, robots, contact);
    }

    /** The same through a proxy, or null for none. */
    public FetchOptions withProxy(@Nullable ProxyServer newProxy) {
        return new FetchOptions(limits, policy, newProxy, certificates, robots, contact);
    }

    /** The same with other authorities trusted besides Java's. */
    public FetchOptions withCertificates(List<X509Certificate> newCertificates) {
        return new FetchOptions(limits, policy, proxy, newCertificates, robots, contact);
    }

    /** The same with robots.txt asked for other fetches. */
    public FetchOptions withRobots(RobotsPolicy newRobots) {
        return new FetchOptions(limits, policy, proxy, certificates, newRobots, contact);
    }

    /** The same with another contact, or null for none. */
    public FetchOptions withContact(@Nullable String newContact) {
        return new FetchOptions(limits, policy, proxy, certificates, robots, newContact);
    }
}
