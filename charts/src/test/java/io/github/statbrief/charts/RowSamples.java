package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** Grouped and stacked bars, dots and limits of invented figures: plain ones, and those on which layouts break. */
final class RowSamples {
    private static final Map<String, String> FINDINGS = Map.of(
            "services", "Most applications are decided within thirty days",
            "falls-and-rises", "Men left the north, women came",
            "channels", "Online is the main channel for three of four services",
            "small-parts", "What has no room in its part stands after the bar",
            "provinces", "Online use grew in all eight provinces",
            "anxiety", "Women were more anxious than men in every area",
            "ranges", "The range of net migration holds zero",
            "up-and-down", "Two years of six saw a fall");

    private RowSamples() {}

    private static String title(String id) {
        return FINDINGS.getOrDefault(id, "Sample " + id);
    }

    static List<ChartSpec> all() {
        return List.of(
                columns(),
                upAndDown(),
                grouped("services", services()),
                grouped("four-series", fourSeries()),
                grouped("falls-and-rises", fallsAndRises()),
                grouped(
                        "zeros-in-groups",
                        new PlotMaker("zeros-in-groups")
                                .categories("Fires in buildings with more than one household", "Floods")
                                .series("Before", "0; >0")
                                .series("After", "0; 0")
                                .axis("0", "1", "1")),
                grouped(
                        "groups-to-a-billion",
                        new PlotMaker("groups-to-a-billion")
                                .categories("Messages", "Letters", "Telegrams")
                                .series("2015", "1; 1,200,000; 12")
                                .series("2025", "1,000,000,000; 34,000; [z]")
                                .axis("0", "1000000000", "500000000")),
                grouped("sixty-bars", sixty("sixty-bars").axis("0", "4000", "1000")),
                stacked("channels", channels(), true),
                stacked("small-parts", smallParts(), false),
                stacked("sixty-stacks", stacks(), true),
                dots("provinces", provinces()),
                dots("close-dots", closeDots()),
                dots("four-dots", fourDots()),
                dots("sixty-dots", sixty("sixty-dots").axis("0", "4000", "1000")),
                limits("anxiety", anxiety()),
                limits("ranges", ranges()),
                limits("sixty-limits", sixtyLimits()));
    }

    private static ChartSpec grouped(String id, PlotMaker maker) {
        return new ChartSpec.GroupedBars(id, PlotMaker.captions(title(id), "Cases"), maker.plot());
    }

    private static ChartSpec stacked(String id, PlotMaker maker, boolean full) {
        return new ChartSpec.StackedBars(
                id, PlotMaker.captions(title(id), "Applications by channel, 2025"), maker.plot(), full);
    }

    private static ChartSpec dots(String id, PlotMaker maker) {
        return new ChartSpec.Dots(
                id, captions(id, "Residents using online services (%), 2021 and 2025", maker.plot()), maker.plot());
    }

    private static ChartSpec limits(String id, PlotMaker maker) {
        return new ChartSpec.Limits(
                id, captions(id, "Invented values with 95% confidence limits, 2025", maker.plot()), maker.plot());
    }

    /** As the outline words them: with the start of the axis where that is not zero. */
    private static Captions captions(String id, String subtitle, Plot plot) {
        String start = plot.axis().ticks().get(0).label();
        return PlotMaker.captions(title(id), plot.startsAtZero() ? subtitle : subtitle + "; axis starts at " + start);
    }

    private static ChartSpec columns() {
        PlotMaker maker = new PlotMaker("regions")
                .percent()
                .categories("North", "East", "South", "West")
                .series("2024", "62.1; 58.4; 55.0; 49.7")
                .series("2025", "66.8; 64.9; 57.3; 60.2")
                .axis("0", "80", "20");
        return new ChartSpec.GroupedBars(
                "regions",
                PlotMaker.captions(
                        "Every region improved; the West rose most",
                        "Cases closed within the standard time (%), 2024 and 2025"),
                maker.plot());
    }

    private static ChartSpec upAndDown() {
        return grouped(
                "up-and-down",
                new PlotMaker("up-and-down")
                        .years(2019, 2025)
                        .series("", "12; -40; 25; 8; [x]; 3 [p]; -2 [p]")
                        .axis("-40", "40", "20"));
    }

    private static PlotMaker services() {
        return new PlotMaker("services")
                .categories("Household registration", "Immigration", Samples.LONG_LABEL, "Public order", "Post")
                .series("Applications decided within thirty days", "1,520; more than 980; about 410; 230; [c]")
                .series("All applications", "1,610; 1,190; 395..440; less than 250; 12 [p]")
                .axis("0", "2000", "500");
    }

    private static PlotMaker fourSeries() {
        return new PlotMaker("four-series")
                .categories("North", "East", "South", "West", "Centre", "Islands")
                .series("2022", "412; 388; 301; 254; 190; 12")
                .series("2023", "433; 371; 322; 248; 204; 14")
                .series("2024", "451; 390; 340; 233; 188; [c]")
                .series("2025", "470; 402; 335; 229; 197; 9")
                .axis("0", "500", "100");
    }

