package io.github.statbrief.ods;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.RandomRelease;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets conform to OpenDocument 1.3, as the validator of the ODF Toolkit has it. */
@Tag("slow")
class ConformanceTest {
    /** Put there by the build. */
    private static final Path VALIDATOR = Path.of("target", "odfvalidator", "odfvalidator.jar");

    @TempDir
    private Path folder;

    @Test
    void theExamplesAndFortyGeneratedSpreadsheetsConform() throws Exception {
        List<Path> files = new ArrayList<>();
        OdsExporter exporter = new OdsExporter(Theme.standard());
        for (String name : List.of("public-security", "alcohol-duty", "every-chart", "retail-sales", "performance")) {
            files.add(written(name, Spreadsheet.of(exporter, Spreadsheet.example(name))));
        }
        for (GeneratedBulletins each : GeneratedBulletins.values()) {
            String name = each.toString().toLowerCase(Locale.ROOT);
            files.add(written(name, Spreadsheet.of(exporter, each.release())));
            files.add(written(name + "-full", Spreadsheet.of(exporter.withFullTables(true), each.release())));
            files.add(written(name + "-print", Spreadsheet.of(new OdsExporter(Theme.largePrint()), each.release())));
        }
        for (long seed = 1; seed <= 10; seed++) {
            files.add(written("random-" + seed, Spreadsheet.of(exporter, RandomRelease.printable(seed))));
        }
        files.add(written("hostile", Spreadsheet.of(HostileTexts.release())));
        assertThat(files).hasSize(46);

        assertThat(validated(files)).doesNotContain("Error:").doesNotContain("Warning:");
    }

    @Test
    void aSpreadsheetThatDoesNotConformIsFound() throws Exception {
        byte[] sound = Spreadsheet.of(Spreadsheet.example("retail-sales")).bytes();
        Path broken = folder.resolve("broken.ods");
        Files.write(broken, broken(sound));

        assertThat(validated(List.of(broken))).contains("Error:").contains("value-type");
    }

    private Path written(String name, Spreadsheet spreadsheet) throws IOException {
        Path file = folder.resolve(name + ".ods");
        Files.write(file, spreadsheet.bytes());
        return file;
    }

    /** The same spreadsheet with numbers of a type that the format doesn't know. */
    private static byte[] broken(byte[] sound) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(part.replace("office:value-type=\"float\"", "office:value-type=\"figure\"")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** What the validator says of files; it runs in a machine of its own, because it brings its own XML parser. */
    private String validated(List<Path> files) throws IOException, InterruptedException {
        assertThat(VALIDATOR).isRegularFile();
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                VALIDATOR.toString(),
                "-c",
                "-v"));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(log);
        assertThat(said).contains("content.xml");
        return said;
    }
}
