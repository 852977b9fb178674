package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data files as offices publish them: read where their author declares how, otherwise refused with what to declare. */
class PublishedFormsTest {
    private static final String HEAD = """
            id: example
            title: A release
            publisher: An office
            published: 2026-01-15
            language: en
            sections:
              - id: example-section
                title: A section
                tables:
                  - id: t
                    title: A table
            """;
    private static final String MEASURE = "measures: [{id: m, label: Rate, stat: rate, unit: percent}]";
    private static final String TYPE = "dimensions: [{id: type, label: Type, column: Type}]";

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    private Table table(String csv, String... lines) throws IOException {
        return table(csv.getBytes(StandardCharsets.UTF_8), lines);
    }

    private Table table(byte[] csv, String... lines) throws IOException {
        Files.write(folder.resolve("data.csv"), csv);
        String table = String.join("\n", lines).indent(8);
        Path release = Files.writeString(folder.resolve("release.yaml"), HEAD + table);
        return ReleaseReader.read(release, problem -> warnings.add(shown(problem)))
                .tables()
                .findFirst()
                .orElseThrow();
    }

    private List<String> problems(String csv, String... lines) {
        return catchThrowableOfType(InvalidReleaseException.class, () -> table(csv, lines)).problems().stream()
                .map(PublishedFormsTest::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        String file = Path.of(problem.file()).getFileName().toString();
        return file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message();
    }

    private static List<String> cells(Table table) {
        return IntStream.range(0, table.cells().size())
                .mapToObj(row -> "[" + String.join(", ", names(table, row)) + "] "
                        + table.cells().cell(row).notation()
                        + table.cells()
                                .cell(row)
                                .limits()
                                .map(limits -> " {" + limits.inSigns() + "}")
                                .orElse(""))
                .toList();
    }

    /** The measure of a cell where there are several, its period, its codes. */
    private static List<String> names(Table table, int row) {
        List<String> names = new ArrayList<>();
        if (table.measures().size() > 1) {
            names.add(table.measures().get(table.cells().measure(row)).id());
        }
        names.add(table.periods().get(table.cells().period(row)).notation());
        for (int at = 0; at < table.dimensions().size(); at++) {
            names.add(table.dimensions()
                    .get(at)
                    .codes()
                    .get(table.cells().code(at, row))
                    .id());
        }
        return names;
    }

    private static String data(String more) {
        return "data: {file: data.csv, value: Value, period: Period" + more + "}";
    }

    @Test
    void shortSpansOfYearsAreNotTakenForMonths() throws IOException {
        String years = "Period,Value\n2006-07,1\n2007-08,2\n2011-12,3\n";

        assertThat(problems(years, MEASURE, data("")))
                .containsExactly(
                        "data.csv:2:1: '2006-07' may be the month July 2006 or the years 2006 to 2007, and all such"
                                + " periods here are 13 months apart, or a multiple, as years written short are; under 'period',"
                                + " declare 'written: {2006-07: 2006-M07}' for months or 'written: {2006-07: 2006-2007}' for years");
        assertThat(
                        cells(
                                table(
                                        years,
                                        MEASURE,
                                        "data: {file: data.csv, value: Value, period: {column: Period, written: {2006-07: 2006-2007}}}")))
                .containsExactly("[2006-2007] 1", "[2007-2008] 2", "[2011-2012] 3");
        assertThat(
                        cells(
                                table(
                                        years,
                                        MEASURE,
                                        "data: {file: data.csv, value: Value, period: {column: Period, written: {2006-07: 2006-M07}}}")))
                .containsExactly("[2006-07] 1", "[2007-08] 2", "[2011-12] 3");
    }

    @Test
    void oneImpossibleMonthMakesTheColumnOneOfYears() {
        assertThat(problems("Period,Value\n2011-12,1\n2012-13,2\n2013-14,3\n", MEASURE, data("")))
                .first()
                .asString()
                .startsWith(
                        "data.csv:3:1: write 'period: {column: Period, written: {2012-13: 2012-2013}}' under 'data'")
                .endsWith("; '2012-13' is no period of the notation");
    }

    @Test
    void monthsAmongWhichOneCannotBeYearsAreMonthsWithoutAWord() throws IOException {
        table("Period,Value\n2010-11,1\n2010-12,2\n2011-01,3\n", MEASURE, data(""));

        assertThat(warnings).isEmpty();
    }

    @Test
    void aLoneMonthOfAFileIsDoubted() throws IOException {
        table("Period,Value\n2010-12,1\n", MEASURE, data(""));

        assertThat(warnings)
                .containsExactly(
                        "data.csv:2:1: '2010-12' may be the month December 2010 or the years 2010 to 2012; under"
                                + " 'period', declare 'written: {2010-12: 2010-M12}' for months or 'written: {2010-12: 2010/2012}'"
                                + " for years");
    }

    @Test
    void exponentsAreReadWithAllDigitsOfTheNumber() throws IOException {
        assertThat(cells(table(
                        "Period,Value\n2019,2999\n2020,3e3\n2021,1e+05\n2022,1.5e-05\n2023,>2.5E2\n",
                        MEASURE,
                        data(""))))
                .containsExactly("[2019] 2,999", "[2020] 3,000", "[2021] 100,000", "[2022] 0.000015", "[2023] >250");
    }

    @Test
    void aFieldIsQuotedAsItStandsWithItsInvisibleCharactersNamedAndTheSettingThatReadsIt() throws IOException {
        String csv = "Period;Value\n2020;1\u00A0234,5\n2021;1 234,5\n2022;1\u202F234,5\n";
        String german = ", separator: \";\", decimal: \",\"";

        assertThat(problems(csv, MEASURE, data(german)))
                .containsExactly(
                        "data.csv:2:6: write 'thousands: \"\\u00A0\"' under 'data', if its thousands are parted; '1[U+00A0]234,5' is no value",
                        "data.csv:3:6: write 'thousands: \" \"' under 'data', if its thousands are parted; '1 234,5' is no value",
                        "data.csv:4:6: write 'thousands: \"\\u202F\"' under 'data', if its thousands are parted; '1[U+202F]234,5' is no value");
        assertThat(cells(table(csv, MEASURE, data(german + ", thousands: [\" \", \"\\u00A0\", \"\\u202F\"]"))))
                .containsExactly("[2020] 1,234.5", "[2021] 1,234.5", "[2022] 1,234.5");
        assertThat(problems("Period;Value\n2020;1,5x\n", MEASURE, data(german)))
                .first()
                .asString()
                .startsWith("data.csv:2:6: ")
                .endsWith("; '1,5x' is no value");
    }

    @Test
    void codesThatDifferInCapitalsOnlyWarn() throws IOException {
        table("Type,Period,Value\nwine,2020,1\nWine,2020,2\n", MEASURE, TYPE, data(""));

        assertThat(warnings)
                .singleElement()
                .asString()
                .endsWith(
                        "the codes 'wine' and 'Wine' differ in capitals or spaces only; if they are one, write it in one way, or say so at the dimension of a data file: 'spellings: {\"Wine\": \"wine\"}'");
    }

    @Test
    void aCodeSpelledInTwoWaysIsOneWhereItsSpellingIsDeclared() throws IOException {
        String type = TYPE.replace("column: Type", "column: Type, spellings: {Wine: wine}");
        Table table = table("Type,Period,Value\nwine,2020,1\nWine,2021,2\n", MEASURE, type, data(""));

        assertThat(table.dimensions().get(0).codes()).extracting(Code::id).containsExactly("wine");
        assertThat(table.cells().size()).isEqualTo(2);
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2014/15, 2014-2015",
        "2018 to 2020, 2018/2020",
        "1998 Q3, 1998-Q3",
        "Q1 2019, 2019-Q1",
        "2019M01, 2019-01",
        "1993 JUL, 1993-07",
        "Jan-19, 2019-01",
        "31/01/2019, 2019-01-31",
        "2019-S1, 2019-H1",
        "2019/20 Q1, 2019-2020-Q1",
        "year ending June 2014, 2013-07/2014-06",
        "12 months to June 2014, 2013-07/2014-06"
    })
    void aSpellingIsSuggestedOnceAndReadAsSuggested(String written, String period) throws IOException {
        String csv = "Type,Period,Value\na," + written + ",1\nb," + written + ",2\n";

        assertThat(problems(csv, MEASURE, TYPE, data("")))
                .filteredOn(problem -> problem.startsWith("data.csv"))
                .singleElement()
                .asString()
                .startsWith("data.csv:2:3: write 'period: {column: Period, written: {" + written + ": " + period
                        + "}}' under 'data'");
        assertThat(cells(table(
                        csv,
                        MEASURE,
                        TYPE,
                        "data: {file: data.csv, value: Value, period: {column: Period, written: {" + written + ": "
                                + period + "}}}")))
                .containsExactly("[" + period + ", a] 1", "[" + period + ", b] 2");
    }

