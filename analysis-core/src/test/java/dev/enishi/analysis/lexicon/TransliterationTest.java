package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TransliterationTest {

    @Test
    void weighsTheRunsOfItsTable() throws IOException {
        Transliteration table = Transliteration.read(new ByteArrayInputStream(tableOfOne("カ", "ca", 400)));
        assertThat(table.fit("カ", "Ca")).isEqualTo(2);
        assertThat(table.fit("カカ", "Caca")).isEqualTo(2);
        assertThat(table.fit("カ", "Ka")).isNegative();
        assertThat(table.fit("カ", "Cab")).isBetween(-1.0, 0.0);
    }

    @Test
    void readsTheNamesOfLetters() throws IOException {
        Transliteration table = Transliteration.read(new ByteArrayInputStream(tableOfOne("カ", "ca", 400)));
        assertThat(table.fit("エヌティーティー", "NTT")).isGreaterThan(3);
        assertThat(table.fit("NTTカ", "NTT Ca")).isGreaterThan(2);
    }

    @Test
    void findsNothingWhereASideHasNoLetters() {
        assertThat(Transliteration.standard().fit("", "abc")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Transliteration.standard().fit("カ", "12")).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void prefersTheReadingThatPeopleUse() {
        Transliteration standard = Transliteration.standard();
        assertThat(standard.fit("札幌", "Sapporo")).isGreaterThan(2);
        assertThat(standard.fit("札幌", "Sendai")).isNegative();
        assertThat(standard.fit("テキサス", "Texas")).isGreaterThan(1.5);
    }

    @Test
    void refusesADamagedTable() {
        assertThatThrownBy(() -> Transliteration.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    private static byte[] tableOfOne(String unit, String letters, int weight) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(1);
            out.writeInt(1);
            out.writeUTF(unit);
            out.writeShort(1);
            out.writeLong(Transliteration.code(letters));
            out.writeShort(weight);
        }
        return bytes.toByteArray();
    }
}
