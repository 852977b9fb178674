package io.github.statbrief.internal.check;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.value.ReferencePeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that every id is unique. Figures, groups and tables share one set of ids, because their charts are named by
 * them.
 */
final class IdCheck {
    private static final String KEY_FIGURES = "key-figures";
    private static final String FIGURES = "figures";
    private static final String SOURCES = "sources";
    private static final String ABOUT = "about-this-release";
    private static final String ALL_FIGURES = "all-figures";

    private final Release release;
    private final Findings findings;

    IdCheck(Release release, Findings findings) {
        this.release = release;
        this.findings = findings;
    }

    void run() {
        Map<String, String> charts = new LinkedHashMap<>();
        for (WithPath<Figure> figure : WithPath.figures(release)) {
            chart(charts, figure.path(), figure.value().id(), "a figure");
            if (CellReference.isNotation(figure.value().id())) {
                findings.error(
                        figure.path() + ".id",
                        "the id '" + figure.value().id()
                                + "' names a cell of a table; write lower-case letters and digits joined by hyphens");
            }
        }
        for (WithPath<Group> group : WithPath.groups(release)) {
            chart(charts, group.path(), group.value().id(), "a group");
        }
        for (WithPath<Table> table : WithPath.tables(release)) {
            String id = table.value().id();
            chart(charts, table.path(), id, "a table");
            reserved(table.path(), id, Set.of(FIGURES), "the data file of all figures");
        }
        Map<String, String> sections = new LinkedHashMap<>();
        for (WithPath<Section> section : WithPath.sections(release)) {
            String id = section.value().id();
            unique(sections, section.path(), id, "a section");
            reserved(
                    section.path(),
                    id,
                    Set.of(KEY_FIGURES, SOURCES, ABOUT, ALL_FIGURES),
                    "a part that every brief has");
        }
        eachOnce(
                WithPath.list(
                        "sources", release.sources().stream().map(Source::id).toList()),
                "a source");
        eachOnce(
                WithPath.list(
                        "periods",
                        release.periods().stream()
                                .map(ReferencePeriod.Named::id)
                                .toList()),
                "a period");
    }

    private void chart(Map<String, String> taken, String path, String id, String what) {
        unique(taken, path, id, what);
        reserved(path, id, Set.of(KEY_FIGURES), "the picture of the key figures");
    }

    private void eachOnce(List<WithPath<String>> ids, String what) {
        Map<String, String> taken = new LinkedHashMap<>();
        ids.forEach(id -> unique(taken, id.path(), id.value(), what));
    }

    private void unique(Map<String, String> taken, String path, String id, String what) {
        String first = taken.putIfAbsent(id, what);
        if (first != null) {
            boolean shared = !first.equals(what);
            findings.error(
                    path + ".id",
                    "the id '" + id + "' is taken by " + (shared ? first : "an earlier one")
                            + (shared ? "; figures, groups and tables share one set of ids" : ""));
        }
    }

    private void reserved(String path, String id, Set<String> names, String by) {
        if (names.contains(id)) {
            findings.error(path + ".id", "the id '" + id + "' is kept for " + by + "; choose another");
        }
    }
}
