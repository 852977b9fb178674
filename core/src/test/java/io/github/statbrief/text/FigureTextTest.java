package io.github.statbrief.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Severity;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.check.ReleaseCheck;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

class FigureTextTest {
    private static final ReferencePeriod CONGRESS = new ReferencePeriod.Named(
            "congress",
            "since the 18th National Congress",
            ReferencePeriod.parse("since 2012-11-08"),
            List.of(new Note(Note.Kind.INFERRED, "The release gives no date.")));
    private static final Figure BASE = Fixtures.figure("base", "about 43.6 billion", "CNY");
    private static final FigureText TEXT = FigureText.of(Fixtures.release(List.of(BASE)));

    static Stream<Map<String, String>> specification() throws IOException {
        return rows("wording.yaml");
    }

    static Stream<Map<String, String>> forms() throws IOException {
        return rows("prose-forms.yaml");
    }

    private static Stream<Map<String, String>> rows(String file) throws IOException {
        // the failsafe schema keeps every value as the text that stands there: 10.0 is not 10
        Load load =
                new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
        try (InputStream in = FigureTextTest.class.getResourceAsStream(file)) {
            @SuppressWarnings("unchecked")
            List<Map<String, String>> rows = (List<Map<String, String>>) load.loadFromInputStream(in);
            return rows.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("specification")
    void figuresAreWordedAsSpecified(Map<String, String> row) {
        FigureWording words = TEXT.of(figure(row));

        assertThat(words.full()).isEqualTo(row.get("words"));
        assertThat(words.details()).isEqualTo(row.getOrDefault("details", ""));
        assertThat(words.absence()).isEqualTo(row.getOrDefault("absence", ""));
        assertThat(String.join(" ", words.flags())).isEqualTo(row.getOrDefault("marks", ""));
        check(row, "tile", joined(words.number(), words.unit()));
        check(row, "row", joined(words.plainNumber(), words.columnUnit()));
        check(row, "unit-name", words.unitName());
        if (row.containsKey("period-words")) {
            assertThat(words.period()).isEqualTo(row.get("period-words"));
        }
    }

    private static void check(Map<String, String> row, String column, String words) {
        if (row.containsKey(column)) {
            assertThat(words).as(column).isEqualTo(row.get(column));
        }
    }

    /** A number and, behind a stroke, the words after it. */
    private static String joined(String number, String behind) {
        return behind.isEmpty() ? number : number + " | " + behind;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void figuresInTextTakeTheFormOfTheirPlaceholder(Map<String, String> row) {
        Figure figure = figure(row);

        for (Prose.Form form : Prose.Form.values()) {
            String expected = expected(row, form);
            if (expected != null && !expected.equals("-")) {
                assertThat(TEXT.inProse(figure, form)).isEqualTo(expected);
            }
            assertThat(refusals(figure, form))
                    .as("%s of %s", form, row)
                    .isEqualTo(
                            "-".equals(expected)
                                            || (form == Prose.Form.LEVEL
                                                    && figure.sense().isChange())
                                    ? 1
                                    : 0);
        }
    }

    private static @Nullable String expected(Map<String, String> row, Prose.Form form) {
        return switch (form) {
            case FULL -> row.get("words");
            case VERB -> row.get("verb");
            case NOUN -> row.get("noun");
            case BY -> row.get("by");
            case COMPARED -> row.getOrDefault("compared", "-");
            case AT -> row.getOrDefault("at-form", "-");
            case LIMITS -> row.getOrDefault("limits-form", "-");
            case LEVEL, UNIT, NUMBER -> null;
        };
    }

    /** How many errors a release has that asks for a form of a figure. */
    private static long refusals(Figure figure, Prose.Form form) {
        String name = form == Prose.Form.FULL ? "" : ":" + form.name().toLowerCase(Locale.ROOT);
        Release release = Fixtures.release(List.of(figure));
        Release asking = Release.builder("forms", "Forms")
                .publisher("An office")
                .published(release.published())
                .summary("Of {figure" + name + "}.")
                .section(Section.builder("only", "Only").figure(figure).figure(BASE))
                .build();
        return ReleaseCheck.of(asking).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    private static Figure figure(Map<String, String> row) {
        String period = row.getOrDefault("period", "unstated");
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if (List.of(row.getOrDefault("flags", "").split(",", -1)).contains(flag.letter())) {
                flags.add(flag);
            }
        }
        Figure.Builder figure = Figure.builder("figure", "Anything")
                .stat(Stat.COUNT)
                .value(row.get("reading"))
                .sense(row.getOrDefault("sense", "level"))
                .period(period.equals("congress") ? CONGRESS : ReferencePeriod.parse(period))
                .flags(flags.toArray(Flag[]::new));
        Optional.ofNullable(row.get("unit")).ifPresent(figure::unit);
        Optional.ofNullable(row.get("of")).ifPresent(figure::of);
        Optional.ofNullable(row.get("at")).ifPresent(figure::at);
        Optional.ofNullable(row.get("limits")).ifPresent(figure::limits);
        Optional.ofNullable(row.get("significance")).ifPresent(figure::significance);
        Optional.ofNullable(row.get("was")).ifPresent(figure::was);
        Optional.ofNullable(row.get("condition")).ifPresent(figure::condition);
        return figure.build();
    }

    @Test
    void theNumberIsSplitFromItsScaleAndUnitForTiles() {
        FigureWording words = TEXT.of(BASE);

        assertThat(words.lead()).isEqualTo("about");
        assertThat(words.number()).isEqualTo("43.6");
        assertThat(words.unit()).isEqualTo("billion yuan");
        assertThat(words.unitName()).isEqualTo("yuan");
    }

    @ParameterizedTest
    @CsvSource({
        "3.2 million, GBP, 3.2 million",
        "-3.2, million GBP, −3.2",
        "more than 5, USD, >5",
        "3 to 4 million, EUR, 3 to 4 million"
    })
    void theUnitOfAChartStandsInItsSubtitleAndNotAtEachNumber(String value, String unit, String label) {
        assertThat(TEXT.brief(
                        Fixtures.figure("amount", value, unit).value(),
                        Optional.of(Unit.parse(unit)),
                        Sense.level(),
                        List.of()))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-2005, 2004/05",
        "2004-2005-Q3, Q3 2004/05",
        "2014-Q2, Q2 2014",
        "2021-W05, W5 2021",
        "2021-05, May 2021"
    })
    void axesSpellPeriodsAsTextsDo(String period, String words) {
        assertThat(TEXT.briefPeriod(ReferencePeriod.parse(period))).isEqualTo(words);
    }

    @Test
    void theShortestFormKeepsBoundAndScale() {
        assertThat(TEXT.of(BASE).bounded()).isEqualTo("about 43.6 billion");
    }

    @Test
    void populationAndPlaceAreSaidUnlessTheLabelSaysThem() {
        assertThat(TEXT.label(Fixtures.measure("Clearance time", "Chinese citizens")))
                .isEqualTo("Clearance time, Chinese citizens");
        assertThat(TEXT.label(Fixtures.measure("Police officers injured", "police officers")))
                .isEqualTo("Police officers injured");
    }

    @Test
    void cellsAreWordedWithTheirSignAndSpokenInFull() {
        TableMeasure measure = new TableMeasure(
                "received", Fixtures.measure("Received"), Unit.parse("thousand application"), Sense.level());

        assertThat(TEXT.of(Cell.parse("~330 [r]"), measure))
                .isEqualTo(new CellWords("≈", "330", "[r]", "about 330 thousand applications, revised"));
        assertThat(TEXT.of(Cell.parse("[c]"), measure)).isEqualTo(new CellWords("", "[c]", "", "confidential"));
    }

    @Test
    void thePercentSignIsLeftToTheColumnOfATable() {
        TableMeasure share = new TableMeasure("share", Fixtures.measure("Share"), Unit.parse("percent"), Sense.level());

        assertThat(TEXT.of(Cell.parse("57.2 [p]"), share))
                .isEqualTo(new CellWords("", "57.2", "[p]", "57.2%, provisional"));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12, 2010/2012, 2010-12",
        "as of 28 June 2026, as of 2026-06-28, as of 28 June 2026",
        "2014/15, 2014-2015, 2014/15",
        "by summer, as of 2026-06-28, by summer (as of 28 June 2026)",
        "the three years to 2012, 2010/2012, the three years to 2012 (2010 to 2012)",
        "since the congress, since 2012-11-08, since the congress (8 November 2012)"
    })
    void aGlossThatAddsNothingIsLeftOut(String stated, String is, String words) {
        assertThat(TEXT.period(new ReferencePeriod.Named("named", stated, ReferencePeriod.parse(is), List.of())))
                .isEqualTo(words);
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        Release german = Fixtures.release(List.of(BASE), Locale.GERMAN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureText.of(german))
                .withMessageContaining("'de'")
                .withMessageContaining("en");
    }

    @Test
    void everyLabelHasWords() {
        Labels labels = Labels.in(Locale.ENGLISH);

        assertThat(Label.values())
                .allSatisfy(label -> assertThat(labels.of(label)).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sum;   CURRENT;       ;     Sales, seasonally adjusted, current prices",
                "sum;   CONSTANT;      ;     Sales, seasonally adjusted, constant prices",
                "sum;   CONSTANT;      2015; Sales, seasonally adjusted, constant 2015 prices",
                "sum;   CHAINED;       ;     Sales, seasonally adjusted, chained volume",
                "sum;   CHAINED;       2015; 'Sales, seasonally adjusted, chained volume, 2015 prices'",
                "sum;   PREVIOUS_YEAR; ;     Sales, seasonally adjusted, prices of the year before",
                "index; UNSTATED;      2015; Sales, seasonally adjusted, 2015 = 100",
                "index; CHAINED;       2015; Sales, seasonally adjusted, chained volume, 2015 = 100",
                "index; UNSTATED;      2015-06; Sales, seasonally adjusted, June 2015 = 100",
                "index; UNSTATED;      ;     Sales, seasonally adjusted",
            })
    void aMeasureIsNamedWithItsAdjustmentPricesAndBase(
            String stat, PriceBasis prices, @Nullable String base, String name) {
        TableMeasure.Builder measure = TableMeasure.builder("sales", "Sales")
                .stat(stat)
                .unit("index")
                .adjustment(Adjustment.SEASONAL)
                .prices(prices);
        if (base != null) {
            measure.base(base);
        }
        Table table = Table.builder("sales", "Sales")
                .measure(measure)
                .row("2025", List.of(), "104.2")
                .build();

        assertThat(TEXT.label(table.measures().get(0).measure())).isEqualTo(name.replace("'", ""));
    }
}
