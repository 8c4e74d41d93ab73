package dev.enishi.lab.entity;

import dev.enishi.analysis.extraction.Extractor;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Prints what goes wrong with the names of annotated articles: {@code ReportNames ja|en FILE…}. */
public final class ReportNames {

    private ReportNames() {}

    /** Prints a report for each file. */
    public static void main(String[] args) {
        Language language =
                Language.fromCode(args[0]).orElseThrow(() -> new IllegalArgumentException("The language is ja or en"));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String file : List.of(args).subList(1, args.length)) {
            out.println("== " + file);
            report(AnnotatedArticle.read(Path.of(file), language), Extractor.of(language))
                    .forEach(out::println);
            out.println();
        }
    }

    static List<String> report(List<AnnotatedArticle> articles, Extractor extractor) {
        return new NameReport(articles.stream()
                        .map(article -> Comparison.of(article, extractor.entities(article.text())))
                        .toList())
                .lines();
    }
}