    @Test
    void marksBehindAPeriodAreIgnoredWhereThatIsDeclared() throws IOException {
        String csv = "Period,Value\n2019/20 [note 5],1\n2020/21,2\n";
        String period = "period: {column: Period, suffixes: [\"[note *]\"], written: {2019/20: 2019-2020}}";

        assertThat(cells(table(csv, MEASURE, "data: {file: data.csv, value: Value, " + period + "}")))
                .containsExactly("[2019-2020] 1", "[2020-2021] 2");
        assertThat(problems("Period,Value\n2019 [note 5],1\n", MEASURE, data("")))
                .containsExactly("data.csv:2:1: write 'suffixes: [\"[note *]\"]' under 'period' to ignore '[note 5]',"
                        + " where * stands for any text; '2019 [note 5]' is no period");
    }

    @Test
    void aPeriodOverTwoColumnsIsRead() throws IOException {
        assertThat(
                        cells(
                                table(
                                        "Year,Quarter,Value\n2019,Q4,1\n2020,Q1,2\n",
                                        MEASURE,
                                        "data: {file: data.csv, value: Value, period: {columns: [Year, Quarter], written: {2019 Q4: 2019-Q4}}}")))
                .containsExactly("[2019-Q4] 1", "[2020-Q1] 2");
    }

