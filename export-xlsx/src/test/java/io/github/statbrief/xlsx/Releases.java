package io.github.statbrief.xlsx;

import io.github.statbrief.Adjustment;
import io.github.statbrief.Figure;
import io.github.statbrief.Flow;
import io.github.statbrief.Group;
import io.github.statbrief.Measure;
import io.github.statbrief.Prose;
import io.github.statbrief.Quote;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Stat;
import io.github.statbrief.Status;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Releases to test with: invented numbers of an invented office. */
public final class Releases {
    static final String SOURCE = "bulletin";

    private Releases() {}

    /** A release with every kind of stated value, unit, sense and flag, two groups, a share, and a table with gaps. */
    static Release varied() {
        Section work = new Section(
                "work",
                "Work of the office",
                Optional.of(Prose.parse("The office answered {letters} and needed {answer-time} for each.")),
                List.of(
                        figure("letters", "Letters answered", "more than 500,000", "letter", "level"),
                        figure("calls", "Calls answered", "about 43,000", "call", "level"),
                        figure("saved", "Costs saved", "about 43.6 billion", "CNY", "level"),
                        figure("documents", "Documents issued", "1.2 billion", "document", "level"),
                        figure("answer-time", "Time to an answer", "45", "second", "level down"),
                        figure(
                                "waiting-time",
                                "Waiting time at large desks",
                                "10",
                                "minute",
                                "change down from 25 minutes"),
                        figure("satisfied", "People satisfied", "96.96", "percent", "level"),
                        figure("steady", "Share of women", "10.0", "percent", "level steady"),
                        figure("days", "Days to a passport", "4 to 6", "working-day", "level"),
                        figure("balance", "Balance of moves", "about -2.5", "thousand person|people", "level"),
                        figure("atoms", "Atoms counted", "12345678901234567890", "atom", "level"),
                        figure("hidden", "Complaints upheld", "[c]", "complaint", "level"),
                        verbal("record", "Rate of cases resolved", "best")),
                List.of(),
                List.of());
        Section people = new Section(
                "people",
                "People",
                Optional.empty(),
                List.of(
                        figure("injured", "Injured on duty", "more than 48,000", "person|people", "level"),
                        figure("died", "Died on duty", "more than 3,400", "person|people", "level"),
                        figure("honoured", "Honoured", "about 1,200 to 1,500", "person|people", "level"),
                        figure("first-class", "First class awards", "1,347", "award", "level"),
                        figure("all-awards", "Awards of any class", "1,900", "award", "level")),
                List.of(
                        new Group(
                                "on-duty",
                                "Officers on duty",
                                Relation.COMPARABLE,
                                List.of("injured", "died", "honoured"),
                                Optional.empty(),
                                Optional.empty()),
                        new Group(
                                "awards",
                                "Awards",
                                Relation.OVERLAPPING,
                                List.of("first-class", "all-awards"),
                                Optional.empty(),
                                Optional.empty())),
                List.of(applications()));
        return release(List.of(work, people));
    }

    /** One section with one figure whose label is given. */
    static Release labelled(String label) {
        return release(List.of(new Section(
                "only",
                "Only section",
                Optional.empty(),
                List.of(figure("letters", label, "5", "letter", "level")),
                List.of(),
                List.of())));
    }

    static Release of(Figure... figures) {
        return release(List.of(
                new Section("only", "Only section", Optional.empty(), Arrays.asList(figures), List.of(), List.of())));
    }

    static Release of(Table table) {
        return release(
                List.of(new Section("only", "Only section", Optional.empty(), List.of(), List.of(), List.of(table))));
    }

    static Release withStatus(Release release, Status status) {
        return new Release(
                release.id(),
                release.title(),
                release.publisher(),
                release.via(),
                release.speaker(),
                release.published(),
                release.language(),
                status,
                release.summary(),
                release.headline(),
                release.periods(),
                release.sources(),
                release.sections(),
                release.notes(),
                release.licence(),
                release.contact(),
                release.next(),
                release.abbreviations());
    }

