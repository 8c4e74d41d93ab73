package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.NameKind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeologdNamesTest {

    private static Map<String, Integer> read(String... lines) {
        NameCollection names = new NameCollection();
        new NeologdNames(names).addAll(Stream.of(lines).map(line -> line.replace('_', '\t')));
        return names.kinds();
    }

    @Test
    void anOrganizationIsTakenWithoutItsLegalForm() {
        assertThat(read("青空工業 株式会社_名詞-固有名詞-組織_青空工業_-1", "みどり 株式会社_名詞-固有名詞-組織__5"))
                .isEqualTo(Map.of("青空工業", NameKind.ORGANIZATION.bit()));
    }

    @Test
    void aReadingIsNoName() {
        assertThat(read("カブシキガイシャアオゾラコウギョウ_名詞-固有名詞-組織_青空工業_-1")).containsOnlyKeys("青空工業");
    }

    @Test
    void ofOtherNamesThoseInKatakanaAndLatinAreTaken() {
        assertThat(read("ゼルダス_名詞-固有名詞-一般__1", "Zeldus Pro_名詞-固有名詞-一般__1", "青空旧居_名詞-固有名詞-一般__1"))
                .isEqualTo(Map.of("ゼルダス", NameKind.MISCELLANEOUS.bit(), "zeldus pro", NameKind.MISCELLANEOUS.bit()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¥3630_名詞-固有名詞-一般_3630円_1",
                "79人_名詞-固有名詞-一般__1",
                "#Zeldus_名詞-固有名詞-一般_#Zeldus_1",
                "zeldus_名詞-固有名詞-一般__1",
                "アロ_名詞-固有名詞-一般__1",
                "青空_名詞-固有名詞-地域-一般__1",
                "broken"
            })
    void noiseIsLeftOut(String line) {
        assertThat(read(line)).isEmpty();
    }
}
