package io.github.statbrief.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies run one way: the list is the rule, and {@code docs/architecture.md} shows it as a picture. */
class HouseRulesTest {
    private static final String HOME = "io.github.statbrief";

    /** Each package, and those of ours that it may use; a package that is not named fails. */
    private static final List<Rule> RULES = List.of(
            Rule.of(""),
            Rule.of("check", "", "theme"),
            Rule.of("text", ""),
            Rule.of("theme"),
            Rule.of("outline", "", "check", "text"),
            Rule.of("csv", "", "check", "text"),
            Rule.of("yaml", "", "check", "text", "theme", "csv", "outline"),
            Rule.of("charts", "", "check", "text", "theme", "outline", "csv"),
            Rule.of("pdf", "", "check", "text", "theme", "outline", "csv", "charts"),
            Rule.of("xlsx", "", "text", "theme", "outline"),
            Rule.of("maven", "", "check", "text", "theme", "yaml", "csv", "charts", "pdf", "xlsx"));

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(HOME);
    }

    private record Rule(String name, List<String> uses) {
        static Rule of(String name, String... uses) {
            return new Rule(name, List.of(uses));
        }

        private static String whole(String name) {
            return name.isEmpty() ? HOME : HOME + "." + name;
        }

        String[] allowed() {
            return Stream.concat(Stream.of(name), uses.stream())
                    .map(Rule::whole)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return whole(name) + " uses " + Arrays.toString(allowed());
        }
    }

    static List<Rule> rules() {
        return RULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPackageUsesOnlyThoseBelowIt(Rule rule) {
        classes()
                .that(resideInAPackage(Rule.whole(rule.name())))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(HOME + "..").or(resideInAnyPackage(rule.allowed())))
                .check(ours);
    }

    @Test
    void everyPackageHasItsRule() {
        assertThat(ours.stream().map(each -> each.getPackageName()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        RULES.stream().map(rule -> Rule.whole(rule.name())).toList());
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching(HOME + ".(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void nothingReadsTheClockTheMachinesTimeZoneOrItsLocale() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Year.class, "now")
                .orShould()
                .callMethod(java.time.YearMonth.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callMethod(java.util.Calendar.class, "getInstance")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(ours);
    }
}
