package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
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
