package io.github.statbrief.html.internal.markdown;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.outline.content.LinkedText;
import io.github.statbrief.outline.content.QuoteItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an outline as one document, block by block. */
public final class MarkdownDocument implements Block.Visitor<String> {
    private final Outline outline;
    private final Labels labels;
    private final FigureLines figures;
    /** The level of the headings of the section that was opened last. */
    private int level = 2;

    /**
     * Prepares to write.
     *
     * @param outline what is written
     */
    public MarkdownDocument(Outline outline) {
        this.outline = outline;
        Release release = outline.release();
        labels = Labels.in(release.language());
        figures = new FigureLines(release);
    }

    /** The whole document. */
    public String text() {
        return outline.blocks().stream()
                        .map(block -> block.accept(this))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    @Override
    public String opening(Block.Opening opening) {
        Part part = new Part().heading(1, opening.title());
        part.line(Stream.concat(Stream.of(opening.kind(), opening.publisher()), opening.badge().stream())
                .map(Escape::words)
                .collect(Collectors.joining(" · ")));
        opening.status().ifPresent(status -> part.line("**" + Escape.words(status) + "**"));
        part.paragraph(opening.attribution()).line(notes(opening.notes()));
        part.line("- " + Escape.words(labels.of(Label.ID)) + ": "
                + Escape.code(outline.release().id()) + "\n- "
                + Escape.words(labels.of(Label.PUBLISHED)) + ": " + Escape.words(opening.published())
                + opening.details().stream()
                        .map(detail -> "\n- " + detail(detail))
                        .collect(Collectors.joining()));
        return part.text();
    }

    @Override
    public String corrections(Block.Corrections corrections) {
        return new Part()
                .heading(2, corrections.heading())
                .list(corrections.items().stream().map(this::detail))
                .text();
    }

    @Override
    public String cover(Block.Cover cover) {
        return new Part()
                .line("*" + Escape.words(cover.image().alternate()) + "*")
                .text();
    }

    @Override
    public String keyFigures(Block.KeyFigures keyFigures) {
        Part part = new Part().heading(2, keyFigures.heading());
        figures.add(keyFigures.tiles().items(), part);
        part.paragraph(keyFigures.remark());
        FigureLines.legend(keyFigures.legend(), part);
        return part.text();
    }

    @Override
    public String summary(Block.Summary summary) {
        return new Part()
                .heading(2, summary.heading())
                .passages(summary.passages(), 2)
                .text();
    }

    @Override
    public String contents(Block.Contents contents) {
        return new Part()
                .heading(2, contents.heading())
                .list(contents.entries().stream().map(entry -> Escape.line(entry.title())))
                .text();
    }

    @Override
    public String howToRead(Block.HowToRead howToRead) {
        Part part = new Part().heading(2, howToRead.heading());
        FigureLines.legend(howToRead.lists().stream().flatMap(List::stream).toList(), part);
        return part.text();
    }

    @Override
    public String sectionOpening(Block.SectionOpening opening) {
        level = opening.level() + 1;
        Part part = new Part().heading(level, opening.number() + " " + opening.title());
        part.line(Escape.words(labels.of(Label.ID)) + ": " + Escape.code(opening.id()));
        opening.facts()
                .ifPresent(facts -> part.paragraph(facts.words())
                        .line(
                                facts.notes().isEmpty()
                                        ? ""
                                        : Escape.line(facts.notesLead()) + ": "
                                                + FigureLines.references(facts.notes())));
        return part.text();
    }

    @Override
    public String paragraphs(Block.Paragraphs paragraphs) {
        return new Part().passages(paragraphs.passages(), level).text();
    }

    @Override
    public String figureTable(Block.FigureTable table) {
        Part part = new Part()
                .line("**" + Escape.words(table.label() + ": " + table.title()) + "**")
                .paragraph(table.subtitle());
        for (TablePart each : table.parts()) {
            part.line(Stream.concat(each.name().stream(), Stream.of(each.relation()))
                    .filter(words -> !words.isEmpty())
                    .map(Escape::words)
                    .collect(Collectors.joining(": ")));
            figures.add(each.rows(), part);
        }
        FigureLines.legend(table.legend(), part);
        return part.text();
    }

    @Override
    public String allFigures(Block.AllFigures all) {
        Part part = new Part().heading(2, all.heading()).paragraph(all.subtitle());
        for (FigureList list : all.lists()) {
            part.heading(3, list.name()).paragraph(list.shared());
            figures.add(list.items(), part);
            part.list(list.elsewhere().stream().map(other -> Escape.line(other.words())));
        }
        FigureLines.legend(all.legend(), part);
        return part.text();
    }

    /** A table of figures, each number with the id of its figure. */
    @Override
    public String figureMatrix(Block.FigureMatrix matrix) {
        Part part = new Part()
                .line("**" + Escape.words(matrix.label() + ": " + matrix.title()) + "**")
                .paragraph(matrix.subtitle());
        grid(matrix.grid(), part);
        FigureLines.legend(matrix.legend(), part);
        matrix.remark().ifPresent(part::paragraph);
        return part.line(
                        matrix.notes().isEmpty()
                                ? ""
                                : Escape.words(labels.of(Label.NOTES)) + ": "
                                        + matrix.notes().stream()
                                                .map(MarkdownDocument::noted)
                                                .collect(Collectors.joining("; ")))
                .text();
    }

    private static String noted(Block.FigureMatrix.Noted noted) {
        String notes = FigureLines.references(noted.notes());
        return noted.of().isEmpty() ? notes : Escape.words(noted.of()) + ": " + notes;
    }

    @Override
    public String dataTable(Block.DataTable table) {
        Part part = new Part()
                .line("**" + Escape.words(table.label() + ": " + table.title()) + "**")
                .paragraph(table.subtitle());
        grid(table.grid(), part);
        FigureLines.legend(table.legend(), part);
        table.remark().ifPresent(part::paragraph);
        return part.line(notes(table.notes()))
                .line(data(table.table().id(), "data/" + table.table().id() + ".csv"))
                .text();
    }

    /** The heading of a column with its unit, which may be in brackets: "Prices (index)". */
    private static String heading(Grid.Column column) {
        if (column.unit().isEmpty()) {
            return column.heading();
        }
        return column.heading() + (column.unit().startsWith("(") ? " " : ", ") + column.unit();
    }

    private static void grid(Grid grid, Part part) {
        List<String> headings = new ArrayList<>(List.of(Escape.words(grid.rowHeading())));
        grid.columns().forEach(column -> headings.add(Escape.words(heading(column))));
        part.table(
                grid.columns().size(),
                headings,
                grid.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(Escape.words(heading(row))),
                                        row.places().stream().map(MarkdownDocument::place))
                                .toList()));
    }

    /** The codes of a row; what its group says on a line of its own elsewhere stands in each row here. */
    private static String heading(Grid.Row row) {
        return row.group()
                .filter(group -> !group.equals(row.heading()) || !row.isTotal())
                .map(group -> group + ", " + row.heading())
                .orElse(row.heading());
    }

    private static String place(Grid.Place place) {
        String id = place.figure()
                .map(item -> " " + Escape.code(item.figure().id()))
                .orElse("");
        return Escape.words((place.sign() + place.number() + " " + place.flags()).strip()) + id;
    }

    /** A chart in words: what its data says, and where that is. */
    @Override
    public String chart(Block.Chart chart) {
        Captions captions = chart.chart().captions();
        Part part = new Part()
                .line("**" + Escape.words(chart.label()) + ":** " + RichWords.withIds(captions.title()))
                .paragraph(captions.subtitle())
                .paragraph(captions.alt());
        captions.foot().ifPresent(part::paragraph);
        return part.paragraph(captions.source())
                .line(data(chart.chart().id(), "charts/" + chart.chart().id() + ".csv"))
                .text();
    }

    private String data(String id, String file) {
        return Escape.words(labels.of(Label.ID)) + ": " + Escape.code(id) + " · " + Escape.words(labels.of(Label.DATA))
                + ": " + Escape.code(file);
    }

    @Override
    public String about(Block.About about) {
        Part part = new Part().heading(2, about.heading());
        about.parts()
                .forEach(each -> part.heading(3, each.heading())
                        .list(each.items().stream().map(this::detail)));
        return part.text();
    }

    @Override
    public String sources(Block.Sources sources) {
        Part part = new Part()
                .heading(2, sources.heading())
                .list(sources.items().stream()
                        .map(item -> Escape.line(item.text())
                                + item.source()
                                        .url()
                                        .map(url -> " " + RichWords.linked(Escape.words(url), URI.create(url)))
                                        .orElse("")));
        sources.remark().ifPresent(part::paragraph);
        return part.text();
    }

    @Override
    public String quotes(Block.Quotes quotes) {
        List<String> headings = Stream.of(
                        Label.QUOTE, Label.SOURCE, Label.LINE, Label.WORDS_OF_THE_REPORT, Label.FIGURES)
                .map(labels::of)
                .map(Escape::words)
                .toList();
        return new Part()
                .heading(3, quotes.heading())
                .table(0, headings, quotes.items().stream().map(MarkdownDocument::quote))
                .text();
    }

    private static List<String> quote(QuoteItem item) {
        return List.of(
                Escape.words(item.reference().label()),
                Escape.code(item.quote().source()),
                Integer.toString(item.quote().line()),
                Escape.words(item.quote().text()),
                item.figures().stream()
                        .map(FigureItem::figure)
                        .map(figure -> Escape.code(figure.id()))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public String notes(Block.Notes notes) {
        Part part = new Part().heading(3, notes.heading());
        notes.items()
                .forEach(item -> part.line(
                                "**" + Escape.words(item.reference().label()) + "** " + Escape.words(item.kind()) + ":")
                        .passages(item.passages(), 3));
        return part.text();
    }

    private String notes(List<Reference> notes) {
        return notes.isEmpty() ? "" : Escape.words(labels.of(Label.NOTES)) + ": " + FigureLines.references(notes);
    }

    private String detail(Detail detail) {
        String value = detail.parts().stream().map(this::linked).collect(Collectors.joining(", "));
        return detail.name().isEmpty() ? value : Escape.line(detail.name()) + ": " + value;
    }

    private String linked(LinkedText text) {
        Optional<URI> address = text.url().map(URI::create);
        return address.map(url -> RichWords.linked(Escape.words(text.text()), url))
                .orElseGet(() -> Escape.words(text.text()));
    }
}
