package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.Release;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.internal.layout.Alternative;
import io.github.statbrief.pdf.internal.layout.FirstPage;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.SideBySide;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.AnnexLayout;
import io.github.statbrief.pdf.internal.table.DataTableLayout;
import io.github.statbrief.pdf.internal.table.FigureColumns;
import io.github.statbrief.pdf.internal.table.FigureTableLayout;
import io.github.statbrief.pdf.internal.table.GridTable;
import io.github.statbrief.pdf.internal.table.QuotesLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Lays out each block by itself and extends the document structure. Used once, in reading order. */
public final class BlockLayouts implements Block.Visitor<List<? extends Flow>> {
    private static final int SIDE = 8;
    private static final int HALF = 6;

    private final LayoutContext context;
    private final ChartPainter charts;
    private final Release release;
    private final List<Block.FigureTable> tables;
    private final FigureColumns.Filled filled;
    private final NoteUses uses;
    private final boolean bulletin;
    private final Density density;
    private final Tag document = Tag.document();
    /** The parts around the current one and itself, from the outermost inwards. */
    private final List<Tag> open = new ArrayList<>();

    private Tag section = document;
    private OptionalDouble shift = OptionalDouble.empty();

    /**
     * Prepares the layouts of an outline.
     *
     * @param density how low the charts of a bulletin are and how close its tables
     */
    public BlockLayouts(LayoutContext context, ChartPainter charts, Outline outline, Density density) {
        this.density = density;
        this.context = context;
        this.charts = charts;
        this.release = outline.release();
        this.tables = outline.blocks().stream()
                .filter(Block.FigureTable.class::isInstance)
                .map(Block.FigureTable.class::cast)
                .toList();
        this.filled = FigureColumns.Filled.by(tables, context);
        this.uses = NoteUses.of(outline.blocks());
        this.bulletin = outline.isBulletin();
    }

    /** The document structure. */
    public Tag document() {
        return document;
    }

    private Tag begin() {
        return begin(1);
    }

    /** Begins a part within the last one of the level above. */
    private Tag begin(int level) {
        open.subList(Math.min(level - 1, open.size()), open.size()).clear();
        section = (open.isEmpty() ? document : open.get(open.size() - 1)).add(TagType.SECTION);
        open.add(section);
        return section;
    }

    /** The top of the first page. */
    public FirstPage firstPage(Block.Opening words) {
        return new OpeningLayout(context, begin(), bulletin).lay(words);
    }

    /** Contents to the right of a text already laid out; below it if they do not both fit on the page. */
    public Alternative contentsBeside(List<Fragment> text, Block.Contents contents) {
        Tag own = begin();
        List<Flow> apart = new ArrayList<>(text);
        apart.addAll(new ContentsLayout(context, own, halfWidth()).columns(contents));
        List<Fragment> column = new ContentsLayout(context, own, sideWidth()).column(contents);
        return new Alternative(beside(text, column), apart);
    }

    /** The heading of a section. */
    public List<Fragment> heading(Block.SectionOpening opening) {
        return new SectionLayout(context, begin(opening.level())).heading(opening);
    }

    /** The facts of a section whose heading is already laid out; none in a bulletin. */
    public List<Fragment> facts(Block.SectionOpening opening) {
        return opening.facts()
                .map(facts -> new SectionLayout(context, section).facts(facts, sideWidth()))
                .orElse(List.of());
    }

    /**
     * The text of a section of a bulletin with its charts and data tables. The first of them stands beside the text if it
     * is easy to read in half the width and no other can stand beside it.
     */
    public List<Flow> withExhibits(Optional<Block.Paragraphs> text, List<Block> exhibits) {
        ExhibitsLayout layout = new ExhibitsLayout(context, section, charts, release.language(), density);
        List<Flow> flows = new ArrayList<>();
        List<Block> below = exhibits;
        if (text.isPresent() && layout.startsAlone(exhibits)) {
            List<Fragment> prose = prose().narrow(text.get(), open.size() + 1);
            List<Fragment> side = new ArrayList<>(layout.half(exhibits.get(0)));
            side.set(0, side.get(0).below(0));
            flows.addAll(
                    Fragment.stepped(SideBySide.of(prose, side, context.sheet().offset(HALF))));
            below = exhibits.subList(1, exhibits.size());
        } else {
            boolean columns = context.sheet().isInColumns() && !context.styles().isLarge();
            text.map(words -> columns
                            ? prose().inColumns(words, open.size() + 1)
                            : prose().withBoxesBeside(words, open.size() + 1))
                    .ifPresent(flows::addAll);
        }
        flows.addAll(layout.lay(below));
        return flows;
    }

    /** A chart before all sections, its lines no higher than given. */
    public List<Fragment> lead(Block.Chart chart, double most) {
        return new ExhibitsLayout(context, section, charts, release.language(), density).lead(chart, most);
    }

    private ProseLayout prose() {
        return new ProseLayout(context, section);
    }