    @Test
    void headingsWithAPrefixAreRead() throws IOException {
        String csv = "Type,deaths_2020,deaths_2021,rate_2020,rate_2021\na,1,2,0.5,0.6\n";
        String two = "measures: [{id: d, label: Deaths, stat: count, unit: death, column: deaths_*},"
                + " {id: r, label: Rate, stat: rate, unit: percent, column: rate_*}]";

        assertThat(cells(table(csv, two, TYPE, "data: {file: data.csv, period: across}")))
                .containsExactly("[d, 2020, a] 1", "[d, 2021, a] 2", "[r, 2020, a] 0.5", "[r, 2021, a] 0.6");
        assertThat(cells(table(
                        csv, MEASURE, TYPE, "data: {file: data.csv, period: {column: across, prefixes: [rate_]}}")))
                .containsExactly("[2020, a] 0.5", "[2021, a] 0.6");
        assertThat(problems(csv, MEASURE, TYPE, "data: {file: data.csv, period: across}"))
                .singleElement()
                .asString()
                .endsWith("for headings such as 'deaths_2021' write 'period: {column: across, prefixes: [\"deaths_\","
                        + " \"rate_\"]}', or give each measure its 'column', as in 'deaths_*'");
    }

    @Test
    void flagsInsideValuesAreReadWhereTheyAreDeclared() throws IOException {
        String csv =
                "Period,Value\n2018,12.3\n2019,12.3 p\n2020,12.3 [p]\n2021,12.3bu\n2022,: u\n2023,\"12.3 [b, u]\"\n";
        String flags = "value: {column: Value, flags: {p: provisional, b: break, u: low-reliability}}";

        assertThat(cells(table(
                        csv,
                        MEASURE,
                        "data: {file: data.csv, period: Period, missing: {\":\": not available}, " + flags + "}")))
                .containsExactly(
                        "[2018] 12.3",
                        "[2019] 12.3 [p]",
                        "[2020] 12.3 [p]",
                        "[2021] 12.3 [b,u]",
                        "[2022] [x] [u]",
                        "[2023] 12.3 [b,u]");
        assertThat(problems("Period,Value\n2019,12.3 p\n", MEASURE, data("")))
                .containsExactly(
                        "data.csv:2:6: write 'flags: {p: provisional}' under 'value', if 'p' is a flag, with what"
                                + " it means; '12.3 p' is no value");
    }

    @Test
    void boundsAndLimitsInsideValuesAreReadWhereTheyAreDeclared() throws IOException {
        String csv =
                "Period,Value\n2015,<5\n2016,\u22647\n2017,90+\n2018,11-14\n2019,+3.1\n2020,.7\n2021,\"12.1 (11.5, 13.5)\"\n2022,12.1 \u00B1 1.5\n";
        String written = "written: {\"\u22645\": \"<=5\", 100+: \">=100\", 11-13: 11..13, +3.2: 3.2, .5: 0.5,"
                + " \"12.3 (11.0, 13.6)\": {value: 12.3, limits: 11.0 to 13.6},"
                + " \"12.3 \u00B1 1.3\": {value: 12.3, limits: 11.0 to 13.6}}";

        assertThat(cells(table(
                        csv,
                        MEASURE,
                        "data: {file: data.csv, period: Period, value: {column: Value, " + written + "}}")))
                .containsExactly(
                        "[2015] <5",
                        "[2016] <=7",
                        "[2017] >=90",
                        "[2018] 11..14",
                        "[2019] 3.1",
                        "[2020] 0.7",
                        "[2021] 12.1 {11.5..13.5}",
                        "[2022] 12.1 {10.6..13.6}");
    }

