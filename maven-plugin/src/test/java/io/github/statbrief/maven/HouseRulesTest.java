package io.github.statbrief.maven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.statbrief.Figure;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the house is laid out: the lists are the rule, and {@code docs/architecture.md} explains them. */
class HouseRulesTest {
    private static final String HOME = "io.github.statbrief";
    private static final int MOST_FILES = 28;

    /** Every package, from the ground up: each may use those that stand before it, and so no two use each other. */
    private static final List<String> FLOORS = List.of(
            "internal.text",
            "internal.rewriting",
            "internal.argument",
            "markup",
            "measure",
            "value",
            "internal.calculation",
            "chart",
            "internal.markup",
            "table",
            "internal.period",
            "internal.spelling",
            "internal.binary",
            "theme",
            "metadata",
            "",
            "internal.wording",
            "text",
            "internal.outline.text",
            "internal.check.amount",
            "internal.check.words",
            "internal.check",
            "outline.content",
            "outline.chart",
            "internal.outline",
            "internal.outline.chart",
            "internal.yaml.write",
            "json",
            "outline",
            "csv",
            "query",
            "jdbc",
            "internal.rows",
            "internal.tidy",
            "internal.yaml",
            "internal.yaml.metadata",
            "internal.yaml.shared",
            "internal.yaml.data",
            "internal.yaml.release",
            "internal.yaml.theme",
            "yaml",
            "proposal",
            "drawing.type",
            "drawing",
            "drawing.png",
            "drawing.svg",
            "charts.internal.shape",
            "charts.internal.dataset",
            "charts.internal.axis",
            "charts.internal.renderer",
            "charts.internal.plot",
            "charts.internal.chart",
            "charts",
            "pdf.internal.structure",
            "pdf.internal.text",
            "pdf.internal.layout",
            "pdf.internal.table",
            "pdf.internal.block",
            "pdf.internal.page",
            "pdf.internal.file",
            "pdf",
            "sheets.xml",
            "sheets.cell",
            "sheets.rows",
            "sheets.plan",
            "sheets.layout",
            "xlsx.internal.cell",
            "xlsx.internal.stream",
            "xlsx.internal.file",
            "xlsx.internal.drawingml",
            "xlsx.internal.chart",
            "xlsx.internal.sheet",
            "xlsx",
            "xlsx.audit",
            "html.internal.markdown",
            "html.internal.markup",
            "html.internal.style",
            "html.internal.brotli",
            "html.internal.font",
            "html.internal.words",
            "html.internal.table",
            "html.internal.chart",
            "html.internal.page",
            "html",
            "ods.internal.xml",
            "ods.internal.style",
            "ods.internal.file",
            "ods",
            "verify.result",
            "verify.internal.fact",
            "verify.internal.reading",
            "verify.internal.carried",
            "verify.internal.column",
            "verify.internal.proof",
            "verify.internal.folder",
            "verify.internal.manifest",
            "verify",
            "engine.internal.file",
            "engine.internal.input",
            "engine.internal.output",
            "engine.internal.preview",
            "engine",
            "cli",
            "spark.internal.output",
            "spark",
            "maven",
            "maven.site");

