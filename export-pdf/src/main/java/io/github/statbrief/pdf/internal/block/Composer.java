package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.Release;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.internal.check.UnprintableTextException;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.internal.layout.Alternative;
import io.github.statbrief.pdf.internal.layout.FirstPage;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageBox;
import io.github.statbrief.pdf.internal.layout.Paginator;
import io.github.statbrief.pdf.internal.layout.SideBySide;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.MissingGlyphException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out the blocks of one outline, in their order, and grows the structure of the document with them. Used once. */
public final class Composer implements Block.Visitor<List<? extends Flow>> {
    private static final int SIDE = 8;
    private static final int HALF = 6;
    /** A longer list of contents does not stand beside the summary on the first page. */
    private static final int MOST_BESIDE = 12;
    /** Sources, quotes and notes that are lower than this follow what stands before them. */
    private static final double SHORT = 245;

    private final LayoutContext context;
    private final ChartPainter charts;
    private final Release release;
    private final List<Block.FigureTable> tables;
    private final Set<String> tabled;
    private final NoteUses uses;
    private final Tag document = Tag.document();
    private Tag section = document;
    /** What waits for the block that stands beside it: text at the left, or a panel at the right. */
    private List<Fragment> waitingText = List.of();

    private List<Fragment> waitingSide = List.of();
    private final List<Flow> flows = new ArrayList<>();
    private int sourcesAt;
    private @Nullable Fragment sourcesHead;
    private OptionalDouble shift = OptionalDouble.empty();
    private Optional<Block.Opening> opening = Optional.empty();
    private FirstPage firstPage;

    public Composer(LayoutContext context, ChartPainter charts, Outline outline) {
        this.context = context;
        this.charts = charts;
        this.release = outline.release();
        this.firstPage = new FirstPage(List.of(), context.sheet().top());
        this.tables = outline.blocks().stream()
                .filter(Block.FigureTable.class::isInstance)
                .map(Block.FigureTable.class::cast)
                .toList();
        this.tabled = tabled(tables);
        this.uses = NoteUses.of(outline.blocks());
    }

    private static Set<String> tabled(List<Block.FigureTable> tables) {
        return tables.stream()
                .flatMap(table -> table.parts().stream())
                .flatMap(part -> part.rows().stream())
                .map(item -> item.figure().id())
                .collect(Collectors.toSet());
    }

    /**
     * Lays out blocks.
     *
     * @param blocks the blocks in reading order
     * @return the pages
     * @throws UnprintableTextException where no font holds a character
     */
    public List<PageBox> compose(List<Block> blocks) {
        for (Block block : blocks) {
            flows.addAll(laid(block));
        }
        flows.addAll(released());
        joinShortSources();
        List<PageBox> pages = new Paginator(context.sheet(), firstPage).pages(flows);
        return opening.map(words -> new Furniture(context, words).around(pages)).orElse(pages);
    }

    /** Sources that take no more than a part of a page need no new one. */
    private void joinShortSources() {
        if (sourcesHead != null && Flow.height(flows.subList(sourcesAt, flows.size())) <= SHORT) {
            flows.set(sourcesAt, sourcesHead.starting(Fragment.Start.BELOW));
        }
    }

    private List<? extends Flow> laid(Block block) {
        try {
            return block.accept(this);
        } catch (MissingGlyphException e) {
            throw e.in(block.accept(new BlockDescription()));
        }
    }

    /** The structure of the document, grown by {@link #compose}. */
    public Tag document() {
        return document;
    }

    /** What waited for a block that did not come. */
    private List<Fragment> released() {
        List<Fragment> waiting = new ArrayList<>(waitingText);
        waiting.addAll(waitingSide);
        waitingText = List.of();
        waitingSide = List.of();
        return waiting;
    }

    private List<Flow> after(List<? extends Flow> fragments) {
        List<Fragment> waited = released();
        // the head of a section stays with what it is the head of
        List<Flow> flows = new ArrayList<>(
                fragments.isEmpty()
                        ? waited
                        : waited.stream().map(Fragment::keptWithNext).toList());
        flows.addAll(fragments);
        return flows;
    }

