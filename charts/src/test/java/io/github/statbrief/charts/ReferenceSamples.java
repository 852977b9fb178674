package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import java.util.List;

/** Charts with reference lines: plain ones, and those on which words, marks and lines could meet. */
final class ReferenceSamples {
    private static final String LONG =
            "Standard of the regulation on the registration of residence as amended, to be reached by every area";

    private ReferenceSamples() {}

    static List<ChartSpec> all() {
        return List.of(line(), lines(), panels(), bars(), changes(), grouped(), dots(), limits(), logarithmicDots());
    }

    private static ChartSpec line() {
        return lines(
                "line-with-target",
                new PlotMaker("line-with-target")
                        .percent()
                        .years(2016, 2025)
                        .series("", "41; 44; 43; >47; [c]; 50; 52; 51; 55; 57 [p]")
                        .axis("0", "80", "20")
                        .reference("60", "Target for 2030")
                        .reference("44", "Average of all areas"));
    }

    private static ChartSpec lines() {
        return lines(
                "lines-with-target",
                new PlotMaker("lines-with-target")
                        .years(2016, 2025)
                        .series("Online", "112; 140; 171; 215; 340; 402; 431; 466; 498; 521 [p]")
                        .series("Service hall", "610; 590; 566; 541; 320; 348; 371; 362; 344; 331 [p]")
                        .axis("0", "700", "100")
                        .reference("500", LONG));
    }

    private static ChartSpec lines(String id, PlotMaker maker) {
        return new ChartSpec.Lines(id, PlotMaker.captions("Lines with a target", "Cases, 2016 to 2025"), maker.plot());
    }

    private static ChartSpec panels() {
        Plot plot = new PlotMaker("panels-with-target")
                .years(2018, 2025)
                .series("North", "39; 37; 38; 41; 42; 48; 47; 50")
                .series("East", "38; 42; 45; 50; 51; 54; 56; 55")
                .series("South", "54; 52; 50; -; 55; 56; 57; 57")
                .series("West", "49; 50; 49; 51; 52; 53; 52; 55")
                .series("Centre", "36; 40; 41; 42; 46; 45; 47; 47")
                .axis("0", "60", "20")
                .reference("50", "Target for 2030")
                .reference("20", LONG)
                .plot();
        return new ChartSpec.Multiples(
                "panels-with-target", PlotMaker.captions("Three regions reach the target", "Cases"), plot);
    }

    private static ChartSpec bars() {
        return new ChartSpec.GroupedBars(
                "bars-with-target",
                PlotMaker.captions("Four of seven areas reach the target", "Cases per 1,000 people, 2025"),
                new PlotMaker("bars-with-target")
                        .categories("North", "East", "South", "West", "Centre", "Islands", "Coast")
                        .series("", ">92; 84; ~80; 78..83; 71; >66; [c]")
                        .axis("0", "100", "20")
                        .reference("80", "Target for 2030")
                        .reference("74", "Average of all areas")
                        .plot());
    }

    private static ChartSpec changes() {
        return new ChartSpec.GroupedBars(
                "changes-with-target",
                PlotMaker.captions("Most areas lost people", "Change in the number of people, 2025"),
                new PlotMaker("changes-with-target")
                        .categories("North", "East", "South")
                        .series("", "12; -9; ~-4")
                        .axis("-10", "20", "10")
                        .reference("-12", "Forecast")
                        .reference("16", LONG)
                        .reference("14", LONG)
                        .plot());
    }

    private static ChartSpec grouped() {
        return new ChartSpec.GroupedBars(
                "groups-with-target",
                PlotMaker.captions("Every area improved", "Cases closed in time"),
                new PlotMaker("groups-with-target")
                        .percent()
                        .categories("North", "East", "South", "West")
                        .series("2024", "62; 58; 55; 49")
                        .series("2025", "66; 64; 57; 60")
                        .axis("0", "80", "20")
                        .reference("70", "Standard")
                        .plot());
    }

    private static ChartSpec dots() {
        return new ChartSpec.Dots(
                "dots-with-target",
                PlotMaker.captions("Three provinces are above the average", "Residents who use online services"),
                new PlotMaker("dots-with-target")
                        .percent()
                        .categories("Jiangsu", "Zhejiang", "Guangdong", "Gansu")
                        .series("2021", "61; 66; 58; >30")
                        .series("2025", "83; ~74; 79; 41")
                        .axis("20", "100", "20")
                        .reference("70", "Average of all provinces")
                        .plot());
    }

    private static ChartSpec logarithmicDots() {
        return new ChartSpec.Dots(
                "logarithmic-dots",
                PlotMaker.captions("From villages to cities", "People; logarithmic scale"),
                new PlotMaker("logarithmic-dots")
                        .categories("Village", "Town", "City", "Capital")
                        .series("2015", "220; 3,100; 98,000; >1,200,000")
                        .series("2025", "120; 3,200; ~210,000; 2,400,000")
                        .logarithmic(100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)
                        .reference("50,000", "Smallest city by law")
                        .plot());
    }

    private static ChartSpec limits() {
        return new ChartSpec.Limits(
                "limits-with-target",
                PlotMaker.captions("Two areas are above the average beyond doubt", "Mean score"),
                new PlotMaker("limits-with-target")
                        .categories("North East", "London", "South West", "Confidential")
                        .series("", "34 (33..35); >36 (34..38); 31..33; [c]")
                        .axis("28", "40", "4")
                        .reference("33", "Average of all areas")
                        .plot());
    }
}
