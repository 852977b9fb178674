package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.Quote;
import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.text.Label;
import io.github.statbrief.xlsx.internal.cell.StatedValueContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the blocks of an outline into sheets with one table each, preceded by the cover and the contents. Used once.
 */
public final class SheetPlanner implements Block.Visitor<Placement> {
    private final Context context;
    private final boolean charts;
    private final SheetNames names = new SheetNames();
    private final String coverName;
    private final String contentsName;
    private final String notesName;
    private final Preamble preamble;
    private final Cover cover;
    private final Lists lists;
    /** Whether all figures stand in one sheet. */
    private final boolean listsFigures;
    /** Whether a chart of figures cannot be drawn in a worksheet; they stand in the list of all figures. */
    private boolean figuresOnlyInBrief;

    private final List<Sheet> front = new ArrayList<>();
    private final List<Sheet> tables = new ArrayList<>();
    /** The ids of the tables that have a sheet. */
    private final Set<String> tabled = new HashSet<>();
    /** The ids of tables to come whose chart is only in the brief. */
    private final Set<String> awaited = new HashSet<>();

    private final List<Sheet> chartSheets = new ArrayList<>();
    private final List<Sheet> evidence = new ArrayList<>();

    private SheetPlanner(Context context, boolean charts, boolean listsFigures) {
        this.listsFigures = listsFigures;
        this.context = context;
        this.charts = charts;
        this.coverName = names.of(context.label(Label.COVER));
        this.contentsName = names.of(context.label(Label.CONTENTS));
        this.notesName = names.of(context.label(Label.NOTES));
        this.preamble = new Preamble(context, contentsName, notesName);
        this.cover = new Cover(context);
        this.lists = new Lists(context);
    }

    /**
     * Plans the sheets of a workbook.
     *
     * @param context the release with its words
     * @param blocks its blocks
     * @param charts whether charts have sheets
     * @return the sheets, in their order
     */
    public static List<Sheet> plan(Context context, List<Block> blocks, boolean charts) {
        SheetPlanner planner =
                new SheetPlanner(context, charts, blocks.stream().anyMatch(Block.AllFigures.class::isInstance));
        blocks.forEach(block -> block.accept(planner));
        return planner.sheets();
    }

    private List<Sheet> sheets() {
        List<Sheet> inside = Stream.of(front, tables, chartSheets, evidence)
                .flatMap(List::stream)
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(cover.sheet(coverName));
        if (!inside.isEmpty()) {
            String title = context.label(Label.CONTENTS);
            List<Line> lines = preamble.titled(title).remark(Label.ONE_TABLE).withNoWayBack();
            sheets.add(new Sheet(contentsName, title, lines, Optional.empty(), Optional.of(lists.contents(inside))));
        }
        sheets.addAll(inside);
        return sheets;
    }

    @Override
    public Placement opening(Block.Opening opening) {
        cover.open(opening);
        preamble.mark(opening.status());
        return Placement.COVER;
    }

    @Override
    public Placement corrections(Block.Corrections corrections) {
        cover.correct(corrections);
        return Placement.COVER;
    }

    @Override
    public Placement cover(Block.Cover image) {
        return Placement.LEFT_TO_THE_BRIEF;
    }

    @Override
    public Placement about(Block.About about) {
        cover.tell(about);
        return Placement.COVER;
    }

    @Override
    public Placement keyFigures(Block.KeyFigures keyFigures) {
        List<FigureItem> items = keyFigures.tiles().items();
        SheetTable table = new FigureRows(context).ofItems(DefinedNames.list("key_figures"), items);
        List<Line> lines =
                above(keyFigures.heading(), keyFigures.remark(), items, table).done();
        front.add(sheet(names.of(keyFigures.heading()), keyFigures.heading(), lines, table));
        return Placement.SHEET;
    }

    @Override
    public Placement summary(Block.Summary summary) {
        cover.summarise(summary);
        return Placement.COVER;
    }

    @Override
    public Placement contents(Block.Contents contents) {
        return Placement.MADE_ANEW;
    }

    @Override
    public Placement howToRead(Block.HowToRead howToRead) {
        cover.explain(howToRead);
        return Placement.COVER;
    }

