package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot;
import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts of invented figures whose form follows from lists of codes: plain ones, and those on which layouts break. */
final class CodeSamples {
    private CodeSamples() {}

    static List<ChartSpec> all() {
        return List.of(
                pyramid("population", population()),
                pyramid("pyramid-marks", marks()),
                pyramid("pyramid-sixty", sixty()),
                histogram("dwellings", dwellings(), 0, 30, 40, 50, 60, 80, 100, 120, 160, 240),
                histogram("equal-classes", equalClasses(), 0, 10, 20, 30, 40, 50),
                histogram(
                        "narrow-classes",
                        narrowClasses(),
                        IntStream.rangeClosed(0, 60).toArray()),
                heatMap("unemployment", rates(), "3% to 4%", "4% to 5%", "5% to 6%", "6% to 7%"),
                heatMap("output", output(), "-40 to -20", "-20 to 0", "0 to 20"),
                heatMap("heat-sixty", heatSixty(), "0 to 20", "20 to 40", "40 to 60", "60 to 80", "80 to 100"),
                waterfall("spending", spending(), "0; 141.8; 180.2; 210.1; 222.7; 0"),
                waterfall("below-zero", belowZero(), "0; 20; -15; -15; -40; 0"));
    }

    private static ChartSpec pyramid(String id, PlotMaker maker) {
        return new CodeChart.Pyramid(
                id, PlotMaker.captions("More women than men are over 60", "People by age and sex, 2025"), maker.plot());
    }

    private static ChartSpec waterfall(String id, PlotMaker maker, String starts) {
        return new CodeChart.Waterfall(
                id,
                PlotMaker.captions("Staff make up most of the spending", "Spending, million pounds, 2025"),
                maker.plot(),
                Stream.of(starts.split("; ")).map(BigDecimal::new).toList());
    }

    private static ChartSpec heatMap(String id, PlotMaker maker, String... classes) {
        return new CodeChart.HeatMap(
                id,
                PlotMaker.captions("The north has the highest rates", "Invented rates, 2025"),
                maker.plot(),
                List.of(classes));
    }

    private static PlotMaker rates() {
        return new PlotMaker("unemployment")
                .percent()
                .categories("North", "East and the islands", Samples.LONG_LABEL, "West")
                .series("2023", "6.8; 5.1; 3.4; 4.2")
                .series("2024", "6.1; [c]; 3.0; -")
                .series("2025", "more than 7.0; 5.5 [p]; 3.1..3.4; about 4.0")
                .axis("3", "7", "1");
    }

    private static PlotMaker output() {
        return new PlotMaker("output")
                .categories("Farming", "Industry", "Building")
                .series("January to March", "-12; 0; 8")
                .series("April to June", "-38; -20; 20")
                .series("July to September", "[x]; 3; -1")
                .series("October to December", "4; 12; 19")
                .series("Whole of the year", "-5; 7; 11")
                .axis("-40", "20", "20");
    }

    private static PlotMaker heatSixty() {
        PlotMaker maker = new PlotMaker("heat-sixty")
                .categories(IntStream.rangeClosed(1, 60)
                        .mapToObj(area -> "Area " + area)
                        .toArray(String[]::new));
        for (int column = 1; column <= 12; column++) {
            StringJoiner cells = new StringJoiner(";");
            for (int area = 1; area <= 60; area++) {
                cells.add(Integer.toString((area * 37 + column * 11) % 100));
            }
            maker.series("Month " + column, cells.toString());
        }
        return maker.axis("0", "100", "20");
    }

    private static ChartSpec histogram(String id, PlotMaker maker, int... bounds) {
        return new CodeChart.Histogram(
                id,
                PlotMaker.captions("Most households live in small dwellings", "Households, thousand, 2025"),
                maker.plot(),
                IntStream.of(bounds)
                        .mapToObj(bound -> new Plot.Tick(BigDecimal.valueOf(bound), Integer.toString(bound)))
                        .toList());
    }

    private static PlotMaker dwellings() {
        return new PlotMaker("dwellings")
                .categories(
                        "0 to 29",
                        "30 to 39",
                        "40 to 49",
                        "50 to 59",
                        "60 to 79",
                        "80 to 99",
                        "100 to 119",
                        "120 to 159",
                        "160 to 239")
                .series("", "212; 318; 451; 603; 1,270; 988; 742; 809; 455 [e]")
                .axis("0", "800", "200");
    }

    private static PlotMaker equalClasses() {
        return new PlotMaker("equal-classes")
                .categories("0 to 9", "10 to 19", "20 to 29", "30 to 39", "40 to 49")
                .series("", "120; 340 [p]; [c]; 0; 85")
                .axis("0", "400", "100");
    }

    private static PlotMaker narrowClasses() {
        PlotMaker maker = new PlotMaker("narrow-classes")
                .categories(IntStream.range(0, 60).mapToObj(Integer::toString).toArray(String[]::new));
        StringJoiner cells = new StringJoiner(";");
        for (int age = 0; age < 60; age++) {
            cells.add(age == 30 ? "[c]" : age == 40 ? "0" : Integer.toString(900 + age * 37 % 90 - 12 * age));
        }
        return maker.series("", cells.toString()).axis("0", "1000", "200");
    }

    private static PlotMaker spending() {
        return new PlotMaker("spending")
                .categories("Staff", "Buildings", "Systems", "Other spending", "Income from fees", "Net spending")
                .series("", "141.8; 38.4; 29.9 [p]; 12.6; -23.4; 199.3")
                .axis("0", "250", "50");
    }

    private static PlotMaker belowZero() {
        return new PlotMaker("below-zero")
                .categories("Rise", "Fall across zero", "Nothing", Samples.LONG_LABEL, "Rise below zero", "Total")
                .series("", "20; -35; 0; -25; 12; -28")
                .axis("-40", "20", "20");
    }

    private static PlotMaker population() {
        return new PlotMaker("population")
                .categories("80 and over", "60 to 79", "40 to 59", "20 to 39", "Under 20")
                .series("Women", "412; 1,310; 1,720; 1,640; 1,290")
                .series("Men", "255; 1,190; 1,700; 1,690; 1,355")
                .axis("0", "2000", "500");
    }

    /** What no bar shows stands on its own side of zero. */
    private static PlotMaker marks() {
        return new PlotMaker("pyramid-marks")
                .categories("Confidential", "Nobody", "Bounds", "Ranges", "Status", "None", Samples.LONG_LABEL)
                .series("Women who live alone", "[c]; 0; more than 412; 100..240; 300 [p]; -; about 7")
                .series("Men who live alone", "12; 0; less than 390; about 250..260; [x]; 31; nearly 400")
                .axis("0", "500", "100");
    }

    private static PlotMaker sixty() {
        StringJoiner women = new StringJoiner(";");
        StringJoiner men = new StringJoiner(";");
        String[] ages =
                IntStream.range(0, 60).mapToObj(row -> "Age " + (59 - row)).toArray(String[]::new);
        for (int age = 0; age < 60; age++) {
            women.add(Integer.toString(400 + age * 37 % 90 - age));
            men.add(Integer.toString(410 + age * 41 % 80 - age));
        }
        return new PlotMaker("pyramid-sixty")
                .categories(ages)
                .series("Women", women.toString())
                .series("Men", men.toString())
                .axis("0", "500", "100");
    }
}