    private static PlotMaker fallsAndRises() {
        return new PlotMaker("falls-and-rises")
                .categories("North", "East and the islands", "South")
                .series("Men", "-35; more than 12; -4")
                .series("Women", "18; nearly -20; 0")
                .axis("-40", "20", "20");
    }

    private static String[] sixtyNames() {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(area -> area % 9 == 0 ? "Area " + area + " with its county" : "Area " + area)
                .toArray(String[]::new);
    }

    private static PlotMaker sixty(String id) {
        StringJoiner cells = new StringJoiner(";");
        for (int area = 60; area > 0; area--) {
            cells.add((area % 7 == 0 ? ">" : "") + area * area + (area % 11 == 0 ? " [p]" : ""));
        }
        return new PlotMaker(id).categories(sixtyNames()).series("", cells.toString());
    }

    private static PlotMaker channels() {
        return new PlotMaker("channels")
                .percent()
                .categories("Household registration", "Immigration", "Traffic management", "Public order")
                .series("Online", "71; 64; 52; 33")
                .series("Service hall", "21; 22; 30; 41")
                .series("Post", "8; 14; 18; 26")
                .axis("0", "100", "25");
    }

    private static PlotMaker smallParts() {
        return new PlotMaker("small-parts")
                .categories(
                        "Household registration", Samples.LONG_LABEL, "Traffic management", "None", "One part alone")
                .series("Online", "1,710; more than 640; 520; 0; -")
                .series("Service hall with its branches", "2; about 220; 410; 0; 300 to 420")
                .series("Post", "12; less than 140; [c]; 0; -")
                .series("By telephone", "1; 4; 3; 0; -")
                .axis("0", "2000", "500");
    }

    private static PlotMaker stacks() {
        PlotMaker maker = new PlotMaker("sixty-stacks").percent().categories(sixtyNames());
        StringJoiner first = new StringJoiner(";");
        StringJoiner second = new StringJoiner(";");
        StringJoiner third = new StringJoiner(";");
        for (int area = 1; area <= 60; area++) {
            first.add(Integer.toString(30 + area));
            second.add(Integer.toString(area % 8));
            third.add(Integer.toString(70 - area - area % 8));
        }
        return maker.series("Online", first.toString())
                .series("Service hall", second.toString())
                .series("Post", third.toString())
                .axis("0", "100", "25");
    }

    private static PlotMaker provinces() {
        return new PlotMaker("provinces")
                .categories("Jiangsu", "Zhejiang", "Guangdong", "Shandong", "Sichuan", "Hubei", "Henan", "Gansu")
                .series("2021", "61; 66; 58; 49; 44; 42; 37; 30")
                .series("2025", "83; 81; 79; 68; 61; 60; 52; 41")
                .axis("20", "100", "20");
    }

    private static PlotMaker closeDots() {
        return new PlotMaker("close-dots")
                .categories(
                        "Equal",
                        "Nearly equal",
                        "Swapped",
                        "One missing",
                        "Confidential",
                        "Bounds",
                        "A range",
                        "Low",
                        "High")
                .series("2021", "50; 50.2; 70; 44; [c]; >40; 30..40; 0; 99")
                .series("2025", "50; 50.4; 55; -; 61; ~58; 65 [p]; 1; 100")
                .axis("0", "100", "25");
    }

    private static PlotMaker fourDots() {
        return new PlotMaker("four-dots")
                .categories("Jiangsu", Samples.LONG_LABEL, "Gansu")
                .series("2010", "11; 30; [x]")
                .series("2015", "30; 30; 22")
                .series("2020", "31; 30; 40")
                .series("2025", "32; 30; 41")
                .axis("0", "50", "10");
    }

    private static PlotMaker anxiety() {
        return new PlotMaker("anxiety")
                .categories(
                        "North East",
                        "Yorkshire and The Humber",
                        "London",
                        "South West",
                        "No limits stated",
                        "Confidential")
                .series("Women", "3.41 (3.30..3.52); 3.29 (3.18..3.40); 3.50 (3.38..3.62); 3.20 (3.09..3.31); 3.3; [c]")
                .series(
                        "Men",
                        "2.98 (2.87..3.09); 3.02 (2.90..3.14); 3.21 [u] (2.95..3.47); 2.86 (2.75..2.97); >3.0; 3.1")
                .axis("2", "4", "1");
    }

    private static PlotMaker ranges() {
        return new PlotMaker("ranges")
                .categories("Net migration", "Births", Samples.LONG_LABEL)
                .series("", "-30..20; about 10..12; -5 (-25..15)")
                .axis("-40", "20", "20");
    }

    private static PlotMaker sixtyLimits() {
        StringJoiner cells = new StringJoiner(";");
        for (int area = 1; area <= 60; area++) {
            int value = 100 + area * 7 % 90;
            cells.add(value + " (" + (value - 12) + ".." + (value + 15) + ")");
        }
        return new PlotMaker("sixty-limits")
                .categories(sixtyNames())
                .series("", cells.toString())
                .axis("80", "220", "20");
    }
}
