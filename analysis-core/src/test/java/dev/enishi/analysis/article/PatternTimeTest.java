package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No regular expression of the package takes long on runs of what it is made of. */
class PatternTimeTest {

    /** Longer than the lines that most patterns are shown, which their callers bound. */
    private static final int LENGTH = 1000;

    /** Of processor time for both ways of matching, compiling included; the slowest takes less than a fifth of it. */
    private static final double MAX_SECONDS = 1.0;

    private static final List<String> RUNS = List.of(
            " ",
            "\u3000",
            "\n",
            "1",
            "1 ",
            "2025年",
            "年月日",
            "1月",
            "2025-",
            "- ",
            "-",
            "|",
            " | ",
            "（",
            "（a",
            "【",
            "■ ",
            "a",
            "a ",
            "by ",
            "more ",
            "関連",
            "続きを",
            "会員",
            "記事は",
            "無断",
            "写真：",
            "\"",
            "\"@type\": ",
            "{\"name\":",
            "<!-- ",
            "meta charset",
            "author ",
            "Ann Lee ",
            "佐藤",
            "Ａ",
            "。",
            "://",
            "残り1");

    @Test
    void matchesRunsInTime() throws Exception {
        Map<String, Pattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(20);
        patterns.forEach((name, pattern) -> RUNS.forEach(run -> {
            String text = run.repeat(LENGTH / run.length());
            long start = processorTime();
            for (String shown : List.of(text, text + "\0", "x" + text + "x")) {
                boolean found = pattern.matcher(shown).find();
                assertThat(pattern.matcher(shown).matches() && !found).isFalse();
            }
            assertThat((processorTime() - start) / 1e9)
                    .as("%s on a run of '%s'", name, run)
                    .isLessThan(MAX_SECONDS);
        }));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, Pattern> patterns() throws IOException, ReflectiveOperationException {
        Map<String, Pattern> patterns = new TreeMap<>();
        String folder = ArticleExtractor.class.getPackageName().replace('.', '/');
        try (Stream<Path> files = Files.list(Path.of("target", "classes").resolve(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                for (Field field : Class.forName(ArticleExtractor.class.getPackageName() + "." + name)
                        .getDeclaredFields()) {
                    if (field.getType() == Pattern.class) {
                        field.setAccessible(true);
                        patterns.put(name + "." + field.getName(), (Pattern) field.get(null));
                    }
                }
            }
        }
        return patterns;
    }
}
