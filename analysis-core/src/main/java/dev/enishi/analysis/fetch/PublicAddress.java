package dev.enishi.analysis.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Tells addresses of the public internet from those that lead into somebody's own network. */
final class PublicAddress {

    /**
     * Blocks that aren't public: IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates), without the few
     * entries in them that are globally reachable, and one cloud's address for its own machines.
     */
    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0/8"), // this network
            Block.of("10.0.0.0/8"), // private
            Block.of("100.64.0.0/10"), // carrier-grade NAT
            Block.of("127.0.0.0/8"), // loopback
            Block.of("168.63.129.16/32"), // Azure's platform services
            Block.of("169.254.0.0/16"), // link-local, cloud metadata
            Block.of("172.16.0.0/12"), // private
            Block.of("192.0.0.0/24"), // protocol assignments
            Block.of("192.0.2.0/24"), // documentation
            Block.of("192.31.196.0/24"), // AS112
            Block.of("192.52.193.0/24"), // AMT relays
            Block.of("192.88.99.0/24"), // 6to4 relays
            Block.of("192.168.0.0/16"), // private
            Block.of("192.175.48.0/24"), // AS112
            Block.of("198.18.0.0/15"), // benchmarks
            Block.of("198.51.100.0/24"), // documentation
            Block.of("203.0.113.0/24"), // documentation
            Block.of("224.0.0.0/4"), // multicast
            Block.of("240.0.0.0/4")); // reserved, broadcast

    /** Global unicast is all that IANA has given out of IPv6; what lies in it and isn't public is in {@link #SPECIAL_V6}. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private static final List<Block> SPECIAL_V6 = List.of(
            Block.of("2001::/23"), // protocol assignments, Teredo, ORCHID, benchmarks
            Block.of("2001:db8::/32"), // documentation
            Block.of("2620:4f:8000::/48"), // AS112
            Block.of("3fff::/20")); // documentation

    private static final Block NAT64 = Block.of("64:ff9b::/96");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");

    private PublicAddress() {}

    /**
     * Whether an address is public. Of the IPv6 forms that carry an IPv4 address, NAT64's well-known prefix and 6to4 are judged by
     * that address; the rest (mapped, compatible, Teredo, local NAT64) are refused, since no public site is published under them.
     */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublicV4(bytes);
        }
        if (NAT64.contains(bytes)) {
            return isPublicV4(java.util.Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.contains(bytes)) {
            return isPublicV4(java.util.Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL_UNICAST.contains(bytes) && SPECIAL_V6.stream().noneMatch(block -> block.contains(bytes));
    }

    private static boolean isPublicV4(byte[] bytes) {
        return SPECIAL.stream().noneMatch(block -> block.contains(bytes));
    }

    /** An address block such as {@code 10.0.0.0/8}. */
    private record Block(
            @SuppressWarnings("ArrayRecordComponent") byte[] prefix, int bits) {

        static Block of(String cidr) {
            int slash = cidr.indexOf('/');
            return new Block(bytes(cidr.substring(0, slash)), Integer.parseInt(cidr.substring(slash + 1)));
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (java.net.UnknownHostException e) {
                throw new IllegalArgumentException("Not an address: " + literal, e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((address[bit >> 3] ^ prefix[bit >> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
