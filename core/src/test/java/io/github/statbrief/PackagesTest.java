package io.github.statbrief;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final String BASE = "io.github.statbrief";

    @Test
    void dependOnEachOtherInOneDirection() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE);

        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(BASE + "..")
                .layer("model")
                .definedBy(BASE)
                .layer("check")
                .definedBy(BASE + ".check")
                .layer("text")
                .definedBy(BASE + ".text")
                .layer("outline")
                .definedBy(BASE + ".outline")
                .layer("theme")
                .definedBy(BASE + ".theme")
                .layer("yaml")
                .definedBy(BASE + ".yaml")
                .layer("csv")
                .definedBy(BASE + ".csv")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("check")
                .mayOnlyAccessLayers("model", "theme")
                .whereLayer("text")
                .mayOnlyAccessLayers("model")
                .whereLayer("outline")
                .mayOnlyAccessLayers("model", "check", "text")
                .whereLayer("theme")
                .mayNotAccessAnyLayer()
                .whereLayer("csv")
                .mayOnlyAccessLayers("model", "check")
                // of text, only which languages there are words for; of csv, the reader of data files; of outline,
                // whether charts can be drawn
                .whereLayer("yaml")
                .mayOnlyAccessLayers("model", "check", "theme", "text", "csv", "outline")
                .check(classes);
    }
}