    /** What stands at the end of a bulletin, in narrow columns. */
    public List<Flow> endMatter(
            Optional<Block.About> about, Optional<Block.Sources> sources, Optional<Block.Notes> notes) {
        int items = about.stream()
                        .flatMap(all -> all.parts().stream())
                        .mapToInt(part -> part.items().size())
                        .sum()
                + sources.map(all -> all.items().size()).orElse(0)
                + notes.map(all -> all.items().size()).orElse(0);
        EndMatterLayout layout = new EndMatterLayout(context, begin(), items);
        about.ifPresent(layout::about);
        sources.ifPresent(all -> layout.sources(all, release.language()));
        boolean named =
                about.isEmpty() || sources.filter(all -> !all.items().isEmpty()).isPresent();
        notes.ifPresent(all -> layout.notes(all, uses, named ? Optional.empty() : Optional.of("sources")));
        return about.map(part -> layout.lay(part.heading(), "about-this-release"))
                .orElseGet(() -> layout.lay(sources.map(Block.Sources::heading).orElse(""), "sources"));
    }

    /** Text with a panel to its right. */
    public List<Fragment> beside(List<Fragment> text, List<Fragment> panel) {
        return Fragment.stepped(SideBySide.of(text, panel, context.sheet().offset(SIDE)));
    }

    private double halfWidth() {
        return context.sheet().width() - context.sheet().offset(HALF);
    }

    private double sideWidth() {
        return context.sheet().width() - context.sheet().offset(SIDE);
    }

    @Override
    public List<Flow> opening(Block.Opening words) {
        throw new IllegalStateException("a brief has one opening, on top of its first page");
    }

    @Override
    public List<Fragment> corrections(Block.Corrections corrections) {
        return new CorrectionsLayout(context, begin()).lay(corrections);
    }

    @Override
    public List<Fragment> cover(Block.Cover cover) {
        return List.of(new CoverLayout(context, begin()).lay(cover));
    }

    @Override
    public List<Fragment> about(Block.About about) {
        return new AboutLayout(context, begin()).lay(about);
    }

    @Override
    public List<Fragment> keyFigures(Block.KeyFigures keyFigures) {
        return bulletin
                ? new KeyFiguresLayout(context, begin()).lay(keyFigures)
                : new TilesLayout(context, begin()).lay(keyFigures);
    }

    @Override
    public List<Fragment> summary(Block.Summary summary) {
        ProseLayout prose = new ProseLayout(context, begin());
        return bulletin ? prose.mainPoints(summary) : prose.summary(summary);
    }

    @Override
    public List<Flow> contents(Block.Contents contents) {
        return new ContentsLayout(context, begin(), halfWidth()).columns(contents);
    }

    @Override
    public List<Fragment> howToRead(Block.HowToRead howToRead) {
        return List.of(new HowToReadLayout(context, begin()).lay(howToRead));
    }

    @Override
    public List<Fragment> sectionOpening(Block.SectionOpening opening) {
        List<Fragment> fragments = new ArrayList<>(heading(opening));
        fragments.addAll(facts(opening));
        return fragments;
    }

    @Override
    public List<Fragment> paragraphs(Block.Paragraphs paragraphs) {
        return prose().text(paragraphs, open.size() + 1);
    }

    @Override
    public List<Fragment> allFigures(Block.AllFigures allFigures) {
        return new AnnexLayout(context, begin(), allFigures).lay();
    }

    @Override
    public List<? extends Flow> figureTable(Block.FigureTable table) {
        double moved = shift.orElseGet(() -> FigureColumns.shift(tables, context));
        shift = OptionalDouble.of(moved);
        return new FigureTableLayout(context, section, table, moved, filled).lay();
    }

    @Override
    public List<? extends Flow> dataTable(Block.DataTable table) {
        return grid(GridTable.of(table));
    }

    @Override
    public List<? extends Flow> figureMatrix(Block.FigureMatrix matrix) {
        return grid(GridTable.of(matrix));
    }

    private List<? extends Flow> grid(GridTable table) {
        return TurnedTable.helps(table, context, DataTableLayout.PAD)
                ? TurnedTable.lay(table, context, section, DataTableLayout.PAD)
                : new DataTableLayout(context, section, table, DataTableLayout.PAD).lay();
    }

    @Override
    public List<? extends Flow> chart(Block.Chart chart) {
        return new ChartLayout(context, section, charts, release.language(), ChartLayout.Height.NATURAL).lay(chart);
    }

    @Override
    public List<Fragment> sources(Block.Sources sources) {
        return new SourcesLayout(context, begin(), release.language()).lay(sources);
    }

    @Override
    public List<? extends Flow> quotes(Block.Quotes quotes) {
        return new QuotesLayout(context, section, release, quotes).lay();
    }

    @Override
    public List<? extends Flow> notes(Block.Notes notes) {
        return new NotesLayout(context, section, uses).lay(notes);
    }
}
