package io.github.statbrief.ods;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import java.util.List;
import java.util.Map;

/** A release whose every text tries to be something else: markup, a formula or a reference. */
final class HostileTexts {
    /** What stands in its texts. */
    static final List<String> ALL = List.of(
            "=cmd|' /C calc'!A0",
            "+1+1",
            "@SUM(A1)",
            "</text:p><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "of:=[.A1]",
            "&amp; &lt; ]]>",
            "{=1+1}",
            "two  spaces   and more");

    private HostileTexts() {}

    static Release release() {
        Section.Builder section = Section.builder("all", ALL.get(0));
        for (int at = 0; at < ALL.size(); at++) {
            section.figure(Figure.builder("figure-" + at, ALL.get(at))
                    .stat(Stat.COUNT)
                    .value("31" + at)
                    .unit("case")
                    .period("2025"));
        }
        section.table(Table.builder("table", ALL.get(3))
                .measure("count", ALL.get(1), Stat.COUNT, "case")
                .dimension("kind", ALL.get(2), Map.of("a", ALL.get(4), "b", ALL.get(7)))
                .row("2024", List.of("a"), "12 [p]")
                .row("2025", List.of("a"), "[x]")
                .row("2024", List.of("b"), ">5")
                .row("2025", List.of("b"), "7.50"));
        return Release.builder("hostile", ALL.get(4))
                .publisher(ALL.get(5))
                .published("2026-01-15")
                .source(Source.builder("other", ALL.get(6)).url("https://office.example/?a=1&b=2"))
                .section(section)
                .build();
    }
}
