package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Measure;
import io.github.statbrief.Prose;
import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.text.Printable;
import io.github.statbrief.markup.Passage;
import io.github.statbrief.metadata.Link;
import io.github.statbrief.metadata.ReleaseMetadata;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Visits every text of a release that outputs show, with its path. Used once. */
final class ReleaseTexts {
    /** The kind of a text; decides how long it may be. */
    enum Kind {
        /** The heading of a column. */
        HEADING,
        /** A text that wraps over as many lines as needed. */
        RUNNING
    }

    /** Receives the texts. */
    interface Visitor {
        /**
         * Receives one text.
         *
         * @param path its path
         * @param kind its kind
         * @param text the text
         */
        void text(String path, Kind kind, String text);
    }

    private final Visitor visitor;

    ReleaseTexts(Visitor visitor) {
        this.visitor = visitor;
    }

    void visit(Release release) {
        text("title", release.title());
        publishers(release.publishers());
        release.via().ifPresent(text -> text("via", text));
        release.speaker().ifPresent(text -> text("speaker", text));
        release.summary().ifPresent(prose -> prose("summary", prose));
        metadata(release.metadata());
        pairs("abbreviations", release.abbreviations());
        notes("", release.notes());
        release.periods().forEach(this::period);
        WithPath.list("sources", release.sources()).forEach(this::source);
        for (WithPath<Section> section : WithPath.sections(release)) {
            text(section.path() + ".title", section.value().title());
            section.value().text().ifPresent(prose -> prose(section.path() + ".text", prose));
        }
        WithPath.figures(release).forEach(this::figure);
        WithPath.groups(release).forEach(this::group);
        WithPath.tables(release).forEach(this::table);
    }

    private void publishers(List<String> publishers) {
        if (publishers.size() == 1) {
            text("publisher", publishers.get(0));
        } else {
            WithPath.list("publisher", publishers).forEach(name -> text(name.path(), name.value()));
        }
    }

    private void metadata(ReleaseMetadata metadata) {
        metadata.statistician().ifPresent(text -> text("statistician", text));
        metadata.licence().ifPresent(licence -> text("licence.name", licence.name()));
        metadata.contact().ifPresent(contact -> {
            contact.name().ifPresent(text -> text("contact.name", text));
            contact.email().ifPresent(text -> text("contact.email", text));
            contact.telephone().ifPresent(text -> text("contact.telephone", text));
        });
        links("methodology", metadata.methodology());
        links("quality", metadata.quality());
        links("related", metadata.related());
        pairs("glossary", metadata.glossary());
        WithPath.list("corrections", metadata.corrections())
                .forEach(each -> text(each.path() + ".text", each.value().text()));
        metadata.cover().ifPresent(cover -> text("cover.alt", cover.alternate()));
    }

    private void links(String path, List<Link> links) {
        WithPath.list(path, links)
                .forEach(link -> text(link.path() + ".title", link.value().title()));
    }

    private void period(ReferencePeriod.Named period) {
        String path = "periods." + period.id();
        text(path + ".stated", period.stated());
        notes(path + ".", period.notes());
    }

    private void source(WithPath<Source> source) {
        text(source.path() + ".title", source.value().title());
        source.value().publisher().ifPresent(text -> text(source.path() + ".publisher", text));
        source.value().url().ifPresent(text -> text(source.path() + ".url", text));
    }

    private void figure(WithPath<Figure> figure) {
        measure(figure.path() + ".measure", figure.value().measure());
        figure.value().unit().ifPresent(unit -> unit(figure.path() + ".unit", unit));
        sense(figure.path() + ".sense", figure.value().sense());
        FigureAttributes attributes = figure.value().attributes();
        attributes.of().ifPresent(of -> text(figure.path() + ".of", of.notation()));
        attributes.at().ifPresent(at -> text(figure.path() + ".at", at.notation()));
        attributes.condition().ifPresent(words -> text(figure.path() + ".condition", words));
        figure.value().value().numberInWords().ifPresent(words -> text(figure.path() + ".value", words.words()));
        for (WithPath<Quote> quote :
                WithPath.list(figure.path() + ".quotes", figure.value().quotes())) {
            text(quote.path() + ".text", quote.value().text());
        }
        notes(figure.path() + ".", figure.value().notes());
    }

