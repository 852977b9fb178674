package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Table;
import io.github.statbrief.value.Note;
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
record WithPath<T>(String path, T value) {
    /** The elements of a list with their paths. */
    static <T> List<WithPath<T>> list(String path, List<T> values) {
        List<WithPath<T>> placed = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            placed.add(new WithPath<>(path + "[" + at + "]", values.get(at)));
        }
        return placed;
    }

    /** The sections of every level, each before those in it. */
    static List<WithPath<Section>> sections(Release release) {
        return sections("", release.sections());
    }

    private static List<WithPath<Section>> sections(String within, List<Section> sections) {
        List<WithPath<Section>> placed = new ArrayList<>();
        for (WithPath<Section> section : list(within + "sections", sections)) {
            placed.add(section);
            placed.addAll(sections(section.path() + ".", section.value().sections()));
        }
        return placed;
    }

    static List<WithPath<Figure>> figures(Release release) {
        return inSections(release, "figures", Section::figures);
    }

    static List<WithPath<Group>> groups(Release release) {
        return inSections(release, "groups", Section::groups);
    }

    static List<WithPath<Table>> tables(Release release) {
        return inSections(release, "tables", Section::tables);
    }

    /** Every note that stands apart from what it is about; the note on a cell is one line of a file of data. */
    static List<WithPath<Note>> notes(Release release) {
        List<WithPath<Note>> notes = new ArrayList<>(list("notes", release.notes()));
        release.periods().forEach(period -> notes.addAll(list("periods." + period.id() + ".notes", period.notes())));
        figures(release)
                .forEach(figure -> notes.addAll(
                        list(figure.path() + ".notes", figure.value().notes())));
        tables(release)
                .forEach(table ->
                        notes.addAll(list(table.path() + ".notes", table.value().notes())));
        return notes;
    }

    /** Every text that may mention figures. */
    static List<WithPath<Prose>> prose(Release release) {
        List<WithPath<Prose>> prose = new ArrayList<>();
        add(prose, "summary", release.summary());
        for (WithPath<Section> section : sections(release)) {
            add(prose, section.path() + ".text", section.value().text());
        }
        for (WithPath<Group> group : groups(release)) {
            add(prose, group.path() + ".finding", group.value().finding());
        }
        for (WithPath<Table> table : tables(release)) {
            add(prose, table.path() + ".finding", table.value().finding());
        }
        return prose;
    }

    private static void add(List<WithPath<Prose>> to, String path, Optional<Prose> prose) {
        prose.ifPresent(text -> to.add(new WithPath<>(path, text)));
    }

    private static <T> List<WithPath<T>> inSections(Release release, String name, Function<Section, List<T>> parts) {
        List<WithPath<T>> placed = new ArrayList<>();
        for (WithPath<Section> section : sections(release)) {
            placed.addAll(list(section.path() + "." + name, parts.apply(section.value())));
        }
        return placed;
    }
}
