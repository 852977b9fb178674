package io.github.statbrief.sheets.plan;

import io.github.statbrief.Source;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.outline.content.QuoteItem;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.outline.content.SourceItem;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.LinkTarget;
import io.github.statbrief.sheets.cell.TextMetrics;
import io.github.statbrief.text.Label;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables about the figures' origin and meaning: notes, sources, quotes; and the contents. */
final class Lists {
    /** The width of running text above the contents: about the longest readable line. */
    private static final int TEXT_WIDTH = 68;

    private static final double NARROWEST_CONTENTS = 28;

    private static final Set<String> WEB = Set.of("http", "https");

    private final Context context;

    Lists(Context context) {
        this.context = context;
    }

    /** The contents, in a column as wide as the lines above it need, up to the longest that is readable. */
    SheetTable contents(List<Sheet> sheets, List<Line> above) {
        int narrowest = (int) Math.ceil(above.stream()
                .mapToDouble(line -> TextMetrics.width(line.plain()))
                .reduce(NARROWEST_CONTENTS, Math::max));
        List<Entry> entries = sheets.stream().flatMap(Lists::entries).toList();
        return new TableBuilder<Entry>(entry -> "sheet '" + entry.sheet() + "'")
                .column(
                        Column.names(label(Label.TITLE), Math.min(narrowest, TEXT_WIDTH))
                                .wrapping(90),
                        entry -> new Content.Link(entry.title(), LinkTarget.sheet(entry.sheet())))
                .text(Column.words(label(Label.SHEET)), Entry::sheet)
                .build(DefinedNames.list("contents"), entries);
    }

    /** A line of the contents. */
    private record Entry(String title, String sheet) {}

    /** The title of a sheet; the titles of its charts if it has several. */
    private static Stream<Entry> entries(Sheet sheet) {
        return sheet.joint().isEmpty()
                ? Stream.of(new Entry(sheet.title(), sheet.name()))
                : sheet.joint().stream()
                        .map(chart -> new Entry(
                                chart.chart().label() + ": "
                                        + chart.chart()
                                                .spec()
                                                .captions()
                                                .title()
                                                .plain(),
                                sheet.name()));
    }

    /** A note, or a term with its definition. */
    record Explained(String name, String kind, String text) {}

    /** The notes, then the terms of the glossary. */
    SheetTable notes(List<NoteItem> notes, List<Explained> terms) {
        List<Explained> rows = new ArrayList<>();
        notes.forEach(item -> rows.add(new Explained(
                context.notes(List.of(item.reference())),
                item.kind(),
                String.join("\n", RichText.lines(item.passages())))));
        rows.addAll(terms);
        return new TableBuilder<Explained>(row -> "note '" + row.name() + "'")
                .text(Column.words(label(Label.NOTE)), Explained::name)
                .text(Column.words(label(Label.KIND)), Explained::kind)
                .text(Column.prose(label(Label.TEXT), 90), Explained::text)
                .build(DefinedNames.list("notes"), rows);
    }

    SheetTable sources(Block.Sources sources) {
        return new TableBuilder<SourceItem>(item -> "source '" + item.source().id() + "'")
                .column(Column.prose(label(Label.SOURCE), 44), item -> title(item.source()))
                .text(Column.prose(label(Label.DETAILS), 80), SourceItem::text)
                .text(
                        Column.prose(label(Label.ADDRESS), 60),
                        item -> item.source().url().orElse(""))
                .build(DefinedNames.list("sources"), sources.items());
    }

    SheetTable quotes(Block.Quotes quotes) {
        Map<String, String> titles =
                context.release().sources().stream().collect(Collectors.toMap(Source::id, Source::title));
        return new TableBuilder<QuoteItem>(item -> "quote " + item.reference().label())
                .text(Column.words(label(Label.QUOTE)), item -> item.reference().label())
                .text(
                        Column.prose(label(Label.WORDS_OF_THE_REPORT), 70),
                        item -> item.quote().text())
                .text(
                        Column.prose(label(Label.FIGURES), 50),
                        item -> item.figures().stream()
                                .map(figure -> figure.words().label())
                                .collect(Collectors.joining("\n")))
                .text(
                        Column.prose(label(Label.SOURCE), 40),
                        item -> titles.getOrDefault(
                                item.quote().source(), item.quote().source()))
                .text(
                        Column.words(label(Label.LINE)),
                        item -> Integer.toString(item.quote().line()))
                .build(DefinedNames.list("quotes"), quotes.items());
    }

    /**
     * The title, linked to the source if a browser can follow the address; the address itself is not shown as a link.
     */
    private static Content title(Source source) {
        String url = source.url().orElse("");
        try {
            String scheme = new URI(url).getScheme();
            boolean web = scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT));
            return web ? new Content.Link(source.title(), LinkTarget.web(url)) : Content.text(source.title());
        } catch (URISyntaxException e) {
            return Content.text(source.title());
        }
    }

    private String label(Label label) {
        return context.label(label);
    }
}
