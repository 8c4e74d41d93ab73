package dev.enishi.architecture;

import static dev.enishi.architecture.ArchitectureRules.may;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may import whom. The table of docs/architecture.md, enforced. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.enishi.analysis", "dev.enishi.bot", "dev.enishi.lab");

    private static final Map<String, List<String>> CORE = Map.ofEntries(
            may("text"),
            may("fetch", "text"),
            may("pdf", "text"),
            may("article", "text", "fetch", "pdf"),
            may("nlp", "text"),
            may("lexicon", "text"),
            may("tagging", "text", "nlp", "lexicon"),
            may("extraction", "text", "nlp", "lexicon", "tagging"),
            may("summary", "text", "nlp", "extraction"),
            may("graph", "text", "nlp", "lexicon", "extraction"),
            may("answer", "text", "nlp", "lexicon", "extraction", "graph"),
            may("", "text", "fetch", "article", "nlp", "lexicon", "extraction", "summary"),
            may("json", "", "text", "fetch", "article", "lexicon", "extraction", "summary", "graph", "answer"));

    private static final Map<String, List<String>> BOT = Map.ofEntries(
            may("wording"),
            may("work"),
            may("config"),
            may("slack", "work"),
            may("link", "slack", "wording"),
            may("ask", "slack", "link", "wording"),
            may("playground"),
            may("terminal", "config", "wording"),
            may("", "config", "work", "slack", "link", "ask", "playground", "terminal", "wording"));

    private static final Map<String, List<String>> LAB = Map.ofEntries(
            may(""),
            may("corpus"),
            may("evaluation"),
            may("lexicon"),
            may("pages"),
            may("reading", "corpus"),
            may("tagging", "corpus"),
            may("relation", "corpus"),
            may("entity", "corpus", "tagging", "relation"));

    @Test
    void coreKeepsItsLayers() {
        ArchitectureRules.layers("dev.enishi.analysis", CORE).check(CLASSES);
    }

    @Test
    void botKeepsItsLayers() {
        ArchitectureRules.layers("dev.enishi.bot", BOT).check(CLASSES);
    }

    @Test
    void labKeepsItsLayers() {
        ArchitectureRules.layers("dev.enishi.lab", LAB).check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        ArchitectureRules.noCycles("dev.enishi.(**)").check(CLASSES);
    }

    @Test
    void coreKnowsNothingOfTheBotNorTheLab() {
        ArchitectureRules.owned("dev.enishi.bot..", "dev.enishi.bot..").check(CLASSES);
        ArchitectureRules.owned("dev.enishi.lab..", "dev.enishi.lab..").check(CLASSES);
    }

    @Test
    void everyLibraryHasItsOwner() {
        ArchitectureRules.owned("org.jsoup..", "dev.enishi.analysis.article..", "dev.enishi.lab.pages..")
                .check(CLASSES);
        ArchitectureRules.owned("net.dankito..", "dev.enishi.lab.pages..").check(CLASSES);
        ArchitectureRules.owned("org.apache.pdfbox..", "dev.enishi.analysis.pdf..")
                .check(CLASSES);
        ArchitectureRules.owned("org.apache.fontbox..", "dev.enishi.analysis.pdf..")
                .check(CLASSES);
        ArchitectureRules.owned("okhttp3..", "dev.enishi.analysis.fetch..", "dev.enishi.bot.slack..")
                .check(CLASSES);
        ArchitectureRules.owned("crawlercommons..", "dev.enishi.analysis.fetch..")
                .check(CLASSES);
        ArchitectureRules.owned("java.sql..", "dev.enishi.analysis.graph..").check(CLASSES);
        ArchitectureRules.owned("org.jdbi..", "dev.enishi.analysis.graph..").check(CLASSES);
        ArchitectureRules.owned("org.flywaydb..", "dev.enishi.analysis.graph..").check(CLASSES);
        ArchitectureRules.owned(
                        "org.apache.lucene..",
                        "dev.enishi.analysis.nlp..",
                        "dev.enishi.analysis.lexicon..",
                        "dev.enishi.lab.lexicon..",
                        "dev.enishi.lab.reading..")
                .check(CLASSES);
        ArchitectureRules.owned(
                        "com.fasterxml.jackson..",
                        "dev.enishi.analysis.json..",
                        "dev.enishi.analysis.article..",
                        "dev.enishi.lab..")
                .check(CLASSES);
        ArchitectureRules.owned("picocli..", "dev.enishi.bot.terminal..", "dev.enishi.lab..")
                .check(CLASSES);
        ArchitectureRules.owned("com.slack.api..", "dev.enishi.bot..").check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(ArchitectureRules.withoutNullMarked(CLASSES)).isEmpty();
    }

    @Test
    void namesTellWhatATypeIs() {
        ArchitectureRules.tellingNames().check(CLASSES);
    }

    @Test
    void classesAreFinalUnlessExtended() {
        ArchitectureRules.finalUnlessExtended(CLASSES).check(CLASSES);
    }
}
