package io.github.statbrief.sheets.plan;

import io.github.statbrief.Source;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the blocks of an outline into sheets with one table each: the contents, the key figures, the tables with their
 * charts, notes, then the full sheets for machines. Used once.
 */
public final class SheetPlanner implements Block.Visitor<SheetPlanner.Placement> {
    /** The title of the section that was opened last. */
    private String section = "";

    private final Context context;
    private final boolean charts;
    private final SheetNames names = new SheetNames();
    private final String contentsName;
    private final String keyName;
    private final String notesName;
    private final String figuresName;
    private final Preamble preamble;
    private final Cover cover;
    private final Lists lists;
    private final FigureSheets figures;
    private final TableSheets dataSheets;
    private final List<Sheet> tables = new ArrayList<>();
    private final List<Sheet> chartSheets = new ArrayList<>();
    private final List<Block.Chart> figureCharts = new ArrayList<>();
    private final List<Sheet> evidence = new ArrayList<>();
    private List<NoteItem> notes = List.of();

    /** The place of an outline block in a workbook. */
    enum Placement {
        /** On a separate sheet. */
        SHEET,
        /** On the first sheet, above the contents. */
        CONTENTS,
        /** On the sheet of notes. */
        NOTES,
        /** Above its table or on the sheets of figures, which contain all of it. */
        WITH_ITS_FIGURES,
        /** Beside the table that it draws. */
        WITH_ITS_TABLE,
        /** Made differently by the workbook: its contents lead to sheets, the brief's to headings. */
        MADE_ANEW,
        /** Omitted: the block is only a heading with nothing under it. */
        NOTHING_TO_SHOW,
        /** Omitted: running text and pictures belong to the brief; every figure in a text is in a table. */
        LEFT_TO_THE_BRIEF
    }

    private SheetPlanner(Context context, boolean charts, boolean allFull) {
        this.context = context;
        this.charts = charts;
        this.contentsName = names.of(context.label(Label.CONTENTS));
        this.keyName = names.of(context.label(Label.KEY_FIGURES));
        this.notesName = names.of(context.label(Label.NOTES));
        this.figuresName = names.of(context.labels().fullSheet(context.label(Label.FIGURES)));
        this.preamble = new Preamble(context, contentsName);
        this.cover = new Cover(context);
        this.lists = new Lists(context);
        this.figures = new FigureSheets(context, preamble, this::titles);
        String dataName = names.of(context.labels().fullSheet(context.label(Label.DATA)));
        this.dataSheets = new TableSheets(context, preamble, names, this::titles, dataName, allFull);
    }

    /**
     * Plans the sheets of a workbook.
     *
     * @param context the release with its words
     * @param blocks its blocks
     * @param charts whether charts are drawn
     * @param allFull whether every table of data has its rows on the full sheet
     * @return the sheets, in their order
     */
    public static List<Sheet> plan(Context context, List<Block> blocks, boolean charts, boolean allFull) {
        SheetPlanner planner = new SheetPlanner(context, charts, allFull);
        // charts come last, because one may stand before the table that it is drawn beside
        blocks.stream().filter(block -> !(block instanceof Block.Chart)).forEach(block -> block.accept(planner));
        blocks.stream().filter(Block.Chart.class::isInstance).forEach(block -> block.accept(planner));
        return planner.sheets();
    }

