package io.github.statbrief.xlsx;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Measure;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Stat;
import io.github.statbrief.Status;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Releases to test with: invented numbers of an invented office. */
public final class Releases {
    static final String SOURCE = "bulletin";

    private Releases() {}

    /** A release with every kind of stated value, unit, sense and flag, two groups, a share, and a table with gaps. */
    static Release varied() {
        return release(work(), people()).build();
    }

    /** The same before it may be passed on. */
    static Release draft() {
        return release(work(), people()).status(new Status.Draft()).build();
    }

    private static Section work() {
        return Section.builder("work", "Work of the office")
                .text("The office answered {letters} and needed {answer-time} for each.")
                .figure(figure("letters", "Letters answered", "more than 500,000", "letter", "level"))
                .figure(figure("calls", "Calls answered", "about 43,000", "call", "level"))
                .figure(figure("saved", "Costs saved", "about 43.6 billion", "CNY", "level"))
                .figure(figure("documents", "Documents issued", "1.2 billion", "document", "level"))
                .figure(figure("answer-time", "Time to an answer", "45", "second", "level down"))
                .figure(figure(
                        "waiting-time", "Waiting time at large desks", "10", "minute", "change down from 25 minutes"))
                .figure(figure("satisfied", "People satisfied", "96.96", "percent", "level"))
                .figure(figure("steady", "Share of women", "10.0", "percent", "level steady"))
                .figure(figure("days", "Days to a passport", "4 to 6", "working-day", "level"))
                .figure(figure("balance", "Balance of moves", "about -2.5", "thousand person|people", "level"))
                .figure(figure("atoms", "Atoms counted", "12345678901234567890", "atom", "level"))
                .figure(figure("hidden", "Complaints upheld", "[c]", "complaint", "level"))
                .figure(verbal("record", "Rate of cases resolved", "best"))
                .build();
    }

    private static Section people() {
        return Section.builder("people", "People")
                .figure(figure("injured", "Injured on duty", "more than 48,000", "person|people", "level"))
                .figure(figure("died", "Died on duty", "more than 3,400", "person|people", "level"))
                .figure(figure("honoured", "Honoured", "about 1,200 to 1,500", "person|people", "level"))
                .figure(figure("first-class", "First class awards", "1,347", "award", "level"))
                .figure(figure("all-awards", "Awards of any class", "1,900", "award", "level"))
                .group(Group.builder("on-duty", "Officers on duty")
                        .relation(Relation.COMPARABLE)
                        .figures("injured", "died", "honoured")
                        .chart("bars"))
                .group(Group.builder("awards", "Awards")
                        .relation(Relation.OVERLAPPING)
                        .figures("first-class", "all-awards"))
                .table(applications())
                .build();
    }

    /** One section with one figure whose label is given. */
    static Release labelled(String label) {
        return of(figure("letters", label, "5", "letter", "level"));
    }

    static Release of(Figure... figures) {
        Section.Builder only = Section.builder("only", "Only section");
        List.of(figures).forEach(only::figure);
        return release(only.build()).build();
    }

    static Release of(Table table) {
        return release(Section.builder("only", "Only section").table(table).build())
                .build();
    }

    private static Release.Builder release(Section... sections) {
        Release.Builder release = Release.builder("annual-figures", "Annual figures of the Office of Examples")
                .publisher("Office of Examples")
                .via("Example News")
                .published("2021-07-02")
                .summary("A year of steady work.")
                .headline(Stream.of(sections)
                        .flatMap(section -> section.figures().stream())
                        .map(Figure::id)
                        .limit(6)
                        .toArray(String[]::new))
                .source(Source.builder(SOURCE, "Bulletin of the Office of Examples")
                        .publisher("Office of Examples")
                        .date("2021-07-02")
                        .url("https://example.org/bulletin"))
                .note(Note.builder("The year is inferred.").kind(Note.Kind.INFERRED))
                .licence("Open Government Licence v3.0")
                .contact("figures@example.org");
        List.of(sections).forEach(release::section);
        return release;
    }

    static Figure figure(String id, String label, String value, String unit, String sense) {
        return Figure.builder(id, label)
                .stat(id.equals("satisfied") ? Stat.SHARE : Stat.COUNT)
                .flow(Flow.CUMULATIVE)
                .value(value)
                .unit(unit)
                .sense(sense)
                .period("since 2012-11-08")
                .flags(id.equals("calls") ? new Flag[] {Flag.PROVISIONAL, Flag.ESTIMATED} : new Flag[0])
                .quote(SOURCE, 12, "a total of " + value + " (" + id + ")")
                .note(Note.builder("What '" + id + "' covers is not stated."))
                .chart(id.equals("satisfied") ? "share" : "none")
                .build();
    }

    private static Figure verbal(String id, String label, String statement) {
        return Figure.builder(id, label)
                .stat(Stat.RATE)
                .flow(Flow.CUMULATIVE)
                .value(statement)
                .period("ever")
                .quote(SOURCE, 37, "the " + statement + " on record")
                .build();
    }

    /** Two regions by three years, with flags, bounds, shorthand, limits, a note and a number too long for a spreadsheet. */
    static Table applications() {
        Cell limited = new Cell(
                StatedValue.parse("312.4"),
                Set.of(),
                Optional.of((StatedValue.Range) StatedValue.parse("300.1..324.9")),
                Optional.of(new Note(Note.Kind.SCOPE, "Estimated from a sample.")));
        // a builder's own measures are of no flow
        TableMeasure count = new TableMeasure(
                "count",
                new Measure(
                        "Applications", Stat.COUNT, Optional.empty(), Flow.CUMULATIVE, Adjustment.UNSTATED, Map.of()),
                Unit.parse("thousand application"),
                Sense.level());
        return Table.builder("applications", "Applications by region")
                .measure(count)
                .dimension("region", "Region", Map.of("N01", "North", "S01", "South"))
                .row("2019", List.of("N01"), "301.2")
                .row("2020", List.of("N01"), "~330 [r,u]")
                .row(ReferencePeriod.parse("2021"), List.of("N01"), limited)
                .row("2019", List.of("S01"), "[c]")
                .row("2020", List.of("S01"), "[x] [p]")
                .row("2021", List.of("S01"), "1234567890.1234567")
                .source(SOURCE)
                .build();
    }
}
