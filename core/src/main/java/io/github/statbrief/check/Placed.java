package io.github.statbrief.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a release with its path.
 *
 * @param path its path: {@code sections[2].figures[0]}
 * @param value the part
 */
record Placed<T>(String path, T value) {
    /** The elements of a list with their paths. */
    static <T> List<Placed<T>> list(String path, List<T> values) {
        List<Placed<T>> placed = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            placed.add(new Placed<>(path + "[" + at + "]", values.get(at)));
        }
        return placed;
    }

    static List<Placed<Section>> sections(Release release) {
        return list("sections", release.sections());
    }

    static List<Placed<Figure>> figures(Release release) {
        return inSections(release, "figures", Section::figures);
    }

    static List<Placed<Group>> groups(Release release) {
        return inSections(release, "groups", Section::groups);
    }

    static List<Placed<Table>> tables(Release release) {
        return inSections(release, "tables", Section::tables);
    }

    /** Every text in which figures may be mentioned. */
    static List<Placed<Prose>> prose(Release release) {
        List<Placed<Prose>> prose = new ArrayList<>();
        add(prose, "summary", release.summary());
        for (Placed<Section> section : sections(release)) {
            add(prose, section.path() + ".text", section.value().text());
        }
        for (Placed<Group> group : groups(release)) {
            add(prose, group.path() + ".finding", group.value().finding());
        }
        for (Placed<Table> table : tables(release)) {
            add(prose, table.path() + ".finding", table.value().finding());
        }
        return prose;
    }

    private static void add(List<Placed<Prose>> to, String path, Optional<Prose> prose) {
        prose.ifPresent(text -> to.add(new Placed<>(path, text)));
    }

    private static <T> List<Placed<T>> inSections(Release release, String name, Function<Section, List<T>> parts) {
        List<Placed<T>> placed = new ArrayList<>();
        for (Placed<Section> section : sections(release)) {
            placed.addAll(list(section.path() + "." + name, parts.apply(section.value())));
        }
        return placed;
    }
}
