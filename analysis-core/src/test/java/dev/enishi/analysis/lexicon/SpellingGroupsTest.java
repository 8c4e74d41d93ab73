package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingGroupsTest {

    /** As docs/lexicon.md describes the file. */
    private static SpellingGroups read(List<List<String>> groups) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        List<int[]> places = new ArrayList<>();
        for (List<String> group : groups) {
            for (String spelling : group) {
                places.add(new int[] {NameKey.of(spelling).hashCode(), packed.size()});
            }
            packed.write(group.size());
            for (String spelling : group) {
                byte[] utf8 = spelling.getBytes(StandardCharsets.UTF_8);
                packed.write(utf8.length);
                packed.write(utf8);
            }
        }
        places.sort(Comparator.<int[]>comparingInt(place -> place[0]).thenComparingInt(place -> place[1]));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(places.size());
        for (int column = 0; column < 2; column++) {
            for (int[] place : places) {
                out.writeInt(place[column]);
            }
        }
        out.writeInt(packed.size());
        packed.writeTo(out);
        return SpellingGroups.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void anySpellingFindsTheGroup() throws IOException {
        SpellingGroups groups = read(List.of(List.of("見本", "Mihon", "MHN"), List.of("東", "East")));
        for (String spelling : List.of("見本", "Mihon", "MHN")) {
            assertThat(groups.withKey(NameKey.of(spelling))).containsExactly("見本", "Mihon", "MHN");
        }
        assertThat(groups.withKey(NameKey.of("EAST"))).containsExactly("東", "East");
    }

    @Test
    void groupsThatShareASpellingAreGivenTogether() throws IOException {
        SpellingGroups groups = read(List.of(List.of("東", "East"), List.of("西", "West"), List.of("東", "Azuma")));
        assertThat(groups.withKey("東")).containsExactly("東", "East", "Azuma");
    }

    @Test
    void aHashThatIsEqualByChanceFindsNothing() throws IOException {
        assertThat("カミ".hashCode()).isEqualTo("ガダ".hashCode());
        SpellingGroups groups = read(List.of(List.of("カミ", "Kami"), List.of("ガダ", "Gada")));
        assertThat(groups.withKey("カミ")).containsExactly("カミ", "Kami");
        assertThat(groups.withKey("ガダ")).containsExactly("ガダ", "Gada");
        assertThat(read(List.of(List.of("カミ", "Kami"))).withKey("ガダ")).isEmpty();
    }

    @Test
    void noGroupsFindNothing() throws IOException {
        assertThat(read(List.of()).withKey("見本")).isEmpty();
    }

    @Test
    void aSpellingMayBe255BytesLong() throws IOException {
        String longest = "あ".repeat(85);
        assertThat(read(List.of(List.of("甲", longest))).withKey("甲")).containsExactly("甲", longest);
    }
}
