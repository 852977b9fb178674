package io.github.statbrief;

import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.value.Note;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        Figure.Builder figure =
                Figure.builder(id, "Label of " + id).stat(Stat.COUNT).value(value);
        if (!unit.isEmpty()) {
            figure.unit(unit);
        }
        quotes.forEach(figure::quote);
        List.of(notes).forEach(figure::note);
        return figure.build();
    }

    public static Section section(String id, List<Figure> figures, Group... groups) {
        Section.Builder section = Section.builder(id, "Title of " + id);
        figures.forEach(section::figure);
        List.of(groups).forEach(section::group);
        return section.build();
    }

    public static Group group(String id, Relation relation, String... figures) {
        return Group.builder(id, "Label of " + id)
                .relation(relation)
                .figures(figures)
                .build();
    }

    /** Comparable figures of which the author asks for bars. */
    public static Group bars(String id, String... figures) {
        return Group.builder(id, "Label of " + id)
                .relation(Relation.COMPARABLE)
                .figures(figures)
                .chart("bars")
                .build();
    }

    public static Release release(List<Figure> figures) {
        return release(figures, Locale.ENGLISH);
    }

    public static Release release(List<Figure> figures, Locale language) {
        return release(language, List.of(), section("first", figures));
    }

    public static Release releaseWithoutSources(List<Figure> figures) {
        return withoutSources(Locale.ENGLISH, List.of(), section("first", figures))
                .build();
    }

    public static Release release(Locale language, List<String> headline, Section... sections) {
        return withoutSources(language, headline, sections)
                .source(Source.builder("press", "Press conference"))
                .build();
    }

    private static Release.Builder withoutSources(Locale language, List<String> headline, Section... sections) {
        Release.Builder release = Release.builder("test-release", "A release")
                .publisher("Office of Statistics")
                .published("2024-05-17")
                .language(language)
                .headline(headline.toArray(String[]::new));
        List.of(sections).forEach(release::section);
        return release;
    }
}
