package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Lines and small multiples of invented figures: plain ones, and those on which layouts break. */
final class LineSamples {
    private LineSamples() {}

    static List<ChartSpec> all() {
        return List.of(
                online(),
                channels(),
                closeEnds(),
                signs(),
                fortyYears(),
                changes(),
                zeros(),
                onePoint(),
                nothing(),
                billion(),
                quarters(),
                regions(),
                twelve(),
                band(),
                twoBands(),
                logarithmic(),
                fewPowers());
    }

    private static ChartSpec lines(String id, String title, String subtitle, PlotMaker maker) {
        return new ChartSpec.Lines(id, PlotMaker.captions(title, subtitle), maker.plot());
    }

    private static ChartSpec online() {
        return lines(
                "online",
                "Online services rose to 57% of applications",
                "Share of applications made online (%), January 2024 to December 2025",
                new PlotMaker("online")
                        .percent()
                        .months(2024, 1, 24)
                        .series(
                                "",
                                "41.2; 40.8; 42.5; 43.9; 44.1; 45.0; 46.4; 47.2; [x]; [x]; 48.8; 49.6; 50.2; 51.1; 50.4; 51.9;"
                                        + "52.7; 53.3; 53.8; 55.0; 55.4; 54.9 [p]; 56.1 [p]; 57.2 [p]")
                        .axis("0", "60", "10"));
    }

    private static ChartSpec channels() {
        return lines(
                "channels-over-time",
                "Online has overtaken the service hall",
                "Applications by channel (thousand), 2016 to 2025",
                new PlotMaker("channels-over-time")
                        .years(2016, 2025)
                        .series("Online", "112; 140; 171; 215; 340; 402; 431; 466; 498; 521 [p]")
                        .series("Service hall", "610; 590; 566; 541; 320; 348; 371; 362; 344; 331 [p]")
                        .series("Post", "205; 188; 171; 160; 158; 131; 118; 97; 85; 71 [p]")
                        .axis("0", "700", "100"));
    }

    private static ChartSpec closeEnds() {
        return lines(
                "close-ends",
                "Four areas ended the year side by side",
                "Cases per 100,000 people, January to December 2025; axis starts at 40",
                new PlotMaker("close-ends")
                        .months(2025, 1, 12)
                        .series("North and the islands", "41; 43; 44; 46; 45; 48; 50; 51; 50; 52; 53; 53.2")
                        .series("East", "56; 55; 57; 55; -; -; 54; 55; 54; 53; 54; 53.4")
                        .series(
                                "Centre with the county of the same name",
                                "48; 47; 49; 50; 51; 50; 52; 52; 53; 54; 53; 53.1 [p]")
                        .series("West", "60; 58; 59; 57; 56; 57; 55; 55; 54; -; -; -")
                        .axis("40", "65", "5"));
    }

    private static ChartSpec signs() {
        return lines(
                "breaks-and-bounds",
                "A break, bounds, a range and values on their own",
                "Cases, January 2025 to March 2026",
                new PlotMaker("breaks-and-bounds")
                        .months(2025, 1, 15)
                        .series(
                                "",
                                "420; 435; >450; 470; 390 [b]; 402; ~415; [c]; 440; [c]; 460; 440..520; 500; <540; 560 [e]")
                        .axis("0", "600", "100"));
    }

    private static ChartSpec fortyYears() {
        return lines(
                "forty-years",
                "Births fell for forty years, deaths rose",
                "Thousand a month, January 1986 to December 2025",
                new PlotMaker("forty-years")
                        .months(1986, 1, 480)
                        .series("Births", wave(480, 92, -0.055, 6))
                        .series("Deaths", wave(480, 58, 0.03, 7))
                        .axis("0", "120", "20"));
    }

    private static String wave(int count, double start, double slope, double height) {
        StringJoiner cells = new StringJoiner(";");
        for (int at = 0; at < count; at++) {
            double season = height * StrictMath.cos(at * StrictMath.PI / 6) * (at % 5 == 0 ? 1.3 : 0.8);
            String flag = at >= count - 6 ? " [p]" : "";
            cells.add(String.format(Locale.ROOT, "%.1f%s", start + slope * at + season, flag));
        }
        return cells.toString();
    }

    private static ChartSpec changes() {
        return lines(
                "growth",
                "The economy shrank in 2020 and caught up in 2021",
                "Change from the year before (%), 2015 to 2025",
                new PlotMaker("growth")
                        .percent()
                        .years(2015, 2025)
                        .series("Output", "2.2; 1.9; 2.7; 1.4; 1.6; -10.3; 8.6; 4.8; 0.4; 1.1; 1.3 [f]")
                        .series("Employment", "1.7; 1.5; 1.0; 1.2; 1.1; -0.9; -0.3; 1.0; 0.9; 0.6; -0.4 [f]")
                        .axis("-15", "10", "5"));
    }

    private static ChartSpec band() {
        return lines(
                "band",
                "Trust fell, and how far is less sure since the break",
                "People who trust the figures (%), 2015 to 2025",
                new PlotMaker("band")
                        .percent()
                        .years(2015, 2025)
                        .series(
                                "",
                                "71 (68..74); 70 (66..73); 68 (65..70); [c]; 66 (62..69); 64; 63 (58..69);"
                                        + "60 [b] (52..67); 58 (50..66); 59 (50..67); 55 [p] (45..64)")
                        .axis("0", "80", "20")
                        .reference("65", "Mean of all offices"));
    }

