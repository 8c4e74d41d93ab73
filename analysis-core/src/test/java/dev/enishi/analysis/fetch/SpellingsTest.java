package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every way to write an address, and whether it is taken for what it is. */
class SpellingsTest {

    private static List<String[]> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(SpellingsTest.class.getResourceAsStream("spellings.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    /** What becomes of a host in a link. */
    private static String kind(String host) throws UnknownHostException {
        String parsed;
        try {
            parsed = PageUrl.httpUrl("http://" + host + "/").host();
        } catch (ReadingException refused) {
            return "invalid";
        }
        if (parsed.indexOf(':') < 0 && !PageUrl.isDottedQuad(parsed)) {
            return "name";
        }
        return PublicAddress.isPublic(InetAddress.getByName(parsed)) ? "public" : "private";
    }

    @Test
    void eachIsTakenForWhatItIs() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : table()) {
            String kind = kind(row[0]);
            if (!kind.equals(row[1])) {
                wrong.add(row[0] + " is " + kind + ", not " + row[1]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTableHasEachSpellingOnce() throws IOException {
        List<String> spellings = table().stream().map(row -> row[0]).toList();
        assertThat(spellings).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    /** All the ways that inet_aton reads: what isn't the usual one is refused, whatever the address is. */
    @Test
    void anIpv4AddressIsTakenInOneWayOnly() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            int address = random.nextInt();
            int[] bytes = {address >>> 24, (address >> 16) & 255, (address >> 8) & 255, address & 255};
            String usual = bytes[0] + "." + bytes[1] + "." + bytes[2] + "." + bytes[3];
            assertThat(kind(usual)).isIn("public", "private");
            for (String odd : oddly(address, bytes, random)) {
                assertThat(odd.equals(usual) ? "invalid" : kind(odd)).as(odd).isEqualTo("invalid");
            }
        }
    }

    private static List<String> oddly(int address, int[] bytes, Random random) {
        long number = address & 0xffffffffL;
        return List.of(
                Long.toString(number),
                "0x" + Long.toHexString(number),
                "0" + Long.toOctalString(number),
                bytes[0] + "." + (number & 0xffffff),
                bytes[0] + "." + bytes[1] + "." + (number & 0xffff),
                part(bytes[0], random) + "." + part(bytes[1], random) + "." + part(bytes[2], random) + ".0x"
                        + Integer.toHexString(bytes[3]),
                part(bytes[0], random) + ".0" + Integer.toOctalString(bytes[1]) + "." + part(bytes[2], random) + "."
                        + bytes[3]);
    }

    private static String part(int value, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "0x" + Integer.toHexString(value);
            case 1 -> "0" + Integer.toOctalString(value);
            default -> Integer.toString(value);
        };
    }

    /** Java knows some private addresses by itself: none of them is public here. */
    @Test
    void whatJavaKnowsAsPrivateIsPrivate() throws UnknownHostException {
        Random random = new Random(12);
        for (int i = 0; i < 200_000; i++) {
            InetAddress address = InetAddress.getByAddress(randomAddress(random));
            boolean special = address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress();
            assertThat(special && PublicAddress.isPublic(address))
                    .as(address.toString())
                    .isFalse();
        }
    }

    /** The form with an IPv4 address inside is never more public than that address. */
    @Test
    void anIpv4AddressInsideCounts() throws UnknownHostException {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            byte[] inner = new byte[4];
            random.nextBytes(inner);
            InetAddress v4 = InetAddress.getByAddress(inner);
            String text = v4.getHostAddress();
            int high = ((inner[0] & 255) << 8) | (inner[1] & 255);
            int low = ((inner[2] & 255) << 8) | (inner[3] & 255);
            String sixToFour = String.format(Locale.ROOT, "2002:%x:%x::1", high, low);
            for (String form :
                    List.of("::ffff:" + text, "64:ff9b::" + text, "::" + text, "64:ff9b:1::" + text, sixToFour)) {
                assertThat(PublicAddress.isPublic(InetAddress.getByName(form)) && !PublicAddress.isPublic(v4))
                        .as(form)
                        .isFalse();
            }
        }
    }

    /** Mostly near the borders of private blocks, where a slip would be. */
    private static byte[] randomAddress(Random random) {
        byte[] address = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(address);
        byte[] firsts = {
            0, 10, 100, 127, (byte) 169, (byte) 172, (byte) 192, (byte) 198, (byte) 224, (byte) 0xfe, (byte) 0xff
        };
        address[0] = firsts[random.nextInt(firsts.length)];
        if (random.nextInt(4) == 0) {
            java.util.Arrays.fill(address, 0, address.length - 1, (byte) 0);
        }
        return address;
    }

    /** The address that is checked is the one that Java connects to. */
    @Test
    void javaAndOkHttpReadALiteralAlike() throws Exception {
        for (String[] row : table()) {
            if (row[1].equals("public") || row[1].equals("private")) {
                String host = PageUrl.httpUrl("http://" + row[0] + "/").host();
                InetAddress address = InetAddress.getByName(host);
                assertThat(host.indexOf(':') < 0).as(host).isEqualTo(address instanceof Inet4Address);
            }
        }
    }
}