    private Tag begin() {
        section = document.add(TagType.SECTION);
        return section;
    }

    @Override
    public List<? extends Flow> opening(Block.Opening words) {
        opening = Optional.of(words);
        firstPage = new OpeningLayout(context, begin()).lay(words);
        return List.of();
    }

    @Override
    public List<? extends Flow> keyFigures(Block.KeyFigures keyFigures) {
        return after(new TilesLayout(context, begin(), tabled).lay(keyFigures));
    }

    @Override
    public List<? extends Flow> summary(Block.Summary summary) {
        List<Flow> before = after(List.of());
        waitingText = new ProseLayout(context, begin()).summary(summary);
        return before;
    }

    @Override
    public List<? extends Flow> contents(Block.Contents contents) {
        List<Fragment> text = waitingText;
        waitingText = List.of();
        boolean beside = !text.isEmpty() && contents.entries().size() <= MOST_BESIDE;
        Tag own = begin();
        List<Flow> apart = new ArrayList<>(text);
        double half = context.sheet().width() - context.sheet().offset(HALF);
        apart.addAll(new ContentsLayout(context, own, half).columns(contents));
        if (!beside) {
            return after(apart);
        }
        double narrow = context.sheet().width() - context.sheet().offset(SIDE);
        List<Fragment> column = new ContentsLayout(context, own, narrow).column(contents);
        List<Fragment> together =
                Fragment.stepped(SideBySide.of(text, column, context.sheet().offset(SIDE)));
        List<Flow> flows = new ArrayList<>(after(List.of()));
        flows.add(new Alternative(together, apart));
        return flows;
    }

    @Override
    public List<? extends Flow> howToRead(Block.HowToRead howToRead) {
        return after(List.of(new HowToReadLayout(context, begin()).lay(howToRead)));
    }

    @Override
    public List<? extends Flow> sectionOpening(Block.SectionOpening sectionOpening) {
        List<Flow> before = after(List.of());
        SectionLayout layout = new SectionLayout(context, begin());
        before.addAll(layout.heading(sectionOpening));
        double width = context.sheet().width() - context.sheet().offset(SIDE);
        waitingSide = layout.facts(sectionOpening, width);
        return before;
    }

    @Override
    public List<? extends Flow> paragraphs(Block.Paragraphs paragraphs) {
        List<Fragment> side = waitingSide;
        waitingSide = List.of();
        List<Fragment> text = new ProseLayout(context, section).text(paragraphs);
        return after(Fragment.stepped(SideBySide.of(text, side, context.sheet().offset(SIDE))));
    }

    @Override
    public List<? extends Flow> figureTable(Block.FigureTable table) {
        double moved = shift.orElseGet(() -> FigureColumns.shift(tables, context));
        shift = OptionalDouble.of(moved);
        return after(new FigureTableLayout(context, section, table, moved).lay());
    }

    @Override
    public List<? extends Flow> dataTable(Block.DataTable table) {
        return after(new DataTableLayout(context, section, table).lay());
    }

    @Override
    public List<? extends Flow> chart(Block.Chart chart) {
        return after(new ChartLayout(context, section, charts, release.language()).lay(chart));
    }

    @Override
    public List<? extends Flow> sources(Block.Sources sources) {
        flows.addAll(after(List.of()));
        sourcesAt = flows.size();
        List<Fragment> fragments = new SourcesLayout(context, begin(), release.language()).lay(sources);
        sourcesHead = fragments.get(0);
        return fragments;
    }

    @Override
    public List<? extends Flow> quotes(Block.Quotes quotes) {
        return after(new QuotesLayout(context, section, release, quotes).lay());
    }

    @Override
    public List<? extends Flow> notes(Block.Notes notes) {
        return after(new NotesLayout(context, section, uses).lay(notes));
    }
}
