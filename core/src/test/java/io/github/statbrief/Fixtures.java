package io.github.statbrief;

import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small parts of releases for tests. */
public final class Fixtures {
    private Fixtures() {}

    public static Measure measure(String label) {
        return new Measure(label, Stat.COUNT, Optional.empty(), Flow.NONE, Adjustment.UNSTATED, Map.of());
    }

    public static Measure measure(String label, String population) {
        return new Measure(label, Stat.COUNT, Optional.of(population), Flow.NONE, Adjustment.UNSTATED, Map.of());
    }

    public static Figure figure(String id, String value, String unit) {
        return figure(id, value, unit, List.of());
    }

    public static Figure figure(String id, String value, String unit, List<Quote> quotes, Note... notes) {
        return new Figure(
                id,
                measure("Label of " + id),
                StatedValue.parse(value),
                unit.isEmpty() ? Optional.empty() : Optional.of(Unit.parse(unit)),
                Sense.level(),
                ReferencePeriod.unstated(),
                Set.of(),
                quotes,
                List.of(notes));
    }

    public static Section section(String id, List<Figure> figures, Group... groups) {
        return new Section(id, "Title of " + id, Optional.empty(), figures, List.of(groups), List.of());
    }

    public static Group group(String id, Relation relation, String... figures) {
        return new Group(id, "Label of " + id, relation, List.of(figures), Optional.empty(), Optional.empty());
    }

    public static Release release(List<Figure> figures) {
        return release(figures, Locale.ENGLISH);
    }

    public static Release release(List<Figure> figures, Locale language) {
        return release(language, List.of(), section("first", figures));
    }

    public static Release releaseWithoutSources(List<Figure> figures) {
        return release(Locale.ENGLISH, List.of(), List.of(), section("first", figures));
    }

    public static Release release(Locale language, List<String> headline, Section... sections) {
        Source source = new Source(
                "press",
                "Press conference",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty());
        return release(language, headline, List.of(source), sections);
    }

    private static Release release(Locale language, List<String> headline, List<Source> sources, Section... sections) {
        return new Release(
                "test-release",
                "A release",
                "Office of Statistics",
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2024, 5, 17),
                language,
                new Status.Final(),
                Optional.empty(),
                headline,
                List.of(),
                sources,
                List.of(sections),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
