package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a module renders a release, and sees of the toolkit what is public and nothing else. */
@Tag("slow")
class ModulePathTest {
    /** Our own modules, and the libraries that they bring; Maven and what tests need are no part of an application. */
    private static final Pattern LIBRARIES = Pattern.compile(
            ".*/(core|drawing|charts|sheets|export-pdf|export-xlsx|export-ods|export-html|verify|engine)/target/classes|.*/(statbrief-(core|drawing|charts|sheets|export-pdf|export-xlsx|export-ods|export-html|verify|engine)|snakeyaml-engine|commonmark|fastcsv|icu4j"
                    + "|jspecify|fontbox|pdfbox|pdfbox-io|fastexcel-reader|aalto-xml|stax2-api|jsoup|commonmark-ext-gfm-tables|commons-(logging|codec|collections4|compress|io|lang3|math3)|openpdf|poi|poi-ooxml|poi-ooxml-lite|xmlbeans"
                    + "|log4j-api|log4j-to-jul|jackson-(databind|core|annotations)|SparseBitSet|curvesapi|jfreechart)-[^/]*(?<!-tests)\\.jar");

    private static final String MODULE = """
            module example.app {
                requires io.github.statbrief.charts;
                requires io.github.statbrief.pdf;
                requires io.github.statbrief.ods;
                requires io.github.statbrief.html;
                requires io.github.statbrief.xlsx;
                requires io.github.statbrief.engine;
                requires io.github.statbrief.verify;
            }
            """;

    private static final String MAIN = """
            package example.app;

            import io.github.statbrief.*;
            import io.github.statbrief.charts.ChartExporter;
            import io.github.statbrief.csv.CsvExporter;
            import io.github.statbrief.html.HtmlExporter;
            import io.github.statbrief.outline.Outline;
            import io.github.statbrief.ods.OdsExporter;
            import io.github.statbrief.pdf.PdfExporter;
            import io.github.statbrief.theme.Theme;
            import io.github.statbrief.xlsx.XlsxExporter;
            import io.github.statbrief.xlsx.audit.WorkbookAudit;
            import io.github.statbrief.yaml.ReleaseReader;
            import java.io.OutputStream;
            import java.nio.file.*;

            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    Path folder = Files.createDirectories(Path.of(arguments[1]));
                    Outline outline = Outline.of(ReleaseReader.read(Path.of(arguments[0])));
                    Theme theme = Theme.standard();
                    try (OutputStream out = Files.newOutputStream(folder.resolve("brief.pdf"))) {
                        new PdfExporter(theme).write(outline, out);
                    }
                    try (OutputStream out = Files.newOutputStream(folder.resolve("workbook.xlsx"))) {
                        new XlsxExporter(theme).write(outline, out);
                    }
                    try (OutputStream out = Files.newOutputStream(folder.resolve("workbook.ods"))) {
                        new OdsExporter(theme).write(outline, out);
                    }
                    new ChartExporter(theme).write(outline, folder.resolve("charts"));
                    new CsvExporter().write(outline, folder.resolve("data"));
                    new HtmlExporter(theme).write(outline, folder);
                    System.out.println(WorkbookAudit.of(folder.resolve("workbook.xlsx")).size() + " findings");
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void anApplicationOnTheModulePathRendersARelease() throws Exception {
        assertThat(compile(MAIN)).isEmpty();

        assertThat(run()).endsWith("0 findings\n");
        assertThat(folder.resolve("outputs/brief.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("outputs/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("outputs/workbook.ods")).isNotEmptyFile();
        try (var charts = Files.list(folder.resolve("outputs/charts"))) {
            assertThat(charts.map(file -> file.getFileName().toString())).contains("casualties.png", "casualties.svg");
        }
        Path rendered = Files.createDirectories(folder.resolve("here"));
        new io.github.statbrief.charts.ChartExporter(io.github.statbrief.theme.Theme.standard())
                .write(Example.release(), rendered);
        assertThat(folder.resolve("outputs/charts/casualties.png"))
                .hasSameBinaryContentAs(rendered.resolve("casualties.png"));
    }

    @Test
    void whatIsInternalIsOutOfItsReach() throws IOException {
        String reaching = MAIN.replace(
                "import java.io.OutputStream;",
                "import java.io.OutputStream;\nimport io.github.statbrief.internal.check.ReleaseCheck;");

        assertThat(compile(reaching)).contains("package io.github.statbrief.internal.check is not visible");
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> LIBRARIES
                        .matcher(entry.replace(File.separatorChar, '/'))
                        .matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The errors of the compiler. */
    private String compile(String main) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/example/app"));
        Path module = Files.writeString(folder.resolve("source/module-info.java"), MODULE);
        Path program = Files.writeString(source.resolve("Main.java"), main);
        var errors = new java.io.ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "-p",
                        modulePath(),
                        "-d",
                        folder.resolve("classes").toString(),
                        module.toString(),
                        program.toString());
        return errors.toString(StandardCharsets.UTF_8);
    }

    private String run() throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-p",
                        modulePath() + File.pathSeparator + folder.resolve("classes"),
                        "-m",
                        "example.app/example.app.Main",
                        Example.sources("public-security")
                                .resolve("public-security.yaml")
                                .toString(),
                        folder.resolve("outputs").toString()))
                // Log4j's API may say that it has no provider: the plugin's own leads to Maven's log
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log);
    }
}
