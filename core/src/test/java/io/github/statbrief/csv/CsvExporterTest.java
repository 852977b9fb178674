package io.github.statbrief.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExporterTest {
    private static final Path EXAMPLE =
            Path.of("..", "examples", "public-security", "src", "main", "statbrief", "public-security.yaml");
    private static final String TABLE = """
            id: example
            title: A release
            publisher: An office
            published: 2026-01-15
            language: en
            sections:
              - id: online
                title: Online
                tables:
                  - id: applications
                    title: Applications
                    measures:
                      - {id: received, label: Received, stat: count, unit: thousand application}
                      - {id: change, label: Change, stat: share, unit: percentage-point, sense: change}
                    dimensions:
                      - {id: unit, label: Unit of the office, codes: {n: North, "=s": "\uFF1D1+1"}}
                    periods: [2024-Q1, 2024-Q2]
                    cells:
                      - {period: 2024-Q1, unit: n, received: "312.40 [r,p]", change: "[c]"}
                      - {period: 2024-Q2, unit: "=s", received: "~330", change: -3.1}
                      - period: 2024-Q2
                        unit: n
                        received: {value: 12, limits: 11.5 to 12.50, note: {kind: scope, text: One office}}
            """;

    @TempDir
    private Path folder;

    /** A folder that is in the way is the disk that fails. What fails halfway is tried out in WholeFileTest; a house rule says that there is no other way to write. */
    @Test
    void aMarkedUpNoteIsOneLineOfText() throws IOException {
        Release release = Fixtures.release(List.of(Figure.builder("visits", "Visits")
                .stat(Stat.COUNT)
                .value("5")
                .unit("visit")
                .note(Note.builder("Not *all*:\n\n- [sites](https://office.example)\n- {others}"))
                .build()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new CsvExporter().writeFigures(release, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("scope: Not all: \u2022 sites (https://office.example) \u2022 {others}");
    }

    @Test
    void noHalfFileIsLeftWhereWritingFails() throws IOException {
        Release release = ReleaseReader.read(Files.writeString(folder.resolve("release.yaml"), TABLE));
        Path data = folder.resolve("data");
        Path inTheWay = Files.createDirectories(data.resolve("applications.csv").resolve("inside"));

        assertThatThrownBy(() -> new CsvExporter().write(release, data)).isInstanceOf(FileSystemException.class);

        assertThat(inTheWay).isEmptyDirectory();
        assertThat(data)
                .isDirectoryContaining(file -> file.endsWith("figures.csv"))
                .isDirectoryNotContaining("glob:**.part");
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        new CsvExporter().write(release, data);
        assertThat(data.resolve("applications.csv")).isRegularFile();
    }

    @Test
    void everyFigureReadsBackToTheSameTypedValues() throws IOException {
        Release release = ReleaseReader.read(EXAMPLE);
        new CsvExporter().write(release, folder);
        Map<String, ReferencePeriod.Named> named =
                release.periods().stream().collect(Collectors.toMap(ReferencePeriod.Named::id, period -> period));

        List<NamedCsvRecord> rows = rows(folder.resolve("figures.csv"));

        assertThat(rows).hasSize(26);
        for (NamedCsvRecord row : rows) {
            Figure figure = release.figure(row.getField("id"));
            String period = row.getField("period");
            assertThat(StatedValue.parse(row.getField("reading"))).isEqualTo(figure.value());
            assertThat(row.getField("unit"))
                    .isEqualTo(figure.unit().map(Unit::notation).orElse(""));
            assertThat(Sense.parse(row.getField("sense"))).isEqualTo(figure.sense());
            assertThat(named.containsKey(period) ? named.get(period) : ReferencePeriod.parse(period))
                    .isEqualTo(figure.period());
            assertThat(row.getField("value"))
                    .isEqualTo(figure.value()
                            .number()
                            .map(number -> number.toPlainString())
                            .orElse(""));
            assertThat(row.getField("quote"))
                    .isEqualTo(figure.quotes().stream().map(Quote::text).collect(Collectors.joining(" | ")));
        }
    }

    @Test
    void aRoundedNumberSaysHowManyDigitsWereStated() throws IOException {
        new CsvExporter().write(ReleaseReader.read(EXAMPLE), folder);

        NamedCsvRecord documents = rows(folder.resolve("figures.csv")).stream()
                .filter(row -> row.getField("id").equals("documents-issued"))
                .findFirst()
                .orElseThrow();

        assertThat(documents.getField("reading")).isEqualTo("1.2e9");
        assertThat(documents.getField("value")).isEqualTo("1200000000");
        assertThat(documents.getField("stated_digits")).isEqualTo("2");
        assertThat(documents.getField("section")).isEqualTo("services");
        assertThat(documents.getField("period_is")).isEqualTo("since 2018-04-02");
        assertThat(documents.getField("notes")).contains("inferred: The report gives no date");
    }

    @Test
    void everyCellReadsBackToTheSameTypedValue() throws IOException {
        Release release = ReleaseReader.read(Files.writeString(folder.resolve("release.yaml"), TABLE));
        new CsvExporter().write(release, folder.resolve("new").resolve("data"));
        Table table = release.tables().findFirst().orElseThrow();

        List<NamedCsvRecord> rows = rows(folder.resolve("new/data/applications.csv"));

        assertThat(rows).hasSize(5);
        for (int at = 0; at < rows.size(); at++) {
            Cell cell = table.cells().cell(at);
            List<Flag> flags = Arrays.stream(rows.get(at).getField("flags").split(" \\| "))
                    .filter(letter -> !letter.isEmpty())
                    .map(letter ->
                            Cell.parse("1 [" + letter + "]").flags().iterator().next())
                    .toList();
            assertThat(StatedValue.parse(rows.get(at).getField("reading"))).isEqualTo(cell.value());
            assertThat(flags).containsExactlyElementsOf(cell.flags());
        }
        assertThat(rows.get(4).getField("low")).isEqualTo("11.5");
        assertThat(rows.get(4).getField("high")).isEqualTo("12.50");
        assertThat(rows.get(4).getField("note")).isEqualTo("scope: One office");
        assertThat(rows.get(1).getField("reason")).isEqualTo("confidential");
        assertThat(rows.get(0).getField("unit")).isEqualTo("thousand application");
    }

    @Test
    void aDimensionThatIsNamedAsAColumnKeepsItsOwn() throws IOException {
        Release release = ReleaseReader.read(Files.writeString(folder.resolve("release.yaml"), TABLE));
        new CsvExporter().write(release, folder);

        List<NamedCsvRecord> rows = rows(folder.resolve("applications.csv"));

        assertThat(rows.get(0).getField("dimension_unit")).isEqualTo("n");
        assertThat(rows.get(0).getField("dimension_unit_label")).isEqualTo("North");
    }

    @Test
    void textThatASpreadsheetWouldRunHasAnApostropheBeforeItAndNumbersHaveNone() throws IOException {
        Release release = ReleaseReader.read(Files.writeString(folder.resolve("release.yaml"), TABLE));
        new CsvExporter().write(release, folder);

        List<NamedCsvRecord> rows = rows(folder.resolve("applications.csv"));

        assertThat(rows.get(2).getField("dimension_unit")).isEqualTo("'=s");
        assertThat(rows.get(2).getField("dimension_unit_label")).isEqualTo("'\uFF1D1+1");
        assertThat(rows.get(3).getField("value")).isEqualTo("-3.1");
    }

    @Test
    void figuresOfAChartAreWrittenToAStreamThatStaysOpen() throws IOException {
        Figure figure = Fixtures.figure(
                "cases",
                "about 15 to 20",
                "case",
                List.of(new Quote("press", 3, "say \"15, or 20\"")),
                new Note(Note.Kind.SCOPE, "Not all."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FigureCsv.write(List.of(figure), out);
        out.write('#');

        assertThat(out)
                .hasToString(
                        "id,label,population,where,stat,flow,adjustment,prices,base,reading,bound,value,upper,stated_digits,statement,reason,"
                                + "unit,sense,compared,period,period_stated,period_is,flags,"
                                + "of,at,low,high,confidence_level,significance,was,condition,derived,decimals,source,line,quote,notes\n"
                                + "cases,Label of cases,,,count,none,unstated,unstated,,~15..20,about,15,20,2,,,"
                                + "case,level,,unstated,,unstated,,,,,,,,,,,,press,3,\"say \"\"15, or 20\"\"\",scope: Not all.\n#");
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
