package dev.enishi.lab.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.lab.corpus.ProgramRun;
import dev.enishi.lab.corpus.SampleNews;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationCheckTest {

    @TempDir
    private Path folder;

    @Test
    void printsThresholdAndScoresOfEachTypeInOrder() throws Exception {
        ProgramRun run = ProgramRun.of(RelationCheck.class, SampleNews.writeTo(folder, "ACTUAL"));
        assertThat(run.exitCode()).as(run.printed()).isZero();
        List<String> lines = run.printed()
                .lines()
                .dropWhile(line -> !line.startsWith("== ja"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("=="))
                .filter(line ->
                        line.startsWith("ACQUIRES ") || line.startsWith("PARTNERS_WITH ") || line.startsWith("all "))
                .toList();
        assertThat(lines).extracting(line -> line.split(" ", 2)[0]).containsExactly("ACQUIRES", "PARTNERS_WITH", "all");
        assertThat(lines).allMatch(line -> line.matches("\\w+ 0\\.\\d\\d [01]\\.\\d{3} [01]\\.\\d{3} [01]\\.\\d{3}"));
    }

    @Test
    void withoutNewsItFails() throws Exception {
        ProgramRun run = ProgramRun.of(RelationCheck.class, folder);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.printed()).contains("train.jsonl");
    }
}