    private static ChartSpec twoBands() {
        return lines(
                "two-bands",
                "Women and men no longer differ beyond doubt",
                "Mean score, 2018 to 2025",
                new PlotMaker("two-bands")
                        .years(2018, 2025)
                        .series(
                                "Women",
                                "54 (52..57); 53 (51..55); 52 (50..54); 50 (47..52); 49 (46..51); 48 (45..51); 47; 46 (43..49)")
                        .series(
                                "Men",
                                "43 (41..45); 43 (40..45); 44 (42..46); 45 (43..48); 46 (43..48); 46 (44..49); 45 (42..48); 46 (42..50)")
                        .axis("0", "60", "20"));
    }

    private static ChartSpec logarithmic() {
        return lines(
                "logarithmic",
                "From twelve messages to a billion",
                "Messages, 2016 to 2025; logarithmic scale",
                new PlotMaker("logarithmic")
                        .years(2016, 2025)
                        .series("All", "12;130;1,400;16,000;190,000;2,000,000;[c];31,000,000;250,000,000;1,000,000,000")
                        .series(
                                "Answered",
                                "10;100;900;9,000;>90,000;1,500,000;9,000,000;20,000,000;80,000,000;90,000,000 [p]")
                        .logarithmic(10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000)
                        .reference("1,000,000", "Expected"));
    }

    private static ChartSpec fewPowers() {
        return lines(
                "few-powers",
                "Cases doubled every year",
                "Cases, 2020 to 2025; logarithmic scale",
                new PlotMaker("few-powers")
                        .years(2020, 2025)
                        .series("", "23; 46; 92; 184; 368; 736")
                        .logarithmic(20, 50, 100, 200, 500, 1000));
    }

    private static ChartSpec zeros() {
        return lines(
                "no-cases",
                "No case was recorded",
                "Cases, 2018 to 2025",
                new PlotMaker("no-cases")
                        .years(2018, 2025)
                        .series("", "0;0;0;0;0;0;0;0")
                        .axis("0", "1", "1"));
    }

    private static ChartSpec onePoint() {
        return lines(
                "one-point",
                "The series starts in 2025",
                "Cases, 2025",
                new PlotMaker("one-point").years(2025, 2025).series("", "412").axis("0", "500", "100"));
    }

    private static ChartSpec nothing() {
        return lines(
                "confidential",
                "All values are confidential but one",
                "Cases, 2023 to 2025",
                new PlotMaker("confidential")
                        .years(2023, 2025)
                        .series("", "[c]; 18; [c]")
                        .axis("0", "20", "5"));
    }

    private static ChartSpec billion() {
        return lines(
                "one-to-a-billion-over-time",
                "From one message to a billion",
                "Messages, 2016 to 2025",
                new PlotMaker("one-to-a-billion-over-time")
                        .years(2016, 2025)
                        .series("", "1;12;130;1,400;16,000;190,000;2,000,000;31,000,000;250,000,000;1,000,000,000")
                        .axis("0", "1000000000", "200000000"));
    }

    private static ChartSpec quarters() {
        return lines(
                "vacancies",
                "Vacancies fell for the third quarter in a row",
                "Vacancies (thousand), 2019 Q2 to 2025 Q2; the whole series is estimated",
                new PlotMaker("vacancies")
                        .quarters(2019, 26)
                        .series("All industries", estimated(26, 820, 11))
                        .series("Health", estimated(26, 790, 9))
                        .axis("0", "1200", "200"));
    }

    private static String estimated(int count, int start, int step) {
        StringJoiner cells = new StringJoiner(";");
        for (int at = 0; at < count; at++) {
            cells.add(start + step * at - (at % 7) * 13 + " [e]");
        }
        return cells.toString();
    }

    private static ChartSpec regions() {
        Plot plot = new PlotMaker("regions-over-time")
                .years(2018, 2025)
                .series("North", "39; 37; 38; 41; 42; 48; 47; 50")
                .series("North East", "42; 44; 47; 51; 52; 52; 53; 56 [p]")
                .series("East", "38; 42; 45; 50; 51; 54; 56; 55")
                .series("Centre", "36; 40; 41; 42; 46; 45; 47; 47")
                .series("South", "54; 52; 50; -; 55; 56; 57; 57")
                .series("West", "49; 50; 49; 51; 52; 53; 52; 55")
                .axis("0", "60", "20")
                .plot();
        return new ChartSpec.Multiples(
                "regions-over-time",
                PlotMaker.captions(
                        "Growth was uneven across regions",
                        "Cases per 100,000 people, 2018 to 2025; each panel brings out one region, the others in grey"),
                plot);
    }

    private static ChartSpec twelve() {
        PlotMaker maker = new PlotMaker("twelve-panels").months(2021, 1, 60);
        for (int panel = 0; panel < 12; panel++) {
            String name = panel % 4 == 1
                    ? "Administrative area number " + panel + " with the county of the same name"
                    : "Area " + panel;
            maker.series(name, wave(60, -20 + 8 * panel, 0.4 - 0.1 * panel, 5));
        }
        return new ChartSpec.Multiples(
                "twelve-panels",
                PlotMaker.captions("Twelve areas went twelve ways", "Net migration (people), 2021 to 2025"),
                maker.axis("-40", "80", "20").plot());
    }
}
