package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.metadata.Badge;
import io.github.statbrief.sheets.plan.DefinedNames;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxExporterTest {
    private static final Release RELEASE = Releases.varied();
    private static final ReadBack WORKBOOK = ReadBack.of(RELEASE);
    private static final String FIGURES = "Figures (full)";
    private static final String CELLS = "Data (full)";

    @Test
    void everyFigureIsFoundWithItsBoundUnitSensePeriodQuoteAndSource() {
        FigureText text = FigureText.of(RELEASE);
        RELEASE.figures().forEach(figure -> {
            FigureWording words = text.of(figure);
            Map<String, Cell> row = WORKBOOK.row(FIGURES, "Id", figure.id());
            assertThat(ReadBack.text(row, "Figure")).isEqualTo(words.label());
            assertThat(ReadBack.text(row, "Bound")).isEqualTo(words.bound());
            assertThat(ReadBack.text(row, "Unit")).isEqualTo(words.unitName());
            assertThat(ReadBack.text(row, "Level or change")).isEqualTo(words.sense());
            assertThat(ReadBack.text(row, "Direction")).isEqualTo(words.direction());
            assertThat(ReadBack.text(row, "Reference period")).isEqualTo(words.period());
            assertThat(ReadBack.text(row, "Flags")).isEqualTo(String.join(" ", words.flags()));
            assertThat(ReadBack.text(row, "Words of the source"))
                    .isEqualTo(figure.quotes().get(0).text());
            assertThat(ReadBack.text(row, "Source")).isEqualTo("Bulletin of the Office of Examples");
            assertThat(ReadBack.text(row, "Line"))
                    .isEqualTo(Integer.toString(figure.quotes().get(0).line()));
        });
    }

    @Test
    void everyStatedNumberIsANumberAndIsFoundByTheNameOfItsFigure() {
        Map<String, String> names = WORKBOOK.definedNames();
        assertThat(names).containsKey("figure_answer_time");
        RELEASE.figures().forEach(figure -> {
            Cell cell = WORKBOOK.at(names.get(DefinedNames.figure(figure.id())));
            figure.value()
                    .number()
                    .ifPresent(
                            number -> assertThat(cell.asNumber().doubleValue()).isEqualTo(number.doubleValue()));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "letters   | 500000",
                "saved     | 43600000000",
                "documents | 1200000000",
                "satisfied | 96.96",
                "steady    | 10.0",
                "balance   | -2.5"
            })
    void aNumberForMachinesIsPlainAndWhatWasStatedStandsBesideIt(String figure, BigDecimal number) {
        Map<String, Cell> row = WORKBOOK.row(FIGURES, "Id", figure);
        assertThat(ReadBack.number(row, "Value")).isEqualByComparingTo(number);
        assertThat(row.get("Value").getDataFormatString()).isIn(null, "General");
        Figure stated = RELEASE.figures()
                .filter(each -> each.id().equals(figure))
                .findFirst()
                .orElseThrow();
        assertThat(ReadBack.text(row, "As stated"))
                .isEqualTo(FigureText.of(RELEASE).of(stated).full());
    }

    @Test
    void aPeriodHasItsDaysForMachines() {
        Figure figure = Releases.figure("tiny", "Tiny share", "0.5", "percent", "level");
        Map<String, Cell> row = ReadBack.of(Releases.of(figure)).row(FIGURES, "Id", "tiny");
        assertThat(row.get("Start of period").getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(row.get("Start of period").asDate()).isEqualTo("2012-11-08T00:00");
        assertThat(row).doesNotContainKey("End of period");
    }

    @Test
    void aNumberInWordsIsANumberThatIsShownInItsWords() {
        ReadBack workbook = ReadBack.of(AwkwardReleases.FURTHER_STATED.read());

        assertThat(workbook.part("xl/styles.xml"))
                .contains("&quot;approximately two-thirds&quot;")
                .contains("&quot;almost five times&quot;")
                .contains("&quot;sixteenth&quot;");
    }

    @Test
    void aColumnOfWhatIsFurtherStatedIsThereOnlyIfAFigureHasIt() {
        assertThat(AwkwardReleases.FURTHER_STATED.read().figures().count()).isEqualTo(16);
        assertThat(ReadBack.of(AwkwardReleases.ONE_FIGURE.read()).parts().toString())
                .doesNotContain("Part of")
                .doesNotContain("Before revision")
                .doesNotContain("confidence limit");
    }

    @Test
    void aRangeHasItsEndsInTwoColumns() {
        Map<String, Cell> row = WORKBOOK.row(FIGURES, "Id", "honoured");
        assertThat(ReadBack.number(row, "Value")).isEqualByComparingTo("1200");
        assertThat(ReadBack.number(row, "Upper value")).isEqualByComparingTo("1500");
        assertThat(ReadBack.text(row, "Bound")).isEqualTo("about");
    }

    @Test
    void whatIsNoNumberIsShorthandOrWords() {
        Map<String, Cell> hidden = WORKBOOK.row(FIGURES, "Id", "hidden");
        assertThat(ReadBack.text(hidden, "Value")).isEqualTo("[c]");
        assertThat(ReadBack.text(hidden, "As stated")).isEqualTo("confidential");
        assertThat(ReadBack.text(WORKBOOK.row(FIGURES, "Id", "record"), "Value"))
                .isEqualTo("the best");
        assertThat(WORKBOOK.lines(FIGURES)).anyMatch(line -> line.contains("[c] confidential"));
    }

    @Test
    void aNumberOfMoreThanFifteenDigitsKeepsThemAllBesideIt() {
        assertThat(ReadBack.text(WORKBOOK.row(FIGURES, "Id", "atoms"), "As stated"))
                .isEqualTo("12,345,678,901,234,567,890 atoms");
        assertThat(WORKBOOK.lines(FIGURES)).anyMatch(line -> line.contains("Spreadsheets keep 15 digits"));
        assertThat(ReadBack.of(AwkwardReleases.ONE_FIGURE.read()).lines(FIGURES))
                .noneMatch(line -> line.contains("Spreadsheets keep 15 digits"));
    }

    @Test
    void theDirectionOfAChangeStandsInWordsAndIsExplained() {
        Map<String, Cell> row = WORKBOOK.row(FIGURES, "Id", "waiting-time");
        assertThat(ReadBack.number(row, "Value")).isEqualByComparingTo("10");
        assertThat(ReadBack.text(row, "Level or change")).isEqualTo("change");
        assertThat(ReadBack.text(row, "Direction")).isEqualTo("down");
        assertThat(ReadBack.text(row, "As stated")).isEqualTo("down by 10 minutes from 25 minutes");
        assertThat(WORKBOOK.lines(FIGURES)).anyMatch(line -> line.contains("\"Direction\""));
    }

    @Test
    void groupsAndWhatMayBeDoneWithThemStandBesideTheirFigures() {
        Map<String, Cell> row = WORKBOOK.row(FIGURES, "Id", "all-awards");
        assertThat(ReadBack.text(row, "Group")).isEqualTo("Awards");
        assertThat(ReadBack.text(row, "Relation in the group")).contains("not to be added");
    }

    @Test
    void everyCellOfATableIsFoundByItsCodesAndPeriodWithItsFlagsApart() {
        assertThat(WORKBOOK.table(CELLS)).hasSize(6);
        Map<String, Cell> revised = cell("N01", "2020");
        assertThat(ReadBack.number(revised, "Value")).isEqualByComparingTo("330");
        assertThat(ReadBack.text(revised, "Bound")).isEqualTo("about");
        assertThat(ReadBack.text(revised, "Flags")).isEqualTo("[r] [u]");
        assertThat(ReadBack.text(revised, "Unit")).isEqualTo("thousand applications");
        Map<String, Cell> limited = cell("N01", "2021");
        assertThat(ReadBack.number(limited, "Lower confidence limit")).isEqualByComparingTo("300.1");
        assertThat(ReadBack.number(limited, "Upper confidence limit")).isEqualByComparingTo("324.9");
        assertThat(ReadBack.text(limited, "Note")).isEqualTo("Estimated from a sample.");
        assertThat(ReadBack.text(cell("S01", "2019"), "Value")).isEqualTo("[c]");
        Map<String, Cell> missing = cell("S01", "2020");
        assertThat(ReadBack.text(missing, "Value")).isEqualTo("[x]");
        assertThat(ReadBack.text(missing, "Flags")).isEqualTo("[p]");
        assertThat(ReadBack.text(cell("S01", "2021"), "As stated")).contains("1,234,567,890.1234567");
    }

    private static Map<String, Cell> cell(String region, String year) {
        return WORKBOOK.table(CELLS).stream()
                .filter(row -> ReadBack.text(row, "Region (code)").equals(region)
                        && ReadBack.text(row, "Period").equals(year))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyQuoteAndNoteIsListed() {
        assertThat(WORKBOOK.table("Quotes").stream().map(row -> ReadBack.text(row, "Words of the source")))
                .containsAll(RELEASE.figures()
                        .flatMap(figure -> figure.quotes().stream())
                        .map(Quote::text)
                        .toList());
        assertThat(WORKBOOK.table("Notes").stream().map(row -> ReadBack.text(row, "Text")))
                .contains("The year is inferred.", "What 'letters' covers is not stated.");
    }

    @Test
    void theKeyFiguresAreAllFiguresInTheOrderOfTheReleaseInEightColumnsAtMost() {
        FigureText text = FigureText.of(RELEASE);
        assertThat(WORKBOOK.table("Key figures").stream().map(row -> ReadBack.text(row, "Figure")))
                .containsExactlyElementsOf(RELEASE.figures()
                        .map(text::of)
                        .map(FigureWording::label)
                        .toList());
        assertThat(WORKBOOK.table("Key figures").get(0))
                .hasSizeLessThanOrEqualTo(8)
                .doesNotContainKeys("Id", "Relation in the group");
    }

    @Test
    void aDraftSaysSoOnEverySheet() {
        ReadBack draft = ReadBack.of(Releases.draft());
        assertThat(draft.sheetNames())
                .allSatisfy(sheet -> assertThat(draft.lines(sheet)).contains("Draft: not for publication"));
    }

    @Test
    void theFileSaysWhatItIsAndWhen() {
        assertThat(WORKBOOK.part("docProps/core.xml"))
                .contains(">Annual figures of the Office of Examples</dc:title>")
                .contains(">Office of Examples</dc:creator>")
                .contains(">en</dc:language>")
                .contains(">2021-07-02T00:00:00Z</dcterms:created>")
                .contains(">2021-07-02T00:00:00Z</dcterms:modified>");
    }

    @Test
    void nothingIsWrittenWhereATextCannotStandInAWorkbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() ->
                        new XlsxExporter(Theme.standard()).write(Releases.labelled("Letters \u0007 answered"), out))
                .withMessageContaining("sections[0].figures[0].measure.label: the character U+0007 ");
        assertThat(out.size()).isZero();
    }

    @Test
    void textThatLooksLikeAFormulaIsTextForGood() {
        ReadBack workbook = ReadBack.of(Releases.labelled("=1+1"));
        Cell cell = workbook.row(FIGURES, "Id", "letters").get("Figure");
        assertThat(cell.getText()).isEqualTo("=1+1");
        assertThat(cell.getFormula()).isNull();
        assertThat(workbook.part("xl/styles.xml")).contains("quotePrefix=\"true\"");
        assertThat(WORKBOOK.part("xl/styles.xml")).doesNotContain("quotePrefix=\"true\"");
    }

    @Test
    void textThatLooksLikeAnEscapeIsEscaped() {
        assertThat(ReadBack.of(Releases.labelled("Form _x0041_ sent")).part("xl/sharedStrings.xml"))
                .contains("Form _x005F_x0041_ sent");
    }

    @Test
    void aNumberKeepsItsValueWhateverItsSize() {
        Figure figure = Releases.figure("tiny", "Tiny share", "0.000012", "percent", "level");
        Map<String, Cell> row = ReadBack.of(Releases.of(figure)).row(FIGURES, "Id", "tiny");
        assertThat(ReadBack.number(row, "Value")).isEqualByComparingTo(new BigDecimal("0.000012"));
        assertThat(ReadBack.text(row, "As stated")).contains("0.000012");
    }

    @Test
    void aNestedSectionHasTheSheetsOfAFlatOne() {
        Section.Builder outer = Section.builder("outer", "Outer");
        RELEASE.sections().forEach(outer::section);
        ReadBack nested = ReadBack.of(Release.builder(RELEASE.id(), RELEASE.title())
                .publisher(RELEASE.publishers().get(0))
                .published(RELEASE.published())
                .headline(RELEASE.headline().toArray(String[]::new))
                .source(RELEASE.sources().get(0))
                .note(RELEASE.notes().get(0))
                .section(outer)
                .build());

        assertThat(nested.sheetNames()).containsExactlyElementsOf(WORKBOOK.sheetNames());
        WORKBOOK.sheetNames().stream()
                .filter(sheet -> !sheet.equals("Contents"))
                .forEach(sheet -> assertThat(nested.lines(sheet)).as(sheet).isEqualTo(WORKBOOK.lines(sheet)));
    }

    @Test
    void aMarkedUpTextIsKeptAsTextWithItsBulletsNumbersAndAddresses() {
        ReadBack workbook = ReadBack.of(AwkwardReleases.MARKED_UP.read());

        assertThat(workbook.lines("Contents"))
                .containsSequence(
                        "Visits were more than 12 cases, see the methods (https://office.example/methods), mail (a@office.example).",
                        "In short",
                        "\u2022 More than 12 cases",
                        "\u2022 =1+1");
        assertThat(ReadBack.text(workbook.row("Notes", "Note", "[note 1]"), "Text"))
                .isEqualTo("Not counted are\n1. open-air sites,\n2. https://office.example/sites.");
    }

    @Test
    void aWorkbookOfOneAbsentValueIsStillAWorkbook() {
        Figure figure = Releases.figure("none", "None", "[x]", "letter", "level");
        assertThat(figure.value()).isEqualTo(StatedValue.parse("[x]"));
        assertThat(ReadBack.text(ReadBack.of(Releases.of(figure)).row(FIGURES, "Id", "none"), "Value"))
                .isEqualTo("[x]");
    }

    @Test
    void whatAReleaseCarriesStandsOnTheCoverWithItsLinksAndTheAuditFindsNothing(@TempDir Path folder)
            throws IOException {
        Release release = Release.builder("carried", "What a release carries")
                .publisher("Office of Examples")
                .publisher("City Library")
                .published("2026-02-10T09:30+00:00")
                .next("2027-02")
                .section(Section.builder("only", "Cases")
                        .figure(Figure.builder("single", "Cases")
                                .stat(Stat.COUNT)
                                .value("12")
                                .unit("case")))
                .metadata(carried -> carried.badge(Badge.ACCREDITED)
                        .statistician("the head of statistics")
                        .contact("Statistics team", "team@office.example", "+44 20 7946 0000")
                        .licence("CC BY 4.0", "https://office.example/licence")
                        .methodology("How cases are counted", "https://office.example/methods")
                        .quality("Quality of the survey", "https://office.example/quality")
                        .related("Loans", "https://office.example/loans")
                        .term("Case", "What is counted.")
                        .correction("2026-02-11", "One office was left out."))
                .build();
        ReadBack workbook = ReadBack.of(release);

        assertThat(workbook.lines("Contents"))
                .containsExactly(
                        "What a release carries",
                        "Office of Examples and City Library",
                        "Released on 10 February 2026, 09:30 (UTC+00:00)",
                        "Accredited official statistics",
                        "Corrections",
                        "11 February 2026: One office was left out.",
                        "Details",
                        "Published: 10 February 2026, 09:30 (UTC+00:00)",
                        "Licence: CC BY 4.0",
                        "Responsible statistician: the head of statistics",
                        "Contact: Statistics team",
                        "Contact: team@office.example",
                        "Contact: +44 20 7946 0000",
                        "Next release: February 2027",
                        "Methodology",
                        "How cases are counted",
                        "Quality",
                        "Quality of the survey",
                        "Related links",
                        "Loans",
                        "Contents",
                        "This worksheet contains one table.");
        Map<String, Cell> term = workbook.row("Notes", "Note", "Case");
        assertThat(ReadBack.text(term, "Kind")).isEqualTo("Glossary");
        assertThat(ReadBack.text(term, "Text")).isEqualTo("What is counted.");
        assertThat(workbook.part("xl/worksheets/_rels/sheet1.xml.rels"))
                .contains(
                        "\"https://office.example/licence\"",
                        "\"mailto:team@office.example\"",
                        "\"https://office.example/methods\"",
                        "\"https://office.example/quality\"",
                        "\"https://office.example/loans\"");
        Path file = folder.resolve("workbook.xlsx");
        Files.write(file, ReadBack.bytes(new XlsxExporter(Theme.standard()), release));
        assertThat(WorkbookAudit.of(file)).isEmpty();
    }
}
