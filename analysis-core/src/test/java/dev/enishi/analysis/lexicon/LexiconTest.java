package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lexicon that is shipped. */
class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @CsvSource({
        "渡辺, SURNAME",
        "美智子, GIVEN_NAME",
        "岡林信康, FULL_NAME",
        "任天堂, COMPANY",
        "株式会社極洋, COMPANY",
        "Nissan Motor, COMPANY",
        "ＮＩＳＳＡＮ　ＭＯＴＯＲ, COMPANY",
        "東京大学, ORGANIZATION",
        "国際連合, ORGANIZATION",
        "札幌, PLACE",
        "ギリシャ, PLACE",
        "渋谷駅, STATION",
        "John, GIVEN_NAME",
        "Yoshida, SURNAME"
    })
    void knowsWhatANameCanStandFor(String name, NameKind kind) {
        assertThat(NameKind.in(LEXICON.kindsOf(name))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"林", "中", "さくら", "今日", "will"})
    void warnsOfNamesThatAreWords(String word) {
        assertThat(NameKind.in(LEXICON.kindsOf(word))).hasSizeGreaterThan(1).contains(NameKind.COMMON_WORD);
    }

    @ParameterizedTest
    @CsvSource({"渡辺", "任天堂", "札幌", "東京大学", "Nintendo"})
    void doesNotWarnOfPlainNames(String name) {
        assertThat(NameKind.COMMON_WORD.isIn(LEXICON.kindsOf(name))).isFalse();
    }

    @Test
    void knowsNothingOfWordsThatAreNoNames() {
        assertThat(LEXICON.kindsOf("発表した")).isZero();
        assertThat(LEXICON.kindsOf("")).isZero();
        assertThat(LEXICON.kindsOf("渡辺が")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "任天堂, Nintendo",
        "Nintendo, 任天堂",
        "日産自動車, Nissan Motor",
        "日産自動車, 日産",
        "日本電気, NEC",
        "NEC, 日本電気",
        "トヨタ, トヨタ自動車",
        "富士フイルム, Fujifilm",
        "米国, アメリカ",
        "米国, United States",
        "ギリシャ, Greece",
        "国連, United Nations",
        "東京, Tokyo"
    })
    void knowsOtherSpellings(String name, String other) {
        assertThat(LEXICON.spellings(name)).extracting(NameKey::of).contains(NameKey.of(other));
        assertThat(LEXICON.similarity(name, other)).isGreaterThan(NameSimilarity.SAME);
    }

    @Test
    void givesEachSpellingOnceAndNeverTheNameItself() {
        for (String name : List.of("任天堂", "トヨタ", "NTT", "三菱UFJフィナンシャル・グループ")) {
            assertThat(LEXICON.spellings(name))
                    .extracting(NameKey::of)
                    .doesNotHaveDuplicates()
                    .doesNotContain(NameKey.of(name));
        }
        assertThat(LEXICON.spellings("存在しない名前の会社")).isEmpty();
        assertThat(LEXICON.spellings("")).isEmpty();
    }

    @Test
    void findsAllNamesThatBeginAtAPlace() {
        String text = "関西では日産自動車の渋谷駅";
        List<String> found = new ArrayList<>();
        LEXICON.forEachPrefix(text, 4, (end, kinds) -> found.add(text.substring(4, end)));
        assertThat(found).contains("日産", "日産自動車").isSorted();
        assertThat(found).allSatisfy(name -> assertThat(LEXICON.kindsOf(name)).isNotZero());
    }

    @Test
    void endsEachNameInsideTheText() {
        String alphabet = "日産自動車東京大学ニッサン渡辺john ｱ\uD842\uDFB7\uD800é　Ａ";
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            random.ints(20, 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            for (int from = 0; from <= text.length(); from++) {
                int start = from;
                LEXICON.forEachPrefix(text, from, (end, kinds) -> {
                    assertThat(end).isBetween(start + 1, text.length());
                    assertThat(kinds).isPositive();
                });
            }
        }
    }

    @Test
    void mayBeReadByManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4, work -> new Thread(work, "lexicon-reader"));
        try {
            Callable<Integer> reading = () -> {
                int sum = 0;
                for (int round = 0; round < 200; round++) {
                    sum += LEXICON.kindsOf("日産自動車") + LEXICON.kindsOf("渡辺") + LEXICON.kindsOf("渋谷駅");
                }
                return sum;
            };
            int expected = reading.call();
            for (Future<Integer> result : threads.invokeAll(List.of(reading, reading, reading, reading))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void namesItsSources() {
        assertThat(LEXICON.sources())
                .contains("ENAMDICT", "CC BY-SA", "Sudachi", "Apache-2.0", "EDINET", "public data licence")
                .containsPattern("SHA-256 [0-9a-f]{64}");
    }

    /** Changes only with a rebuild, on purpose: put the new digest here and the new figures into docs/lexicon.md. */
    @Test
    void isTheFileThatWasBuilt() throws Exception {
        assertThat(digest("lexicon.bin")).isEqualTo("7193e24ef6433ebcf8cb948170d01889abdefbade57a8e683559eb08056a8cc4");
        assertThat(digest("transliteration.bin"))
                .isEqualTo("0285a6dd861ba9cad86acb1ae4bc76c61953a3c4fc18315a6e58e2b556bd2a89");
    }

    @Test
    void refusesWhatIsNoLexicon() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(other)) {
            out.write(new byte[100]);
        }
        assertThatThrownBy(() -> Lexicon.read(new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a lexicon");
        assertThatThrownBy(() -> Lexicon.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    /** Of the content: how gzip packs it may differ from one Java to the next. */
    private static String digest(String resource) throws Exception {
        try (InputStream in = new GZIPInputStream(Lexicon.class.getResourceAsStream(resource))) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
    }
}