    static Release release(List<Section> sections) {
        Release bare = new Release(
                "annual-figures",
                "Annual figures of the Office of Examples",
                "Office of Examples",
                Optional.of("Example News"),
                Optional.empty(),
                LocalDate.of(2021, 7, 2),
                Locale.ENGLISH,
                new Status.Final(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Source(
                        SOURCE,
                        "Bulletin of the Office of Examples",
                        Optional.of("Office of Examples"),
                        Optional.of(LocalDate.of(2021, 7, 2)),
                        Optional.of("https://example.org/bulletin"),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        Optional.empty())),
                sections,
                List.of(new Note(Note.Kind.INFERRED, "The year is inferred.")),
                Optional.of("Open Government Licence v3.0"),
                Optional.of("figures@example.org"),
                Optional.empty(),
                Map.of());
        List<String> headline = bare.figures().map(Figure::id).limit(6).toList();
        return new Release(
                bare.id(),
                bare.title(),
                bare.publisher(),
                bare.via(),
                bare.speaker(),
                bare.published(),
                bare.language(),
                bare.status(),
                Optional.of(Prose.parse("A year of steady work.")),
                headline,
                bare.periods(),
                bare.sources(),
                bare.sections(),
                bare.notes(),
                bare.licence(),
                bare.contact(),
                bare.next(),
                bare.abbreviations());
    }

    static Figure figure(String id, String label, String value, String unit, String sense) {
        Set<Flag> flags = id.equals("calls") ? EnumSet.of(Flag.PROVISIONAL, Flag.ESTIMATED) : Set.of();
        return new Figure(
                id,
                measure(label, id.equals("satisfied") ? Stat.SHARE : Stat.COUNT),
                StatedValue.parse(value),
                Optional.of(Unit.parse(unit)),
                Sense.parse(sense),
                ReferencePeriod.parse("since 2012-11-08"),
                flags,
                List.of(new Quote(SOURCE, 12, "a total of " + value + " (" + id + ")")),
                List.of(new Note(Note.Kind.SCOPE, "What '" + id + "' covers is not stated.")));
    }

    private static Figure verbal(String id, String label, String statement) {
        return new Figure(
                id,
                measure(label, Stat.RATE),
                StatedValue.parse(statement),
                Optional.empty(),
                Sense.level(),
                ReferencePeriod.parse("ever"),
                Set.of(),
                List.of(new Quote(SOURCE, 37, "the " + statement + " on record")),
                List.of());
    }

    private static Measure measure(String label, Stat stat) {
        return new Measure(label, stat, Optional.empty(), Flow.CUMULATIVE, Adjustment.UNSTATED, Map.of());
    }

    /** Two regions by three years, with flags, bounds, shorthand, limits, a note and a number too long for a spreadsheet. */
    static Table applications() {
        Cell limited = new Cell(
                StatedValue.parse("312.4"),
                Set.of(),
                Optional.of((StatedValue.Range) StatedValue.parse("300.1..324.9")),
                Optional.of(new Note(Note.Kind.SCOPE, "Estimated from a sample.")));
        Cells cells = Cells.of(1)
                .add(0, 0, Cell.parse("301.2"), 0)
                .add(0, 1, Cell.parse("~330 [r,u]"), 0)
                .add(0, 2, limited, 0)
                .add(0, 0, Cell.parse("[c]"), 1)
                .add(0, 1, Cell.parse("[x] [p]"), 1)
                .add(0, 2, Cell.parse("1234567890.1234567"), 1)
                .build();
        return new Table(
                "applications",
                "Applications by region",
                Optional.empty(),
                List.of(new TableMeasure(
                        "count",
                        measure("Applications", Stat.COUNT),
                        Unit.parse("thousand application"),
                        Sense.level())),
                List.of(new Dimension(
                        "region",
                        "Region",
                        List.of(
                                new Code("N01", "North", Optional.empty()),
                                new Code("S01", "South", Optional.empty())))),
                List.of(ReferencePeriod.parse("2019"), ReferencePeriod.parse("2020"), ReferencePeriod.parse("2021")),
                cells,
                Optional.of(SOURCE),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
