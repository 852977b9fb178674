package io.github.statbrief.drawing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.statbrief.text.XmlText;
import org.junit.jupiter.api.Test;

/** What drawings know of, and who makes them. */
class DrawingArchitectureTest {
    private static final String HOME = "io.github.statbrief.drawing";

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOME);

    /** Whatever is drawn goes through a graphics context: there is no second way to a drawing. */
    @Test
    void onlyTheRecorderMakesMarks() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Recorder.class.getName())
                .should()
                .callConstructorWhere(JavaCall.Predicates.target(owner(assignableTo(Mark.class))))
                .check(ours);
    }

    /** Of the toolkit, the fonts and colours of a theme and how texts stand in XML: neither releases nor charts, and no library that draws charts. */
    @Test
    void aDrawingKnowsNothingOfReleasesAndCharts() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                HOME + "..",
                                "io.github.statbrief.theme",
                                "java..",
                                "org.jspecify..",
                                "org.apache.fontbox..",
                                "org.apache.pdfbox.io")
                        .or(assignableTo(XmlText.class)))
                .check(ours);
    }
}