    @ParameterizedTest
    @CsvSource({"\u22645, <=5", "100+, >=100", "11-13, 11..13", "+3.2, 3.2"})
    void anUndeclaredSpellingOfValuesIsRefusedWithItsDeclaration(String written, String means) {
        assertThat(problems("Period,Value\n2019," + written + "\n", MEASURE, data("")))
                .containsExactly("data.csv:2:6: write 'written: {'" + written + "': '" + means
                        + "'}' under 'value', with what it" + " means; '" + written + "' is no value");
    }

    @Test
    void aMarkMayMeanThatNothingIsToBeSaidAndAnEmptyCodeMayMeanAll() throws IOException {
        String csv = "Type,Period,Value,Status\n,2019,5,Normal value\nwine,2019,3,Provisional\n";
        String marks = ", marks: {column: Status, means: {Normal value: normal, Provisional: provisional}}";
        Table table = table(
                csv, MEASURE, "dimensions: [{id: type, label: Type, column: Type, empty: All drinks}]", data(marks));

        assertThat(cells(table)).containsExactly("[2019, total] 5", "[2019, wine] 3 [p]");
        assertThat(table.dimensions().get(0).total()).contains("total");
        assertThat(table.dimensions().get(0).names()).containsExactly("All drinks", "wine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"total,2019,1,\n,2019,2,\n"})
    void anEmptyCodeIsNotMixedWithACodeOfTheSameName(String rows) {
        assertThat(problems(
                        "Type,Period,Value,Status\n" + rows,
                        MEASURE,
                        "dimensions: [{id: type, label: Type, column: Type, empty: All}]",
                        data("")))
                .singleElement()
                .asString()
                .startsWith("data.csv:2:1: the code 'total' stands here, and empty codes are read as 'total' too");
    }

    @Test
    void titleLinesMetadataRowsAndWhatFollowsTheTableAreLeftOut() throws IOException {
        String csv =
                "A title, in one line\n\n,AB,CD\nUnit,%,000s\nRelease date,x,y\n2019,1.5,20\n2020,1.6,21\nSource: an office\n";
        String series = "measures: [{id: rate, label: Rate, stat: rate, unit: percent, column: AB},"
                + " {id: people, label: People, stat: count, unit: thousand person|people, column: CD}]";
        String data =
                "data: {file: data.csv, period: \"\", header: 3, skip: {\"\": [Unit, Release*]}, until: \"Source:\"}";

        assertThat(cells(table(csv, series, data)))
                .containsExactly("[rate, 2019] 1.5", "[people, 2019] 20", "[rate, 2020] 1.6", "[people, 2020] 21");
        assertThat(problems(csv, series, data.replace("Source:", "Quelle:")))
                .anySatisfy(problem -> assertThat(problem).contains("8:1: the row has 1 fields, the header 3"));
        assertThat(problems(csv.replace("Source: an office\n", ""), series, data))
                .containsExactly(
                        "data.csv:7:1: no row begins with 'Source:' and ends the table; leave 'until' out where it"
                                + " ends with the file");
        assertThat(problems(csv, series, data.replace("header: 3", "header: 30")))
                .containsExactly("data.csv:8:1: the file has no line 30, which 'header' says names the columns");
    }

    @Test
    void theLineWithWhichSpreadsheetsNameTheSeparatorIsPassedOver() throws IOException {
        String csv = "sep=;\nPeriod;Value\n2019;1\n";

        assertThat(cells(table(csv, MEASURE, data(", separator: \";\"")))).containsExactly("[2019] 1");
        assertThat(problems(csv, MEASURE, data("")))
                .containsExactly("data.csv:1:1: the first line says that ';' separates the fields; declare it with"
                        + " 'separator: \";\"'");
    }

    @Test
    void softHyphensAreNoPartOfANameAndNeverDroppedFromANumber() throws IOException {
        String csv = "Type,Period,Value\ntrans\u00ADport,2019,1\n";

        assertThat(table(csv, MEASURE, TYPE, data("")).dimensions().get(0).names())
                .containsExactly("transport");
        assertThat(problems("Type,Period,Value\na,2019,\u00AD5\n", MEASURE, TYPE, data("")))
                .first()
                .asString()
                .startsWith("data.csv:2:8: '[U+00AD]5' is no value");
    }

    @Test
    void anotherEncodingWithABlockBehindTheTableIsRead() throws IOException {
        byte[] csv = ",AB\n2019,1\n\n\u00A9 Crown Copyright\n".getBytes(Charset.forName("windows-1252"));

        assertThat(cells(table(
                        csv,
                        "measures: [{id: m, label: Rate, stat: rate, unit: percent, column: AB}]",
                        "data: {file: data.csv, encoding: windows-1252, period: \"\", until: \"\"}")))
                .containsExactly("[2019] 1");
    }
}
