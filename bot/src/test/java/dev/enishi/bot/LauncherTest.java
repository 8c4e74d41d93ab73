package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as it is, in a tree of its own, with a Java and a Maven that only note how they were called. */
class LauncherTest {

    /** Says how it was called; the version is asked for on standard error, as a real one answers. */
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
              -version) echo 'openjdk version "%s" 2025-04-15' >&2 ;;
              *Rehearsal*) for a in "$@"; do case $a in -XX:ArchiveClassesAtExit=*) echo classes >"${a#*=}" ;; esac; done ;;
              *) echo "in $(pwd)"; echo "locale $LC_ALL"; for a in "$@"; do echo "<$a>"; done; exit 7 ;;
            esac
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*" >>"$MAVEN_CALLS"
            echo "[INFO] Building Enishi bot 0.1.0    [3/3]"
            mkdir -p bot/target/lib
            %s
            """;

    private static final List<String> SYSTEM_TOOLS = List.of(
            "sh",
            "awk",
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "pwd",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tee",
            "touch",
            "tput");

    @TempDir
    private Path temp;

    private Path home;
    private Path tools;
    private Path elsewhere;

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void lendATree() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs /bin/bash");
        home = Files.createDirectories(temp.resolve("a folder/enishi 縁"));
        tools = Files.createDirectories(temp.resolve("tools"));
        elsewhere = Files.createDirectories(temp.resolve("else where"));
        Files.copy(Path.of("..").resolve("enishi"), home.resolve("enishi"));
        for (String module : List.of("analysis-core", "bot")) {
            Files.createDirectories(home.resolve(module).resolve("src/main/java"));
            Files.writeString(home.resolve(module).resolve("pom.xml"), "<project/>", StandardCharsets.UTF_8);
        }
        Files.writeString(home.resolve("pom.xml"), "<project/>", StandardCharsets.UTF_8);
        lendSystemTools();
        tool("java", String.format(Locale.ROOT, JAVA, "17.0.15"));
        tool("mvn", String.format(Locale.ROOT, MAVEN, ": >bot/target/bot-0.1.0.jar"));
    }

    /** Only these: the machine's own Java and Maven must not be found. */
    private void lendSystemTools() throws IOException {
        for (String name : SYSTEM_TOOLS) {
            for (String folder : List.of("/usr/bin", "/bin")) {
                Path tool = Path.of(folder, name);
                if (Files.exists(tool) && !Files.exists(tools.resolve(name))) {
                    tool(name, "#!/bin/sh\nexec " + tool + " \"$@\"\n");
                }
            }
        }
    }

    private void tool(String name, String script) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, script, StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return run(home.resolve("enishi"), Map.of(), arguments);
    }

    private Run run(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "LC_ALL", "LC_CTYPE"));
        builder.environment().put("LANG", "C");
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("MAVEN_CALLS", temp.resolve("maven-calls").toString());
        builder.environment().putAll(environment);
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    private int builds() throws IOException {
        return (int) read(temp.resolve("maven-calls")).lines().count();
    }

    @Test
    void buildsOnFirstUseWithProgressOnStandardError() throws Exception {
        Run run = run("ask", "who?");

        assertThat(builds()).isEqualTo(1);
        assertThat(run.err()).contains("enishi: Building", "Building Enishi bot 0.1.0    [3/3]");
        assertThat(run.out()).doesNotContain("Building").contains("dev.enishi.bot.Main");
    }

    @Test
    void passesArgumentsAndExitCodeAndStaysInTheCallersFolder() throws Exception {
        Run run = run("ask", "OpenAIの競合は？", "a  b", "", "*");

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.out())
                .contains("in " + elsewhere.toRealPath() + "\n")
                .endsWith("<dev.enishi.bot.Main>\n<ask>\n<OpenAIの競合は？>\n<a  b>\n<>\n<*>\n")
                .contains(home.toRealPath() + "/bot/target/bot-0.1.0.jar:" + home.toRealPath() + "/bot/target/lib/*");
    }

    @Test
    void startsWithoutABuildAsLongAsNothingChanged() throws Exception {
        run();
        Run second = run("ask", "who?");

        assertThat(builds()).isEqualTo(1);
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .contains("<-XX:TieredStopAtLevel=1>", "<-XX:SharedArchiveFile=", "/bot/target/enishi.jsa>");
    }

    @Test
    void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
        Path folder = home.resolve("analysis-core/src/main/java");
        Path source = folder.resolve("A.java");
        run();
        Files.writeString(source, "class A {}", StandardCharsets.UTF_8);
        touchLater(source);
        run();
        assertThat(builds()).isEqualTo(2);
        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
        Files.setLastModifiedTime(folder, FileTime.from(Instant.EPOCH));
        run();
        assertThat(builds()).isEqualTo(2);
        Files.delete(source);
        touchLater(folder);
        run();
        assertThat(builds()).isEqualTo(3);
    }

    /** As if it were changed after the build; file systems count time coarsely. */
    private void touchLater(Path file) throws IOException {
        Instant built = Files.getLastModifiedTime(home.resolve("bot/target/enishi.stamp"))
                .toInstant();
        Files.setLastModifiedTime(file, FileTime.from(built.plusSeconds(1)));
        Files.setLastModifiedTime(home.resolve("bot/target/bot-0.1.0.jar"), FileTime.from(built));
    }

    @Test
    void aBuildThatFailsShowsItsErrorsAndWhereTheRestIs() throws Exception {
        tool("mvn", String.format(Locale.ROOT, MAVEN, "echo '[ERROR] A.java:1 nonsense'; exit 1"));
        Run run = run("ask", "who?");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[ERROR] A.java:1 nonsense", "enishi: The build failed", "enishi-build.log");
        run();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        for (String version : List.of("1.8.0_402", "11.0.2", "16")) {
            tool("java", String.format(Locale.ROOT, JAVA, version));
            Run run = run();

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("enishi: Java 17 or later is needed")
                    .hasLineCount(1);
        }
        assertThat(builds()).isZero();
    }

    @Test
    void takesTheJavaOfJavaHome() throws Exception {
        Path javaHome = Files.createDirectories(temp.resolve("jdk/bin")).getParent();
        Files.copy(tools.resolve("java"), temp.resolve("jdk/bin/java"));
        tool("java", String.format(Locale.ROOT, JAVA, "11.0.2"));
        Run run = run(home.resolve("enishi"), Map.of("JAVA_HOME", String.valueOf(javaHome)), "ask", "who?");

        assertThat(run.exitCode()).isEqualTo(7);
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.delete(tools.resolve("mvn"));

        assertThat(run().err()).isEqualTo("enishi: Maven is needed to build; install Maven 3.8 or later.\n");
    }

    @Test
    void worksThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("a folder/enishi 縁/enishi"));

        assertThat(run(link, Map.of(), "ask", "who?").out()).contains(home.toRealPath() + "/bot/target/lib/*");
    }

    @Test
    void givesJavaAUtf8LocaleUnlessAnotherCharsetIsMeant() throws Exception {
        assertThat(run().out()).contains("locale C.UTF-8\n");
        assertThat(run(home.resolve("enishi"), Map.of("LANG", "ja_JP.UTF-8")).out())
                .contains("locale C.UTF-8\n");
        assertThat(run(home.resolve("enishi"), Map.of("LC_ALL", "ja_JP.SJIS")).out())
                .contains("locale ja_JP.SJIS\n");
    }

    @Test
    void longWorkGetsTheFullCompiler() throws Exception {
        run();
        for (String[] arguments : new String[][] {{}, {"serve"}, {"analyze", "--jsonl"}, {"--data", "kb"}}) {
            assertThat(run(arguments).out()).doesNotContain("TieredStopAtLevel");
        }
        assertThat(run("--data", "kb", "ask", "who?").out()).contains("TieredStopAtLevel");
    }
}