    private List<Sheet> sheets() {
        List<Sheet> inside = new ArrayList<>();
        figures.read(keyName, figuresName).ifPresent(inside::add);
        inside.addAll(tables);
        chartsOfFigures().ifPresent(inside::add);
        inside.addAll(chartSheets);
        notesSheet().ifPresent(inside::add);
        figures.full(figuresName).ifPresent(inside::add);
        dataSheets.full().ifPresent(inside::add);
        inside.addAll(evidence);
        List<Line> lines = new ArrayList<>(cover.lines());
        if (inside.isEmpty()) {
            return List.of(new Sheet(contentsName, contentsName, lines, Optional.empty(), Optional.empty()));
        }
        lines.add(Line.of(Line.Kind.HEADING, context.label(Label.CONTENTS)));
        lines.add(Line.of(Line.Kind.REMARK, context.label(Label.ONE_TABLE)));
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(
                contentsName, contentsName, lines, Optional.empty(), Optional.of(lists.contents(inside, lines))));
        sheets.addAll(inside);
        return sheets;
    }

    private Optional<Sheet> notesSheet() {
        String title = context.label(Label.NOTES);
        boolean table = !notes.isEmpty() || !cover.glossary().isEmpty();
        if (!table && cover.reading().isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = preamble.titled(title)
                .lines(cover.reading())
                .remark(Label.ONE_TABLE, table)
                .done();
        return Optional.of(new Sheet(
                notesName,
                title,
                lines,
                Optional.empty(),
                table ? Optional.of(lists.notes(notes, cover.glossary())) : Optional.empty()));
    }

    @Override
    public Placement opening(Block.Opening opening) {
        cover.open(opening);
        preamble.open(opening);
        return Placement.CONTENTS;
    }

    @Override
    public Placement corrections(Block.Corrections corrections) {
        cover.correct(corrections);
        return Placement.CONTENTS;
    }

    @Override
    public Placement cover(Block.Cover image) {
        return Placement.LEFT_TO_THE_BRIEF;
    }

    @Override
    public Placement about(Block.About about) {
        cover.tell(about);
        return Placement.CONTENTS;
    }

    @Override
    public Placement keyFigures(Block.KeyFigures keyFigures) {
        figures.headline(keyFigures);
        return Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement summary(Block.Summary summary) {
        cover.summarise(summary);
        figures.tell(summary.passages());
        return Placement.CONTENTS;
    }

    @Override
    public Placement contents(Block.Contents contents) {
        return Placement.MADE_ANEW;
    }

    @Override
    public Placement howToRead(Block.HowToRead howToRead) {
        cover.explain(howToRead);
        return Placement.NOTES;
    }

    @Override
    public Placement sectionOpening(Block.SectionOpening opening) {
        section = opening.title();
        return Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement paragraphs(Block.Paragraphs paragraphs) {
        figures.tell(paragraphs.passages());
        cover.box(section, paragraphs.passages());
        return Placement.LEFT_TO_THE_BRIEF;
    }

    @Override
    public Placement figureTable(Block.FigureTable block) {
        figures.add(block.section(), block.parts());
        return Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement allFigures(Block.AllFigures block) {
        block.lists().forEach(list -> figures.add(list.section(), list.groups()));
        return Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement figureMatrix(Block.FigureMatrix matrix) {
        figures.add(matrix.section(), List.of(matrix.figures()));
        return Placement.WITH_ITS_FIGURES;
    }

    @Override
    public Placement dataTable(Block.DataTable block) {
        tables.add(dataSheets.sheet(block));
        return Placement.SHEET;
    }

    @Override
    public Placement chart(Block.Chart chart) {
        Placement placement = chart.chart().accept(new ChartPlacement(() -> drawn(chart)));
        if (charts && placement == Placement.WITH_ITS_FIGURES) {
            sayOnlyInBrief(chart.chart());
        }
        return placement;
    }

    private void sayOnlyInBrief(ChartSpec chart) {
        Optional<String> sheet = dataSheets.nameOf(chart);
        if (sheet.isEmpty()) {
            figures.sayOnlyInBrief();
        }
        Line line = Line.of(Line.Kind.REMARK, context.label(Label.ONLY_IN_BRIEF));
        tables.replaceAll(each -> sheet.filter(each.name()::equals).isPresent() ? each.with(line) : each);
    }

    @Override
    public Placement sources(Block.Sources sources) {
        if (sources.items().isEmpty()) {
            return Placement.NOTHING_TO_SHOW;
        }
        String title = context.label(Label.SOURCES);
        SheetTable table = lists.sources(sources);
        List<Line> lines = preamble.titled(title)
                .remark(Label.ONE_TABLE)
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(sources.remark().orElse(""))
                .done();
        evidence.add(sheet(names.of(title), title, lines, table));
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
    public Placement notes(Block.Notes block) {
        notes = block.items();
        figures.note(block);
        return Placement.NOTES;
    }

    private Placement drawn(Block.Chart block) {
        if (!charts) {
            return Placement.WITH_ITS_FIGURES;
        }
        ChartSpec spec = block.chart();
        Optional<Sheet> beside = dataSheets.beside(new ChartRows(context).chart(block));
        if (beside.isPresent()) {
            tables.replaceAll(each -> each.name().equals(beside.get().name()) ? beside.get() : each);
            return Placement.WITH_ITS_TABLE;
        }
        if (spec instanceof ChartSpec.OfSeries) {
            chartSheets.add(alone(block));
        } else {
            figureCharts.add(block);
        }
        return Placement.SHEET;
    }

    /** The sheet of all charts of figures: one alone above its data, several beside one table. */
    private Optional<Sheet> chartsOfFigures() {
        if (figureCharts.size() < 2) {
            return figureCharts.stream().findFirst().map(this::alone);
        }
        JointCharts joint = new JointCharts(context, figureCharts);
        String name = names.of(context.label(Label.CHARTS));
        List<Line> lines = preamble.titled(
                        context.labels().sheetTitle(name, context.release().title()))
                .remark(Label.ONE_TABLE_BESIDE_CHARTS)
                .remark(Label.BLANK_CELLS_REMARK, joint.table().hasBlanks())
                .remark(joint.sources())
                .done();
        return Optional.of(new Sheet(name, name, lines, Optional.empty(), Optional.of(joint.table()), joint.charts()));
    }

    /** The sheet of a chart with data of its own. */
    private Sheet alone(Block.Chart block) {
        ChartSpec spec = block.chart();
        ChartRows rows = new ChartRows(context);
        String title = spec.captions().title().plain();
        SheetTable table = rows.table(spec);
        Sheet.NativeChart chart = rows.chart(block);
        List<Line> lines = preamble.titled(block.label() + ": " + title)
                .subtitle(spec.captions().subtitle())
                .remark(Label.ONE_TABLE_AND_CHART)
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(spec.captions().source())
                .done();
        return new Sheet(names.of(block.label()), title, lines, Optional.of(chart), Optional.of(table));
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