    private void group(WithPath<Group> group) {
        text(group.path() + ".label", group.value().label());
        group.value().finding().ifPresent(prose -> prose(group.path() + ".finding", prose));
        references(group.path(), group.value().options());
    }

    private void table(WithPath<Table> placed) {
        Table table = placed.value();
        text(placed.path() + ".title", table.title());
        table.finding().ifPresent(prose -> prose(placed.path() + ".finding", prose));
        references(placed.path(), table.options());
        for (WithPath<TableMeasure> measure : WithPath.list(placed.path() + ".measures", table.measures())) {
            measure(measure.path(), measure.value().measure());
            unit(measure.path() + ".unit", measure.value().unit());
            sense(measure.path() + ".sense", measure.value().sense());
        }
        for (WithPath<Dimension> dimension : WithPath.list(placed.path() + ".dimensions", table.dimensions())) {
            visitor.text(
                    dimension.path() + ".label", Kind.HEADING, dimension.value().label());
            for (WithPath<Code> code :
                    WithPath.list(dimension.path() + ".codes", dimension.value().codes())) {
                text(code.path(), code.value().label());
            }
        }
        notes(placed.path() + ".", table.notes());
        cells(placed.path() + ".cells", table.cells());
    }

    private void references(String path, ChartOptions options) {
        WithPath.list(path + ".chart.reference", options.references())
                .forEach(line -> visitor.text(
                        line.path() + ".label", Kind.HEADING, line.value().label()));
    }

    private void cells(String path, Cells cells) {
        if (cells.hasNotes()) {
            for (int row = 0; row < cells.size(); row++) {
                String place = path + "[" + row + "]";
                cells.note(row).ifPresent(note -> text(place, note.text()));
            }
        }
    }

    private void measure(String path, Measure measure) {
        text(path + ".label", measure.label());
        measure.population().ifPresent(text -> text(path + ".population", text));
        pairs(path + ".where", measure.dimensions());
    }

    private void unit(String path, Unit unit) {
        // keywords are plain letters; anything else is the name of a counted thing
        text(path, unit.notation());
    }

    private void sense(String path, Sense sense) {
        sense.compared()
                .flatMap(comparison ->
                        comparison instanceof Comparison.InWords words ? Optional.of(words.words()) : Optional.empty())
                .ifPresent(words -> text(path, words));
        if (sense instanceof Sense.Change change) {
            change.baseline()
                    .flatMap(baseline ->
                            baseline instanceof Sense.InWords words ? Optional.of(words.words()) : Optional.empty())
                    .ifPresent(words -> text(path, words));
        }
    }

    private void pairs(String path, Map<String, String> pairs) {
        pairs.forEach((name, value) -> {
            text(path, name);
            text(path, value);
        });
    }

    private void notes(String before, List<Note> notes) {
        WithPath.list(before + "notes", notes).forEach(note -> note(note.path() + ".text", note.value()));
    }

    private void note(String path, Note note) {
        text(path, Printable.onOneLine(note.text()));
        bullets(path, Prose.parseNote(note.text()));
    }

    /** The words of a prose text; its figures are worded elsewhere. */
    private void prose(String path, Prose prose) {
        text(
                path,
                prose.texts().stream()
                        .flatMap(List::stream)
                        .map(piece -> piece instanceof Prose.Words words ? words.text() : " ")
                        .collect(Collectors.joining()));
        bullets(path, prose);
    }

    /** The signs before the entries of lists, which the author has not typed. */
    private void bullets(String path, Prose prose) {
        prose.passages().stream()
                .flatMap(
                        passage -> passage instanceof Passage.Box<?> box ? box.passages().stream() : Stream.of(passage))
                .map(passage -> passage instanceof Passage.Entries<?> entries ? entries.label(0) : "")
                .filter(label -> !label.isEmpty())
                .forEach(label -> text(path, label));
    }

    private void text(String path, String text) {
        visitor.text(path, Kind.RUNNING, text);
    }
}
