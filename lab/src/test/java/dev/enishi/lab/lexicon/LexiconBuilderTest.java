package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.analysis.lexicon.Transliteration;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LexiconBuilderTest {

    @TempDir
    private Path folder;

    @Test
    void buildsTheSameBytesTwice() throws Exception {
        Path first = build("first");
        Path second = build("second");
        for (String file : new String[] {"lexicon.bin", "transliteration.bin"}) {
            assertThat(Files.readAllBytes(first.resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readAllBytes(second.resolve(file)));
        }
    }

    @Test
    void keepsTheKindsOfNames() throws Exception {
        Lexicon lexicon = lexicon();
        assertThat(NameKind.in(lexicon.kindsOf("山田"))).containsExactly(NameKind.SURNAME, NameKind.PLACE);
        assertThat(NameKind.in(lexicon.kindsOf("花子"))).containsExactly(NameKind.GIVEN_NAME);
        assertThat(NameKind.in(lexicon.kindsOf("Malado"))).contains(NameKind.SURNAME, NameKind.COMPANY);
        assertThat(NameKind.in(lexicon.kindsOf("見本製作所"))).containsExactly(NameKind.COMPANY);
        assertThat(NameKind.in(lexicon.kindsOf("mihon university"))).containsExactly(NameKind.ORGANIZATION);
        assertThat(NameKind.in(lexicon.kindsOf("山田口駅"))).containsExactly(NameKind.STATION);
        assertThat(lexicon.kindsOf("曖昧")).isZero();
    }

    @Test
    void leavesNaturalPersonsOfTheListOfFilersOut() throws Exception {
        assertThat(lexicon().kindsOf("見本 花子")).isZero();
        assertThat(lexicon().kindsOf("見本　花子")).isZero();
    }

    @Test
    void warnsOfWordsThatTextsUseAsSuch() throws Exception {
        assertThat(NameKind.COMMON_WORD.isIn(lexicon().kindsOf("社長"))).isTrue();
        assertThat(NameKind.COMMON_WORD.isIn(lexicon().kindsOf("山田"))).isFalse();
    }

    @Test
    void joinsTheSpellingsOfOneCompanyFromAllSources() throws Exception {
        assertThat(lexicon().spellings("見本")).containsExactlyInAnyOrder("見本製作所", "MHN", "Mihon Works");
        assertThat(lexicon().spellings("マラド")).contains("Malado");
        assertThat(lexicon().spellings("ニホンカイ")).containsExactly("Sea of Japan");
    }

    @Test
    void namesItsInputs() throws Exception {
        assertThat(lexicon().sources())
                .contains(Inputs.digest(resource("enamdict.txt")))
                .contains(Inputs.digest(resource("texts.jsonl")));
    }

    @Test
    void learnsTheTransliteration() throws Exception {
        try (InputStream in = Files.newInputStream(build("out").resolve("transliteration.bin"))) {
            Transliteration learned = Transliteration.read(in);
            assertThat(learned.fit("マリア", "Maria")).isGreaterThan(learned.fit("マリア", "Talama"));
        }
    }

    @Test
    void saysWhatIsMissing() {
        StringWriter messages = new StringWriter();
        int code = new CommandLine(new LexiconBuilder())
                .setErr(new PrintWriter(messages))
                .execute("--out", "x");
        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(messages.toString()).contains("--enamdict");
    }

    private Lexicon lexicon() throws IOException, URISyntaxException {
        return Lexicon.read(Files.newInputStream(build("out").resolve("lexicon.bin")));
    }

    private Path build(String name) throws URISyntaxException {
        Path out = folder.resolve(name);
        int code = new CommandLine(new LexiconBuilder())
                .execute(
                        "--enamdict", resource("enamdict.txt").toString(),
                        "--synonyms", resource("synonyms.txt").toString(),
                        "--filers", resource("filers.csv").toString(),
                        "--texts", resource("texts.jsonl").toString(),
                        "--out", out.toString());
        assertThat(code).isZero();
        return out;
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(LexiconBuilderTest.class.getResource(name).toURI());
    }
}
