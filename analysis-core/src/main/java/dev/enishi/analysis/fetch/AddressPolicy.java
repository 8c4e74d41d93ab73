package dev.enishi.analysis.fetch;

import java.util.Set;

/**
 * Which addresses may be fetched from: public ones, and the hosts that somebody allowed by name.
 *
 * @param allowed hosts that may be fetched although their addresses are private: {@code host} for ports 80 and 443, or {@code
 *     host:port}; in lower case
 */
public record AddressPolicy(Set<String> allowed) {

    /** Only public addresses. */
    public static final AddressPolicy PUBLIC_ONLY = new AddressPolicy(Set.of());

    /** Copies the set. */
    public AddressPolicy {
        allowed = Set.copyOf(allowed);
    }
}
