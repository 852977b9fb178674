package io.github.statbrief.charts;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.statbrief.drawing.Mark;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the packages of this module depend on each other. */
class ChartsArchitectureTest {
    private static final String HOME = "io.github.statbrief.charts";
    private static final int MOST_FILES = 26;

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOME);

    /** Whatever is drawn goes through JFreeChart's graphics context: there is no second way to a drawing. */
    @Test
    void onlyTheRecorderMakesMarks() {
        noClasses()
                .that(resideInAPackage(HOME + ".."))
                .should()
                .callConstructorWhere(JavaCall.Predicates.target(owner(assignableTo(Mark.class))))
                .check(ours);
    }

    @Test
    void whatIsInternalNeverUsesWhatCallersUse() {
        noClasses()
                .that(resideInAPackage(HOME + ".internal.."))
                .should()
                .dependOnClassesThat(resideInAPackage(HOME))
                .check(ours);
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching(HOME + ".internal.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void noPackageHoldsMoreFilesThanOneReads() {
        Map<String, Long> files = ours.stream()
                .filter(each -> each.isTopLevelClass() && !each.getModifiers().contains(JavaModifier.SYNTHETIC))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(files).containsKey(HOME + ".internal.renderer");
        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES));
    }
}
