package io.github.statbrief.internal.check;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Prose;
import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that every reference has a target. */
final class ReferenceCheck {
    private final Release release;
    private final Set<String> unread;
    private final Findings findings;
    private final List<String> figures;
    private final List<String> sources;

    ReferenceCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
        this.figures = release.figures().map(Figure::id).toList();
        this.sources = release.sources().stream().map(Source::id).toList();
    }

    void run() {
        WithPath.list("headline", release.headline()).forEach(this::headline);
        WithPath.figures(release).forEach(this::ofFigure);
        WithPath.sections(release).forEach(this::groups);
        WithPath.prose(release).forEach(this::mentions);
        for (WithPath<Table> table : WithPath.tables(release)) {
            table.value().source().ifPresent(source -> known(table.path() + ".source", source, sources, "source"));
            WithPath.list(table.path() + ".measures", table.value().measures())
                    .forEach(measure -> sense(measure.path(), measure.value().sense()));
        }
    }

    private void headline(WithPath<String> key) {
        String named = key.value();
        if (CellReference.isNotation(named)) {
            cell(key.path(), named);
        } else if (named.indexOf('[') >= 0) {
            findings.error(key.path(), "'" + named + "' is no cell of a table; write table-id[code, period] in quotes");
        } else {
            figure(key.path(), named);
        }
    }

    private void ofFigure(WithPath<Figure> figure) {
        for (WithPath<Quote> quote :
                WithPath.list(figure.path() + ".quotes", figure.value().quotes())) {
            known(quote.path() + ".source", quote.value().source(), sources, "source");
        }
        sense(figure.path(), figure.value().sense());
        for (String of : figure.value().attributes().of().stream()
                .flatMap(whole -> whole.figures().stream())
                .toList()) {
            figure(figure.path() + ".of", of);
            if (of.equals(figure.value().id())) {
                findings.error(figure.path() + ".of", "the figure '" + of + "' is a part of itself");
            }
        }
        for (String of : targets(figure.value().sense())) {
            if (of.equals(figure.value().id())) {
                findings.error(figure.path() + ".sense", "the figure '" + of + "' is measured from itself");
            }
        }
    }

    /** Checks the figures and cells from which a change is measured. */
    private void sense(String path, Sense sense) {
        targets(sense).forEach(figure -> figure(path + ".sense", figure));
        if (sense.compared().orElse(null) instanceof Comparison.WithCell of) {
            cell(path + ".sense", of.cell());
        }
    }

    /** The figures from which a change is measured. */
    private static List<String> targets(Sense sense) {
        List<String> targets = new ArrayList<>();
        if (sense instanceof Sense.Change change && change.baseline().orElse(null) instanceof Sense.OfFigure of) {
            targets.add(of.figure());
        }
        if (sense.compared().orElse(null) instanceof Comparison.WithFigure of) {
            targets.add(of.figure());
        }
        return targets;
    }

    private void groups(WithPath<Section> section) {
        List<String> own = section.value().figures().stream().map(Figure::id).toList();
        for (WithPath<Group> group :
                WithPath.list(section.path() + ".groups", section.value().groups())) {
            for (WithPath<String> id :
                    WithPath.list(group.path() + ".figures", group.value().figures())) {
                figure(id.path(), id.value());
                if (figures.contains(id.value()) && !own.contains(id.value())) {
                    findings.error(
                            id.path(),
                            "the figure '" + id.value()
                                    + "' stands in another section; a group holds figures of its own");
                }
            }
        }
    }

    private void mentions(WithPath<Prose> prose) {
        for (Prose.CellMention mention : prose.value().cells()) {
            cell(prose.path(), mention.cell());
        }
        for (Prose.Mention mention : prose.value().mentions()) {
            String id = mention.figure();
            if (!figures.contains(id) && !unread.contains(id)) {
                findings.error(prose.path(), id, message(id, figures, "figure"));
            }
        }
    }

    private void cell(String path, String notation) {
        try {
            cell(path, CellReference.parse(notation));
        } catch (IllegalArgumentException e) {
            findings.error(path, String.valueOf(e.getMessage()));
        }
    }

    private void cell(String path, CellReference cell) {
        Optional<Table> table =
                release.tables().filter(each -> each.id().equals(cell.table())).findFirst();
        if (table.isEmpty()) {
            if (!unread.contains(cell.table())) {
                List<String> tables = release.tables().map(Table::id).toList();
                findings.error(path, cell.table(), message(cell.table(), tables, "table"));
            }
            return;
        }
        List<String> unknown = cell.unknownIn(table.get());
        for (String name : unknown) {
            findings.error(
                    path,
                    name,
                    Suggestions.refusal(
                            "'" + name + "' is no period, code or measure of the table '" + cell.table() + "'",
                            name,
                            CellReference.namesIn(table.get())));
        }
        if (unknown.isEmpty()) {
            try {
                cell.row(table.get());
            } catch (IllegalArgumentException e) {
                findings.error(path, cell.notation(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void figure(String path, String id) {
        known(path, id, figures, "figure");
    }

    private void known(String path, String id, List<String> ids, String what) {
        if (!ids.contains(id) && !unread.contains(id)) {
            findings.error(path, message(id, ids, what));
        }
    }

    private String message(String id, List<String> ids, String what) {
        String none = ids.isEmpty() ? "; the release has no " + what : "";
        return Suggestions.refusal("no " + what + " '" + id + "'", id, findings.isMany() ? List.of() : ids, none);
    }
}