    @Override
    public Placement sectionOpening(Block.SectionOpening opening) {
        return Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement paragraphs(Block.Paragraphs paragraphs) {
        return Placement.LEFT_TO_THE_BRIEF;
    }

    @Override
    public Placement figureTable(Block.FigureTable block) {
        List<FigureItem> items =
                block.parts().stream().flatMap(part -> part.rows().stream()).toList();
        SheetTable table = new FigureRows(context).ofSection(DefinedNames.section(block.section()), block.parts());
        String title = block.label() + ": " + block.title();
        List<Line> lines = above(title, block.subtitle(), items, table)
                .legend(block.legend())
                .done();
        tables.add(sheet(names.of(block.label()), block.title(), lines, table));
        return Placement.SHEET;
    }

    @Override
    public Placement allFigures(Block.AllFigures block) {
        List<TablePart> parts = block.lists().stream()
                .map(list -> new TablePart(Optional.of(list.name()), "", list.items()))
                .toList();
        SheetTable table = new FigureRows(context).ofSection(DefinedNames.list("all_figures"), parts);
        List<Line> lines = above(block.heading(), block.subtitle(), block.items(), table)
                .legend(block.legend())
                .remark(Label.ONLY_IN_BRIEF, figuresOnlyInBrief)
                .done();
        tables.add(sheet(names.of(context.label(Label.FIGURES)), block.heading(), lines, table));
        return Placement.SHEET;
    }

    @Override
    public Placement dataTable(Block.DataTable block) {
        Table data = block.table();
        CellRows rows = new CellRows(context, data);
        SheetTable table = rows.table();
        List<Line> lines = preamble.titled(block.label() + ": " + block.title())
                .subtitle(block.subtitle())
                .remark(Label.ONE_TABLE)
                .notes(block.notes())
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(Label.MANY_DIGITS_REMARK, rows.losesDigits())
                .legend(block.legend())
                .source(titles(data.source().stream()))
                .done();
        tables.add(sheet(names.of(block.label()), block.title(), lines, table));
        tabled.add(data.id());
        if (awaited.remove(data.id())) {
            sayOnlyInBrief();
        }
        return Placement.SHEET;
    }

    @Override
    public Placement chart(Block.Chart chart) {
        Placement placement = chart.chart().accept(new ChartPlacement(() -> drawn(chart)));
        if (charts && placement == Placement.WITH_ITS_FIGURES) {
            if (listsFigures && !chart.chart().items().isEmpty()) {
                figuresOnlyInBrief = true;
            } else if (chart.chart() instanceof ChartSpec.OfSeries series
                    && series.plot().table().isPresent()
                    && !tabled.contains(chart.chart().id())) {
                // in a bulletin the picture comes before its numbers
                awaited.add(chart.chart().id());
            } else {
                sayOnlyInBrief();
            }
        }
        return placement;
    }

    /** Says it on the last sheet made, which is the one of the figures. */
    private void sayOnlyInBrief() {
        int last = tables.size() - 1;
        tables.set(last, tables.get(last).with(Line.text(context.label(Label.ONLY_IN_BRIEF))));
    }

    @Override
    public Placement sources(Block.Sources sources) {
        if (sources.items().isEmpty()) {
            return Placement.NOTHING_TO_SHOW;
        }
        String title = context.label(Label.SOURCES);
        List<Line> lines = preamble.titled(title)
                .remark(Label.ONE_TABLE)
                .remark(sources.remark().orElse(""))
                .done();
        evidence.add(sheet(names.of(title), title, lines, lists.sources(sources)));
        return Placement.SHEET;
    }

    @Override
    public Placement quotes(Block.Quotes quotes) {
        List<Line> lines =
                preamble.titled(quotes.heading()).remark(Label.ONE_TABLE).done();
        evidence.add(sheet(names.of(quotes.heading()), quotes.heading(), lines, lists.quotes(quotes)));
        return Placement.SHEET;
    }

    @Override
    public Placement notes(Block.Notes notes) {
        List<Line> lines =
                preamble.titled(notes.heading()).remark(Label.ONE_TABLE).done();
        front.add(0, sheet(notesName, notes.heading(), lines, lists.notes(notes)));
        cover.referToNotes();
        return Placement.SHEET;
    }

    private Placement drawn(Block.Chart block) {
        if (!charts) {
            return Placement.WITH_ITS_FIGURES;
        }
        ChartSpec spec = block.chart();
        ChartRows rows = new ChartRows(context);
        String title = spec.captions().title().plain();
        SheetTable table = rows.table(spec);
        List<Line> lines = preamble.titled(block.label() + ": " + title)
                .subtitle(spec.captions().subtitle())
                .remark(Label.ONE_TABLE_AND_CHART)
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(spec.captions().source())
                .done();
        Sheet.NativeChart chart = new Sheet.NativeChart(block.label(), spec, rows.note(spec), rows.alt(spec));
        chartSheets.add(new Sheet(names.of(block.label()), title, lines, Optional.of(chart), Optional.of(table)));
        return Placement.SHEET;
    }

    private Preamble.Lines above(String title, String subtitle, List<FigureItem> items, SheetTable table) {
        return preamble.titled(title)
                .subtitle(subtitle)
                .remark(Label.ONE_TABLE)
                .notesInTable(items.stream().anyMatch(item -> !item.notes().isEmpty()))
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(
                        Label.MANY_DIGITS_REMARK,
                        items.stream()
                                .anyMatch(item -> StatedValueContent.losesDigits(
                                        item.figure().value())))
                .source(titles(items.stream()
                        .flatMap(item -> item.figure().quotes().stream())
                        .map(Quote::source)));
    }

    /** The titles of sources; the publisher of the figures if none is named. */
    private String titles(Stream<String> sources) {
        List<String> ids = sources.distinct().toList();
        String titles = context.release().sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(Source::title)
                .collect(Collectors.joining("; "));
        return titles.isEmpty() ? context.publishers() : titles;
    }

    private static Sheet sheet(String name, String title, List<Line> lines, SheetTable table) {
        return new Sheet(name, title, lines, Optional.empty(), Optional.of(table));
    }
}
