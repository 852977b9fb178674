package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import java.util.List;
import java.util.StringJoiner;

/** Dots by two measures: few with room for every name, and so many that some have none. */
final class ScatterSamples {
    private ScatterSamples() {}

    static List<ChartSpec> all() {
        return List.of(few(), crowd());
    }

    private static ChartSpec few() {
        PlotMaker maker = new PlotMaker("scatter")
                .categories("North", "East", "South", "West", "Centre", "The islands and the coast")
                .series("Mean waiting time, minutes", "5; 12.4; 12.8; 30; 21; 0")
                .series("People who are satisfied, of 100", "96; 88; 87 [p]; 60; 71; 100")
                .axis("60", "100", "10");
        return scatter("scatter", maker, across("0", "30", "10"));
    }

    /** Forty dots, several of them at one place and many beside each other. */
    private static ChartSpec crowd() {
        String[] names = new String[40];
        StringJoiner across = new StringJoiner(";");
        StringJoiner upward = new StringJoiner(";");
        for (int at = 0; at < names.length; at++) {
            names[at] = at % 9 == 4 ? "Administrative area number " + at : "Area " + at;
            across.add(Integer.toString(40 + at * 7 % 13));
            upward.add(Integer.toString(50 + at * 5 % 11));
        }
        PlotMaker maker = new PlotMaker("crowd")
                .categories(names)
                .series("Applications, thousand", across.toString())
                .series(Samples.LONG_LABEL, upward.toString())
                .axis("40", "70", "10");
        return scatter("crowd", maker, across("0", "100", "20"));
    }

    private static Plot.ValueAxis across(String low, String high, String step) {
        return new PlotMaker("across")
                .categories("None")
                .series("", "1")
                .axis(low, high, step)
                .plot()
                .axis();
    }

    private static ChartSpec scatter(String id, PlotMaker maker, Plot.ValueAxis across) {
        return new ChartSpec.Scatter(id, PlotMaker.captions("Dots of " + id, "By area, 2025"), maker.plot(), across);
    }
}
