package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every exporter takes a release with any of its optional parts absent, present once or present often, and loses no figure and no chart that was asked for; the verification raises no alarm about what is written. */
@Tag("slow")
class GeneratedReleasesTest {
    private static final int RELEASES = Integer.getInteger("statbrief.releases", 250);

    @TempDir
    private Path folder;

    private final ReleaseRenderer renderer = new ReleaseRenderer(Theme.standard(), Format.all(), false, line -> {});

    @Test
    void everyReleaseThatIsReadIsRenderedInEveryFormat() throws IOException {
        List<String> failures = new ArrayList<>();
        int rendered = 0;
        for (long seed = 0; seed < RELEASES; seed++) {
            GeneratedRelease generated = GeneratedRelease.of(seed);
            try {
                Optional<ReadRelease> read = read(generated);
                if (read.isPresent()) {
                    rendered++;
                    Path outputs = render(read.get());
                    check(generated, outputs);
                    assertThat(new Verifier(read.get().outline())
                                    .verify(outputs)
                                    .discrepancies())
                            .isEmpty();
                }
            } catch (RuntimeException | AssertionError e) {
                failures.add("seed " + seed + ": " + e);
            }
        }

        assertThat(failures).isEmpty();
        assertThat(rendered).isGreaterThan(RELEASES / 2);
    }

    /** The release; empty where a chart that is asked for is refused, which is the one thing in which a generated file may be wrong. */
    private Optional<ReadRelease> read(GeneratedRelease generated) throws IOException {
        Path file = Files.writeString(folder.resolve("generated.yaml"), generated.yaml());
        try {
            return Optional.of(new ReadRelease(
                    new Origin(file, 1, 5),
                    ReleaseReader.outline(file, ReadOptions.standard()),
                    List.of(),
                    List.of(),
                    List.of()));
        } catch (InvalidReleaseException e) {
            List<String> lines = generated.yaml().lines().toList();
            assertThat(e.problems())
                    .filteredOn(problem -> problem.severity() == Severity.ERROR)
                    .extracting((Problem problem) -> lines.get(problem.line() - 1) + " <- " + problem.message())
                    .allSatisfy(line -> assertThat(line).contains("chart: "));
            return Optional.empty();
        }
    }

    private Path render(ReadRelease read) throws IOException {
        Path outputs = Files.createTempDirectory(folder, "outputs");
        renderer.render(read, outputs);
        return outputs;
    }

    private static void check(GeneratedRelease generated, Path outputs) throws IOException {
        Set<String> written =
                OutputFile.in(outputs).stream().map(OutputFile::path).collect(Collectors.toCollection(HashSet::new));
        assertThat(written)
                .contains("brief.pdf", "brief.md", "workbook.xlsx", "workbook.ods", "data/figures.csv")
                .contains("release.json", "report.json");
        for (String chart : generated.chartsAskedFor()) {
            assertThat(written).contains("charts/" + chart + ".svg", "charts/" + chart + ".csv");
        }
        try (PDDocument brief = Loader.loadPDF(outputs.resolve("brief.pdf").toFile())) {
            assertThat(brief.getNumberOfPages()).isPositive();
        }
        List<Map<String, String>> rows = FigureRows.of(outputs.resolve("workbook.xlsx"));
        assertThat(rows.stream().map(row -> row.get("Id"))).containsAll(generated.figures());
        assertThat(Files.readString(outputs.resolve("data/figures.csv")))
                .satisfies(csv -> assertThat(generated.figures())
                        .allSatisfy(figure -> assertThat(csv).contains(figure)));
    }
}
