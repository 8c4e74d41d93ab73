package dev.enishi.architecture;

import static dev.enishi.architecture.ArchitectureRules.may;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every rule fails on code that breaks it: the classes of dev.enishi.planted were written to. */
class PlantedViolationsTest {

    private static final String ROOT = "dev.enishi.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    @Test
    void layersCatchAnImportUpwards() {
        assertCaught(
                ArchitectureRules.layers(
                        ROOT, Map.ofEntries(may("text"), may("graph", "text"), may("bad", "text", "graph"))),
                "PlantedReader imports graph");
    }

    @Test
    void layersCatchAPackageThatTheTableLacks() {
        assertCaught(
                ArchitectureRules.layers(ROOT, Map.ofEntries(may("text", "graph"), may("graph", "text"))),
                "is in a package that the table lacks");
    }

    @Test
    void cyclesAreCaught() {
        assertCaught(ArchitectureRules.noCycles("dev.enishi.(**)"), "Cycle detected");
    }

    @Test
    void aLibraryUsedByAStrangerIsCaught() {
        assertCaught(ArchitectureRules.owned("java.sql..", "dev.enishi.planted.graph.."), "java.sql.Timestamp");
    }

    @Test
    void emptyNamesAreCaught() {
        assertCaught(ArchitectureRules.tellingNames(), "PlantedManager is a Manager");
    }

    @Test
    void openClassesAreCaught() {
        assertCaught(ArchitectureRules.finalUnlessExtended(PLANTED), "PlantedManager is neither final nor extended");
    }

    @Test
    void packagesWithoutNullMarkedAreCaught() {
        assertThat(ArchitectureRules.withoutNullMarked(PLANTED)).contains("dev.enishi.planted.bad");
    }

    private static void assertCaught(ArchRule rule, String message) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }
}