    /** Each module above core, and the modules that it may use; exporters see neither YAML nor each other, and who verifies sees none of them. */
    private static final Map<String, List<String>> MODULES = Map.ofEntries(
            Map.entry("drawing", List.of()),
            Map.entry("charts", List.of("drawing")),
            Map.entry("pdf", List.of("drawing", "charts")),
            Map.entry("sheets", List.of()),
            Map.entry("html", List.of("drawing", "charts")),
            Map.entry("xlsx", List.of("sheets")),
            Map.entry("ods", List.of("sheets")),
            Map.entry("verify", List.of()),
            Map.entry("engine", List.of("charts", "pdf", "xlsx", "ods", "html", "verify")),
            Map.entry("cli", List.of("engine", "verify")),
            Map.entry("spark", List.of("engine")),
            Map.entry("maven", List.of("engine", "html", "verify")));

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(HOME);
    }

    static List<String> floors() {
        return FLOORS;
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aPackageUsesOnlyThoseBelowIt(String name) {
        String[] below = FLOORS.subList(0, FLOORS.indexOf(name) + 1).stream()
                .map(HouseRulesTest::whole)
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage(whole(name)))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(HOME + "..").or(resideInAnyPackage(below)))
                .check(ours);
    }

    @Test
    void everyPackageHasItsFloor() {
        assertThat(packages()).containsExactlyInAnyOrderElementsOf(FLOORS);
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aModuleUsesOnlyThePublicPackagesOfThoseItKnows(String name) {
        String module = module(name);
        List<String> strange = packages().stream()
                .filter(each -> !module(each).equals(module))
                .filter(each -> !isKnown(module, each) || (each + ".").contains("internal."))
                .map(HouseRulesTest::whole)
                .toList();
        if (!strange.isEmpty()) {
            noClasses()
                    .that(resideInAPackage(whole(name)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(strange.toArray(String[]::new)))
                    .check(ours);
        }
    }

    @Test
    void aPackageIsSmallEnoughToBeWalked() {
        Map<String, Long> files = ours.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(HouseRulesTest::name, TreeMap::new, Collectors.counting()));
        assertThat(files).isNotEmpty();
        assertThat(files.entrySet())
                .filteredOn(each -> each.getValue() > MOST_FILES)
                .isEmpty();
    }

    private static boolean isKnown(String module, String name) {
        boolean reads = List.of("engine", "verify").contains(module);
        return (reads || !name.equals("yaml"))
                && (module(name).isEmpty()
                        || MODULES.getOrDefault(module, List.of()).contains(module(name)));
    }

    private static Set<String> packages() {
        return ours.stream().map(HouseRulesTest::name).collect(Collectors.toSet());
    }

    private static String name(JavaClass type) {
        return type.getPackageName().equals(HOME) ? "" : type.getPackageName().substring(HOME.length() + 1);
    }

    private static String whole(String name) {
        return name.isEmpty() ? HOME : HOME + "." + name;
    }

    /** The module of a package: empty for core. */
    private static String module(String name) {
        String first = name.replaceFirst("\\..*", "");
        return MODULES.containsKey(first) ? first : "";
    }

    /** What is worded, checked or shown has been stated: a figure made up on the way would be none of the release's. */
    @Test
    void onlyTheModelAndItsReadersMakeFigures() {
        noClasses()
                .that(resideOutsideOfPackage(HOME).and(resideOutsideOfPackage(HOME + ".internal.yaml.release")))
                .should()
                .callConstructorWhere(target(owner(type(Figure.class))))
                .check(ours);
    }

    /** Where an output goes into a folder of somebody else's, it goes there whole; the engine and the adapter to Spark write into folders of their own and move them. */
    @Test
    void onlyWholeFileOpensFilesToWrite() {
        noClasses()
                .that(resideOutsideOfPackage(whole("engine") + "..")
                        .and(resideOutsideOfPackage(whole("spark") + ".."))
                        .and(not(simpleName("WholeFile"))))
                .should()
                .callMethodWhere(target(owner(type(Files.class)))
                        .and(target(nameMatching("write.*|newOutputStream|newBufferedWriter|newByteChannel|move"))))
                .orShould()
                .callConstructorWhere(
                        target(owner(assignableTo(FileOutputStream.class).or(assignableTo(FileWriter.class)))))
                .check(ours);
    }

    /** Whoever needs the word of a constant gets it from where words are turned into constants again. */
    @Test
    void onlyEnumWordsSpellConstants() {
        noClasses()
                .that(not(simpleName("EnumWords")))
                .should()
                .callMethodWhere(target(owner(assignableTo(Enum.class))).and(target(nameMatching("name"))))
                .check(ours);
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
