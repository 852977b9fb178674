package io.github.statbrief.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals for tables as they come: each is read as a release without an error, and holds every value of its file. */
class ReleaseProposalTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text, Charset encoding) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(encoding));
    }

    private String proposal(String... lines) throws Exception {
        Path data = file("visits.csv", String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return ReleaseProposal.of(data, "visits", "visits.csv");
    }

    private Release release(String... lines) throws Exception {
        return read(proposal(lines));
    }

    private Release read(String text) throws IOException {
        return ReleaseReader.read(Files.writeString(folder.resolve("release.yaml"), text));
    }

    private static Table table(Release release) {
        return release.sections().get(0).tables().get(0);
    }

    /** The cells as "period, codes, measure, value". */
    private static List<String> cells(Release release) {
        Table table = table(release);
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.cells().size(); row++) {
            StringBuilder cell = new StringBuilder(
                    table.periods().get(table.cells().period(row)).notation());
            for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
                cell.append(' ')
                        .append(table.dimensions()
                                .get(dimension)
                                .codes()
                                .get(table.cells().code(dimension, row))
                                .id());
            }
            cells.add(cell.append(' ')
                    .append(table.measures().get(table.cells().measure(row)).id())
                    .append(' ')
                    .append(table.cells().cell(row).notation())
                    .toString());
        }
        return cells;
    }

    @Test
    void aTidyTableIsProposedWithItsCodesItsMarksAChartAndKeyFiguresThatAreNamed() throws Exception {
        String text = proposal(
                "Year,Library,Visits,Status",
                "2023,all,36900,",
                "2023,central,18880,",
                "2023,north-east,18020,",
                "2024,all,39050,",
                "2024,central,19760,",
                "2024,north-east,19290,",
                "2025,all,41230,p",
                "2025,central,20610,p",
                "2025,north-east,20620,p");
        Release release = read(text);

        assertThat(text)
                .startsWith("# yaml-language-server: $schema=schema/release.schema.json\n")
                .contains("codes: {all: All, central: Central, north-east: North east}")
                .contains("marks: {column: Status, means: {p: provisional}}")
                .contains("headline: [\"visits[2025]\", visits-change, \"visits[2025, north-east]\"]")
                .contains("chart: line", "title: Visits by library")
                .doesNotContain("41230", "20610");
        assertThat(cells(release)).hasSize(9).contains("2025 all visits 41,230 [p]", "2023 central visits 18,880");
        assertThat(table(release).dimensions().get(0).total()).contains("all");
        assertThat(release.headline()).hasSize(3);
    }

    @Test
    void onlyWhatNobodyCanSeeIsLeftToDo() throws Exception {
        assertThat(proposal("Year,Visits", "2024,39050", "2025,41230").lines().filter(line -> line.contains("# TODO")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("title", "publisher", "published", "status", "contact");
    }

    @Test
    void semicolonsCommasAndPointsOfTheContinentAreFound() throws Exception {
        String text = proposal(
                "Bezirk;Jahr;Besuche;Anteil in %",
                "Nord;2024;1.204;54,9", "Nord;2025;1.310;55,2", "Süd;2024;987;57,2", "Süd;2025;1.001;58,0");

        assertThat(text).contains("separator: \";\"", "decimal: \",\"", "thousands: \".\"");
        assertThat(cells(read(text))).contains("2025 Nord besuche 1,310", "2025 Süd anteil-in 58.0");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, encoding: windows-1252", "UTF-16, encoding: UTF-16"})
    void theEncodingIsFound(String encoding, String declared) throws Exception {
        Path data = file(
                "visits.csv",
                "Year,Branch,Visits\n2024,Gröbe,10\n2025,Gröbe,12\n2025,Süd,9\n",
                Charset.forName(encoding));
        String text = ReleaseProposal.of(data, "visits", "visits.csv");

        assertThat(text).contains(declared);
        assertThat(cells(read(text))).contains("2025 Süd visits 9");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
        assertThat(cells(release("\uFEFFYear,Visits", "2024,10", "2025,12")))
                .containsExactly("2024 visits 10", "2025 visits 12");
    }

    @Test
    void periodsMayStandAcross() throws Exception {
        assertThat(cells(release("Area,2023/24,2024/25", "North,10,12", "All areas,30,..")))
                .containsExactly(
                        "2023-2024 North visits 10",
                        "2024-2025 North visits 12",
                        "2023-2024 All areas visits 30",
                        "2024-2025 All areas visits [x]");
    }

    @Test
    void aMeasureMayStandBeforeEachPeriod() throws Exception {
        assertThat(cells(release(
                        "Area,Deaths 2023,Deaths 2024,Births 2023,Births 2024", "North,1,2,3,4", "South,5,6,7,8")))
                .contains("2023 North deaths 1", "2024 South births 8");
    }

    @Test
    void eachMeasureMayHaveAColumnWithItsUnitInItsName() throws Exception {
        Release release = release(
                "Month,Arrivals (thousands),Share online (%),\"Receipts, £ million\",Spend £m,\"Deaths per 100,000\",Price index",
                "Jan 2026,1.2,50.1,3.4,2,11.2,101.2", "Feb 2026,1.3,51.2,3.5 p,2,11.4,102.0");

        assertThat(table(release).measures())
                .extracting(measure -> measure.unit().notation())
                .containsExactly("thousand arrival", "percent", "million GBP", "million GBP", "per-100000", "index");
        assertThat(cells(release)).contains("2026-02 receipts 3.5 [p]");
    }

    @Test
    void titlesAboveAndNotesBelowAreNoPartOfTheTable() throws Exception {
        Release release = release(
                "\"Table 3: Visits, by branch\",,",
                "Released on 15 January,,",
                ",,",
                "Year,Branch,Visits",
                "2024,North,\"1,210\"",
                "2025,North,\"1,312\"",
                "2024,South,820",
                "2025,South,825",
                ",,",
                "Source: City Library,,");

        assertThat(release.title()).isEqualTo("Visits, by branch");
        assertThat(release.sources()).extracting(source -> source.title()).containsExactly("City Library");
        assertThat(cells(release)).hasSize(4).contains("2025 North visits 1,312");
    }

    @ParameterizedTest
    @CsvSource({
        "Q1 2024, 2024-Q1",
        "2024 Q1, 2024-Q1",
        "2024-Q1, 2024-Q1",
        "Jan 2026, 2026-01",
        "Jan-26, 2026-01",
        "2026M01, 2026-01",
        "2024/25, 2024-2025",
        "2024-25, 2024-2025",
        "2024-2025, 2024-2025",
        "31/01/2024, 2024-01-31",
        "2024-01-31, 2024-01-31",
        "government-year/2024-2025, 2024-2025",
        "year ending June 2014, 2013-07/2014-06",
        "12 months to June 2014, 2013-07/2014-06",
        "2018 to 2020, 2018/2020"
    })
    void periodsAreReadInTheSpellingsOfOffices(String written, String means) throws Exception {
        assertThat(cells(release("Period,Visits", written + ",10"))).containsExactly(means + " visits 10");
    }

    @Test
    void aYearAndAMonthMayHaveAColumnEach() throws Exception {
        assertThat(cells(release("Year,Month,Births", "2024,January,51", "2024,February,49")))
                .containsExactly("2024-01 births 51", "2024-02 births 49");
    }

    @Test
    void yearsThatLookLikeMonthsAreYearsUnderThatName() throws Exception {
        assertThat(cells(release("Year,Pupils", "2006-07,10", "2007-08,12")))
                .containsExactly("2006-2007 pupils 10", "2007-2008 pupils 12");
    }

    @Test
    void marksInTheValuesKeepTheirMeaning() throws Exception {
        String text = proposal(
                "Year,Area,Patients",
                "2023,North,12 [p]",
                "2024,North,<5",
                "2025,North,c",
                "2023,South,[x]",
                "2024,South,7r",
                "2025,South,?!");
        assertThat(cells(read(text)))
                .containsExactly(
                        "2023 North patients 12 [p]",
                        "2024 North patients <5",
                        "2025 North patients [c]",
                        "2023 South patients [x]",
                        "2024 South patients 7 [r]",
                        "2025 South patients [x]");
        assertThat(text).contains("# TODO: what '?!' means is a guess");
    }

    @Test
    void signsAndLimitsAroundNumbersAreRead() throws Exception {
        assertThat(cells(release("Year,Share", "2024,57%", "2025,58.2%"))).contains("2025 share 58.2");
        assertThat(table(release("Year,Spend", "2024,\"\u00a31,200\"", "2025,\u00a3900"))
                        .measures()
                        .get(0)
                        .unit()
                        .notation())
                .isEqualTo("GBP");
        Release limited = release("Year,Mean (95% CI)", "2024,\"12.1 (11.5, 13.5)\"", "2025,\"12.3 (11.6, 13.7)\"");
        assertThat(table(limited).cells().cell(1).limits())
                .hasValueSatisfying(limits -> assertThat(limits.inSigns()).isEqualTo("11.6..13.7"));
    }

    @Test
    void aNumberThatCannotBeReadIsToldAndNeverTakenForAMissingOne() {
        assertThatThrownBy(() -> release("Year,Visits", "2023,10", "2024,11", "2025,12 or 13 or so"))
                .isInstanceOf(NoProposalException.class)
                .hasMessageContaining("visits.csv:4:6: ");
    }

    @Test
    void codesKeepTheirZerosAndHaveTheirNames() throws Exception {
        Release release = release(
                "Year,Council code,Council,Type,Spend",
                "2023,001,North,City,12",
                "2024,001,North,City,13",
                "2023,002,South,County,2",
                "2024,002,South,County,3",
                "2023,003,East,City,5",
                "2024,003,East,City,6");

        assertThat(table(release).dimensions()).singleElement().satisfies(dimension -> {
            assertThat(dimension.label()).isEqualTo("Council");
            assertThat(dimension.codes())
                    .extracting(code -> code.id() + " " + code.label())
                    .containsExactly("001 North", "002 South", "003 East");
        });
    }

    @Test
    void numbersBesideTheValuesAreNoCodesUnlessTheyTellCellsApart() throws Exception {
        Release rate = release(
                "Year,Area,Value,Numerator",
                "2023,North,1.5,15",
                "2024,North,1.6,16",
                "2023,South,2.5,25",
                "2024,South,2.6,26");
        Release ages = release("Year,Quintile,Value", "2023,1,1.5", "2023,2,1.6", "2024,1,2.5", "2024,2,2.6");

        assertThat(table(rate).dimensions())
                .extracting(dimension -> dimension.label())
                .containsExactly("Area");
        assertThat(table(ages).dimensions())
                .extracting(dimension -> dimension.label())
                .containsExactly("Quintile");
    }

    @Test
    void aTableOfOneValueIsARelease() throws Exception {
        assertThat(cells(release("Year,Visits", "2025,41230"))).containsExactly("2025 visits 41,230");
    }

    @Test
    void aHundredThousandRowsArePossible() throws Exception {
        StringBuilder rows = new StringBuilder("Year,Area,Sex,Value\n");
        for (int row = 0; row < 100_000; row++) {
            rows.append(2001 + row / 4_000)
                    .append(",A")
                    .append(row / 4 % 1_000)
                    .append(",S")
                    .append(row % 4)
                    .append(',')
                    .append(row)
                    .append('\n');
        }
        Path data = file("visits.csv", rows.toString(), StandardCharsets.UTF_8);
        Release release = read(ReleaseProposal.of(data, "visits", "visits.csv"));

        assertThat(table(release).cells().size()).isEqualTo(100_000);
        assertThat(table(release).show()).isPresent();
    }

    @Test
    void wordsThatWouldBeMarkupOrSyntaxAreKept() throws Exception {
        Release release = release(
                "Year,\"Area \"\"x\"\" {y}: #1\",Visits [note 1]",
                "2024,\"North, {a} [b]\",12",
                "2025,\"North, {a} [b]\",13",
                "2024,*South* & <b>,12",
                "2025,*South* & <b>,14");

        assertThat(cells(release)).contains("2025 North, {a} [b] visits 13", "2025 *South* & <b> visits 14");
        assertThat(release.title()).isEqualTo("Visits");
    }

    @Test
    void aCodeThatIsSpelledInTwoWaysIsOneUnlessBothHaveAValueForTheSame() throws Exception {
        String one = proposal(
                "Year,Branch,Visits", "2023,North East,1", "2024,North East,2", "2025,North east,3", "2025,South,4");
        assertThat(one).contains("spellings: {North east: North East}");
        assertThat(cells(read(one))).hasSize(4).contains("2025 North East visits 3");

        String two = proposal("Year,Branch,Visits", "2025,a,1", "2025,A,2");
        assertThat(two).doesNotContain("spellings");
        assertThat(cells(read(two))).hasSize(2);
    }

    @Test
    void nothingIsCalledHighestWhereOtherCodesAreMeasuredInAnotherUnit() throws Exception {
        String text = proposal(
                "Year,Drink,Measure,Unit,Value",
                "2024,wine,clearances,hectolitres,900",
                "2025,wine,clearances,hectolitres,950",
                "2024,made-wine-5-5-abv,clearances,hectolitres,200",
                "2025,made-wine-5-5-abv,clearances,hectolitres,210",
                "2025,beer,clearances,thousand-hectolitres,40");

        assertThat(text)
                .doesNotContain("highest")
                .contains("The figure for Wine {values-change:verb}", "title: Clearances by drink")
                .contains("label: \"Clearances, Wine\"", "Made wine 5-5 abv");
    }

    @Test
    void aNameOfAFileIsNoNameOfAMeasureIfTheTableHasOne() throws Exception {
        String share =
                proposal("Year,Region,Unit,Value", "2024,North,Percentage (%),1.5", "2025,North,Percentage (%),2");
        String count = proposal("Year,Claimant count - thousands", "2024,870.9", "2025,880.1");

        assertThat(share).contains("The latest percentage is", "title: Percentage");
        assertThat(count).contains("unit: thousand claimant").doesNotContain("# TODO: the unit");
    }

    @Test
    void aProposalHasNoWarnings() throws Exception {
        List<Problem> warnings = new ArrayList<>();
        ReleaseReader.read(
                Files.writeString(
                        folder.resolve("release.yaml"),
                        proposal(
                                "Year,Branch,Visits",
                                "2024,North,10",
                                "2025,North,12",
                                "2024,South,8",
                                "2025,South,9")),
                warnings::add);

        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^ | visits.csv: the file is empty; its first line names the columns",
                "Year\\n2024\\n | visits.csv:1: the lines are not parted into columns",
                "Year,Visits\\n | visits.csv:1: no line holds numbers in columns",
                "It has, here and there, commas.\\nNothing, else.\\n | visits.csv:1: no line holds numbers in columns",
                "2024,North,10\\n2025,North,12\\n | visits.csv:1: the first line of the table holds numbers; put a line above it",
                "Branch,Visits\\nNorth,10\\n | visits.csv:1: no column holds periods, and no column is headed by one; add a column such as 'Year'",
                "Year,Branch\\n2024,10 or so people\\n | visits.csv:1: no line holds numbers in columns",
                "Year,Visits,Visits\\n2024,10,11\\n | visits.csv:1: the column 'Visits' is there twice; give one of both another name",
                "Year,Branch,Visits\\n2024,N,10\\n2024,S,9\\n2024,N,11\\n | visits.csv:4: this row is about the same as line 2 (2024, N)",
                "Year,Visits\\n2024,10\\n2025,\"11\\n | visits.csv:2: the file breaks off or is no CSV from here on",
                "PK\u0003\u0004[Content_Types].xml xl/workbook | 'visits.csv' is an Excel workbook; save it as CSV"
            })
    void whatCannotBeReadIsRefusedWithWhatToDo(String text, String message) throws IOException {
        Path data = file("visits.csv", text.replace("\\n", "\n"), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ReleaseProposal.of(data, "visits", "visits.csv"))
                .isInstanceOf(NoProposalException.class)
                .hasMessageStartingWith(message);
    }
}
