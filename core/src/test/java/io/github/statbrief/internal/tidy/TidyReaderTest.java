package io.github.statbrief.internal.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.internal.rows.DataProblem;
import io.github.statbrief.internal.rows.InvalidDataException;
import io.github.statbrief.internal.rows.RowSource;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Code;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyReaderTest {
    private static final TidyLayout.Periods PERIODS =
            new TidyLayout.Periods(Optional.of("Period"), List.of("government-year/", "month/"), List.of());
    private static final TidyLayout.Marks MARKS = new TidyLayout.Marks(
            "Marker", Map.of("provisional", Flag.PROVISIONAL), Map.of("data-not-provided", Reason.NOT_AVAILABLE));
    private static final TidyLayout.MeasureRows ANY =
            new TidyLayout.MeasureRows("duty", Unit.parse("million GBP"), Map.of());
    private static final TidyLayout.CodeColumn TYPE =
            new TidyLayout.CodeColumn("type", "Type", "Type", Optional.empty(), List.of());

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return file(content, StandardCharsets.UTF_8);
    }

    private Path file(String content, Charset encoding) throws IOException {
        return Files.write(folder.resolve("data.csv"), content.getBytes(encoding));
    }

    private static TidyLayout layout(NumberMarks numbers, Map<String, Reason> missing) {
        return layout(
                StandardCharsets.UTF_8, ',', numbers, missing, Map.of(), List.of(ANY), List.of(TYPE), Optional.empty());
    }

    private static TidyLayout layout(
            Charset encoding,
            char separator,
            NumberMarks numbers,
            Map<String, Reason> missing,
            Map<String, List<String>> rows,
            List<TidyLayout.MeasureRows> measures,
            List<TidyLayout.CodeColumn> dimensions,
            Optional<TidyLayout.Units> unit) {
        return new TidyLayout(
                encoding,
                separator,
                numbers,
                Optional.of("Value"),
                PERIODS,
                Optional.of(MARKS),
                missing,
                Optional.empty(),
                Optional.empty(),
                unit,
                rows,
                measures,
                dimensions);
    }

    private static final TidyLayout PLAIN = layout(NumberMarks.PLAIN, Map.of());

    private List<String> problems(String content, TidyLayout layout) throws IOException {
        return problems(file(content), layout).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }

    private static InvalidDataException problems(Path file, TidyLayout layout) {
        return catchThrowableOfType(InvalidDataException.class, () -> TidyReader.read(file, layout));
    }

    @Test
    void valuesAreReadWithTheirMarksInTheOrderOfTheFile() throws Exception {
        TidyData data = TidyReader.read(
                file(
                        "Period,Type,Value,Marker\nmonth/2024-02,beer,10.50,provisional\nmonth/2024-01,beer,<5,\nmonth/2024-01,wine,,data-not-provided\n"),
                PLAIN);

        assertThat(data.periods()).containsExactly(ReferencePeriod.parse("2024-01"), ReferencePeriod.parse("2024-02"));
        assertThat(data.dimensions().get(0).codes()).extracting(Code::id).containsExactly("beer", "wine");
        assertThat(IntStream.range(0, 3).mapToObj(row -> data.cells().cell(row).notation()))
                .containsExactly("10.50 [p]", "<5", "[x]");
        assertThat(data.cells().period(0)).isEqualTo(1);
        assertThat(data.cells().code(0, 2)).isEqualTo(1);
    }

    @Test
    void coarserPeriodsComeBeforeFinerOnes() throws Exception {
        TidyData data = TidyReader.read(
                file("Period,Type,Value,Marker\nmonth/2024-01,beer,1,\ngovernment-year/2023-2024,beer,2,\n"), PLAIN);

        assertThat(data.periods()).extracting(ReferencePeriod::notation).containsExactly("2023-2024", "2024-01");
    }

    @Test
    void aByteOrderMarkIsPassedOverAndDeclaredEncodingsAreRead() throws Exception {
        String content = "Period;Type;Value;Marker\n2024;Œuvre;1.234,5;\n";
        Charset windows = Charset.forName("windows-1252");
        NumberMarks german = new NumberMarks(',', Optional.of('.'));

        TidyData marked = TidyReader.read(file("\uFEFFPeriod,Type,Value,Marker\n2024,beer,1,\n"), PLAIN);
        TidyData declared = TidyReader.read(
                file(content, windows),
                layout(windows, ';', german, Map.of(), Map.of(), List.of(ANY), List.of(TYPE), Optional.empty()));

        assertThat(marked.cells().size()).isEqualTo(1);
        assertThat(declared.dimensions().get(0).codes().get(0).label()).isEqualTo("Œuvre");
        assertThat(declared.cells().cell(0)).isEqualTo(Cell.parse("1234.5"));
    }

    @Test
    void periodsAcrossAreRead() throws Exception {
        TidyLayout across = new TidyLayout(
                StandardCharsets.UTF_8,
                ',',
                NumberMarks.PLAIN,
                Optional.empty(),
                new TidyLayout.Periods(Optional.empty(), List.of(), List.of()),
                Optional.empty(),
                Map.of("..", Reason.NOT_AVAILABLE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(ANY),
                List.of(TYPE));

        TidyData data = TidyReader.read(file("Type,2023-Q4,2024-Q1\nbeer,1,..\nwine,3,4\n"), across);

        assertThat(data.cells().size()).isEqualTo(4);
        assertThat(data.cells().cell(1).notation()).isEqualTo("[x]");
        assertThat(data.periods()).extracting(ReferencePeriod::notation).containsExactly("2023-Q4", "2024-Q1");
    }

    @Test
    void onlyTheRowsAskedForAreTakenAndMeasuresAreToldApart() throws Exception {
        TidyLayout layout = layout(
                StandardCharsets.UTF_8,
                ',',
                NumberMarks.PLAIN,
                Map.of(),
                Map.of("Period", List.of("government-year/*")),
                List.of(
                        new TidyLayout.MeasureRows("beer", Unit.parse("million GBP"), Map.of("Type", "beer")),
                        new TidyLayout.MeasureRows("wine", Unit.parse("million GBP"), Map.of("Type", "wine"))),
                List.of(),
                Optional.empty());

        TidyData data = TidyReader.read(
                file(
                        "Period,Type,Value,Marker\nmonth/2024-01,beer,1,\ngovernment-year/2023-2024,wine,2,\ngovernment-year/2023-2024,beer,3,\n"),
                layout);

        assertThat(data.cells().size()).isEqualTo(2);
        assertThat(data.cells().measure(0)).isEqualTo(1);
        assertThat(data.cells().measure(1)).isZero();
    }

    @Test
    void everyBadCellHasItsPlace() throws Exception {
        assertThat(problems(
                        "Period,Type,Value,Marker\n2024,beer,ten,\n2024-13,\"a, b\",1,\n2024,wine,,\n2024,cider,4,sic\n2025,cider,4,data-not-provided\n",
                        PLAIN))
                .satisfiesExactly(
                        problem ->
                                assertThat(problem).isEqualTo("2:11: write '10' in the data file; 'ten' is no value"),
                        problem -> assertThat(problem).startsWith("3:1: '2024-13' is no date"),
                        problem -> assertThat(problem).startsWith("4:11: the value is empty and nothing says why"),
                        problem -> assertThat(problem).startsWith("5:14: the mark 'sic' is not declared"),
                        problem -> assertThat(problem)
                                .startsWith("6:12: '4' stands where the mark says that the number is not available"));
    }

    @Test
    void theFirstTwentyProblemsAreToldAndTheRestIsCounted() throws Exception {
        StringBuilder content = new StringBuilder("Period,Type,Value,Marker\n");
        IntStream.range(0, 50)
                .forEach(at -> content.append("2024,code ").append(at).append(",bad,\n"));

        InvalidDataException problems = problems(file(content.toString()), PLAIN);

        assertThat(problems.problems()).hasSize(20);
        assertThat(problems.more()).isEqualTo(30);
    }

    @Test
    void thousandsMarksThatAreNotDeclaredAreRefused() throws Exception {
        String content = "Period,Type,Value,Marker\n2024,beer,\"1,234\",\n";

        assertThat(problems(content, PLAIN)).singleElement().asString().contains("2:11", "not declared");
        assertThat(TidyReader.read(file(content), layout(new NumberMarks('.', Optional.of(',')), Map.of()))
                        .cells()
                        .cell(0))
                .isEqualTo(Cell.parse("1234"));
        assertThat(problems(
                        "Period,Type,Value,Marker\n2024,beer,\"12,34\",\n",
                        layout(new NumberMarks('.', Optional.of(',')), Map.of())))
                .singleElement()
                .asString()
                .contains("groups of three digits");
    }

    @Test
    void aSecondObservationIsToldWhereTheFirstStands() throws Exception {
        assertThat(problems("Period,Type,Value,Marker\n2024,beer,1,\n2024,wine,1,\n2024,beer,2,\n", PLAIN))
                .containsExactly(
                        "4:11: take line 2 or line 4 out; the same measure, period and codes stand on line 2 already");
    }

    @Test
    void unitsThatAreNotThoseOfTheMeasureAreRefused() throws Exception {
        TidyLayout.Units units = new TidyLayout.Units(
                "Marker", Map.of("hl", Unit.parse("hectolitre"), "gbp-million", Unit.parse("million GBP")));
        TidyLayout layout = new TidyLayout(
                StandardCharsets.UTF_8,
                ',',
                NumberMarks.PLAIN,
                Optional.of("Value"),
                PERIODS,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(units),
                Map.of(),
                List.of(ANY),
                List.of(TYPE));

        assertThat(problems("Period,Type,Value,Marker\n2024,a,1,gbp-million\n2024,b,1,hl\n2024,c,1,kg\n", layout))
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("3:10: the unit 'hl' is hectolitre, the measure 'duty' is in million GBP"),
                        problem -> assertThat(problem).startsWith("4:10: the unit 'kg' is not declared"));
    }

    @Test
    void codesThatAreNotListedAreRefused() throws Exception {
        TidyLayout layout = layout(
                StandardCharsets.UTF_8,
                ',',
                NumberMarks.PLAIN,
                Map.of(),
                Map.of(),
                List.of(ANY),
                List.of(new TidyLayout.CodeColumn(
                        "type", "Type", "Type", Optional.empty(), List.of(new Code("beer", "Beer", Optional.empty())))),
                Optional.empty());

        assertThat(problems("Period,Type,Value,Marker\n2024,bear,1,\n", layout))
                .singleElement()
                .asString()
                .startsWith("2:6: 'bear' is no code of 'type'");
    }

    @Test
    void aFileThatIsNotWhatItIsSaidToBeIsRefusedAtItsPlace() throws Exception {
        assertThat(problems("", PLAIN)).containsExactly("1:1: the file is empty; its first line names the columns");
        assertThat(problems("Period,Type,Number,Marker\n", PLAIN))
                .containsExactly("1:1: no column 'Value'; there are: Period, Type, Number, Marker");
        assertThat(problems("Period,Type,Value,Marker\n2024,beer,1,\n2024,wi", PLAIN))
                .containsExactly("3:1: the row has 2 fields, the header 4; the file may be cut off here");
        assertThat(problems("Period,Type,Value,Marker\n2024,beer,1,\n2024,\"wi", PLAIN))
                .singleElement()
                .asString()
                .startsWith("3:1: the file breaks off");
        assertThat(problems(file("Period,Type,Value,Marker\n2024,Œ,1,\n", Charset.forName("windows-1252")), PLAIN)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.message()).contains("not UTF-8", "write 'encoding: windows-1252'");
                });
    }

    @Test
    void aLineOfManyMegabytesIsRefusedWhereverItStands() throws Exception {
        String line = "a".repeat(5_000_000);

        assertThat(problems(line, PLAIN)).singleElement().asString().startsWith("1:1: the row is too long");
        assertThat(problems("Period,Type,Value,Marker\n2024,\"" + line, PLAIN))
                .singleElement()
                .asString()
                .startsWith("2:1: the row is too long");
        assertThat(problems("Period,Type,Value,Marker\n" + ",".repeat(10_000), PLAIN))
                .singleElement()
                .asString()
                .startsWith("2:1: the row is too long");
    }

    /** Each limit at its edge, whatever else stands before it: what is within it is read, and one more is told from a file that breaks off. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8_000, 16_385, 100_000, 230_000})
    void whatIsTooLongIsToldFromWhatBreaksOff(int before) throws Exception {
        String start = "Period,Type,Value,Marker\n" + "\n".repeat(before);
        String row = before + 2 + ":1: ";

        List<IntFunction<String>> spellings = List.of("a"::repeat, length -> '"' + "\"\"".repeat(length) + '"');
        for (IntFunction<String> spelling : spellings) {
            assertThat(problems(start + "2024,beer,1," + spelling.apply(100_000) + "\n", PLAIN))
                    .isNotEmpty()
                    .noneMatch(problem -> problem.contains("the row is too long") || problem.contains("breaks off"));
            assertThat(problems(start + "2024,beer,1," + spelling.apply(100_001) + "\n", PLAIN))
                    .singleElement()
                    .asString()
                    .startsWith(row + "the row is too long");
        }
        assertThat(problems(start + "2024" + ",".repeat(4_000) + "\n", PLAIN))
                .singleElement()
                .asString()
                .startsWith(row + "the row is too long");
        assertThat(problems(start + "2024," + ("a".repeat(99_999) + ",").repeat(11) + "\n", PLAIN))
                .singleElement()
                .asString()
                .startsWith(row + "the row is too long");
        assertThat(problems(start + "2024,\"" + "a\n".repeat(90_000), PLAIN))
                .singleElement()
                .asString()
                .startsWith(row + "the file breaks off");
        assertThat(problems(start + "2024,\"max\" buffer,1,\n", PLAIN))
                .singleElement()
                .asString()
                .startsWith(row + "the file breaks off");
    }

    @Test
    void badCellsAreCountedUpToAPointAndNoFurtherOnesAreRead() throws Exception {
        InvalidDataException problems =
                problems(file("Period,Type,Value,Marker\n" + "2024,beer,bad,\n".repeat(60_000)), PLAIN);

        assertThat(problems.problems()).hasSize(RowSource.SHOWN);
        assertThat(problems.more()).isEqualTo(RowSource.COUNTED);
    }

    @Test
    void theFirstByteThatIsNotInTheEncodingHasItsPlace() throws Exception {
        String rows = "2024,beer,1,\r\n".repeat(20_000);
        Path file = file("Period,Type,Value,Marker\r\n" + rows + "2024,B\u00f6,1,\r\n", StandardCharsets.ISO_8859_1);

        assertThat(problems(file, PLAIN).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .extracting(DataProblem::line, DataProblem::column)
                        .containsExactly(20_002, 7));
    }

    @Test
    void messagesShowNoControlCharacters() throws Exception {
        assertThat(problems("Period,Type,Value,Marker\n2024,beer,1\u0000,\n", PLAIN))
                .singleElement()
                .asString()
                .startsWith("2:11: '1[U+0000]' is no value");
        assertThat(problems("Period,Type,Value,Marker\n2024,b\uFFFE,1,\n", PLAIN))
                .singleElement()
                .asString()
                .contains("cannot be shown");
    }

    @Test
    void aColumnOfCodesThatIsNoneIsRefused() throws Exception {
        StringBuilder content = new StringBuilder("Period,Type,Value,Marker\n");
        IntStream.range(0, 100_001)
                .forEach(at -> content.append("2024,code ").append(at).append(",1,\n"));

        assertThat(problems(content.toString(), PLAIN))
                .singleElement()
                .asString()
                .startsWith("100002:6: 'type' has more than 100000 codes");
    }

    @Test
    void severalMarksInOneFieldAreRead() throws Exception {
        TidyLayout.Marks marks = new TidyLayout.Marks(
                "Marker",
                Map.of("p", Flag.PROVISIONAL, "r", Flag.REVISED, "[p]", Flag.PROVISIONAL, "[r]", Flag.REVISED),
                Map.of());
        TidyLayout layout = new TidyLayout(
                StandardCharsets.UTF_8,
                ',',
                NumberMarks.PLAIN,
                Optional.of("Value"),
                PERIODS,
                Optional.of(marks),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(ANY),
                List.of(TYPE));

        TidyData data = TidyReader.read(
                file("Period,Type,Value,Marker\n2024,a,1,p r\n2024,b,1,[p][r]\n2024,c,1,\"p,r\"\n2024,d,1,r\n"),
                layout);

        assertThat(IntStream.range(0, 4).mapToObj(row -> data.cells().cell(row).notation()))
                .containsExactly("1 [p,r]", "1 [p,r]", "1 [p,r]", "1 [r]");
        assertThat(problems("Period,Type,Value,Marker\n2024,a,1,p q\n", layout))
                .singleElement()
                .asString()
                .startsWith("2:10: the mark 'p q' is not declared");
    }
}
