package io.github.statbrief.pdf.internal.page;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.internal.block.BlockLayouts;
import io.github.statbrief.pdf.internal.block.Density;
import io.github.statbrief.pdf.internal.layout.Alternative;
import io.github.statbrief.pdf.internal.layout.FirstPage;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageBox;
import io.github.statbrief.pdf.internal.layout.Paginator;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.theme.MissingCharacterException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lays out the steps of a page plan in order, and extends the document structure. Used once. */
public final class Composer implements PagePlan.Step.Visitor<List<? extends Flow>> {
    /** The height in points below which a section, or sources, quotes and notes, follow on the same page. */
    private static final double SHORT = 245;

    /** The part of a wide space that a bulletin gives up to fill its pages. */
    private static final double ELASTICITY = 0.4;

    private static final double GREATEST_ELASTICITY = 0.65;

    private static final double[] ELASTICITIES = {0, ELASTICITY, GREATEST_ELASTICITY};

    /** The part of the last page that has to be filled for the pages to stay as they are. */
    private static final double WELL_ENDED = 0.35;

    /** The parts of a page that may be left for what belongs together on the next one, to fill the last page. */
    private static final double[] FAR_ENOUGH = {0.6, 0.56, 0.52};

    /** The part of the last page that is filled from the one before. */
    private static final double EVENED = 0.38;

    /** The part of a page that has to stay filled where what stands on it goes to the last page. */
    private static final double WELL_FILLED = 0.5;

    /** The most pages that are tried again to even the last two of them. */
    private static final int MOST_EVENED = 200;

    /** The part of a page by which it ends earlier from one attempt to the next. */
    private static final double STEP = 0.02;

    /** The heights in points that the lines of a chart on the first page may have. */
    private static final double[] LEAD_HEIGHTS = {Double.POSITIVE_INFINITY, 196, 175, 154};

    private final LayoutContext context;
    private final Outline outline;
    private final BlockLayouts layouts;
    private final Density density;
    /** Whether a chart stands before all sections. */
    private boolean leads;
    /** The least part of a wide space that a page may give up, which a chart on the first page may need. */
    private double least = ELASTICITY;

    private Composer(LayoutContext context, ChartPainter charts, Outline outline, Density density) {
        this.context = context;
        this.outline = outline;
        this.density = density;
        this.layouts = new BlockLayouts(context, charts, outline, density);
    }

    /**
     * The pages of a brief with their structure.
     *
     * @param pages the pages
     * @param parted how many charts are not on one page with their tables
     * @param isEvened whether the last page has a part of the one before, because it would be nearly empty
     * @param document the root of the structure for screen readers
     */
    public record Composition(List<PageBox> pages, int parted, boolean isEvened, Tag document) {
        /** Copies the pages. */
        public Composition {
            pages = List.copyOf(pages);
        }
    }

    /**
     * Lays out the blocks of an outline. Where the last page of a bulletin would be nearly empty, its charts become lower
     * and the rows of its tables closer if that saves the page; otherwise the page before ends earlier.
     *
     * @param context the shared layout context
     * @param charts paints the charts
     * @param outline the content of the brief
     * @throws io.github.statbrief.InvalidReleaseException if the theme's fonts lack a character
     */
    public static Composition compose(LayoutContext context, ChartPainter charts, Outline outline) {
        Composition best = new Composer(context, charts, outline, Density.USUAL).composition();
        for (Density density : new Density[] {Density.CLOSE, Density.CLOSEST}) {
            if (!outline.isBulletin() || best.pages().size() == 1 || (isWellEnded(best.pages()) && !best.isEvened())) {
                break;
            }
            Composition closer = new Composer(context, charts, outline, density).composition();
            boolean saves = closer.pages().size() < best.pages().size();
            best = saves && closer.parted() <= best.parted() ? closer : best;
        }
        return best;
    }

    /**
     * Pages.
     *
     * @param boxes the pages
     * @param parted how many charts are not on one of them with their tables
     * @param elasticity the part of a wide space that they may give up
     * @param farEnough the part of a page that may be left for what belongs together
     * @param isEvened whether the last page has a part of the one before
     */
    private record Pages(List<PageBox> boxes, int parted, double elasticity, double farEnough, boolean isEvened) {
        private double leastFilled() {
            return boxes.stream().mapToDouble(PageBox::filled).min().orElse(0);
        }

        /** Whether they are fewer, or as many with more charts beside their tables, or else fuller. */
        private boolean isBetterThan(Pages other) {
            if (boxes.size() != other.boxes.size()) {
                return boxes.size() < other.boxes.size();
            }
            return parted != other.parted ? parted < other.parted : leastFilled() > other.leastFilled();
        }
    }

    private Composition composition() {
        PagePlan plan = PagePlan.of(outline.blocks(), outline.isBulletin());
        FirstPage first = plan.opening()
                .map(words -> described(words, () -> layouts.firstPage(words)))
                .orElseGet(() -> new FirstPage(List.of(), context.sheet().top()));
        List<Flow> flows = new ArrayList<>();
        plan.beginning().forEach(step -> flows.addAll(step.accept(this)));
        List<Fragment> leading = lead(plan, first, flows);
        flows.addAll(leading);
        leads = !leading.isEmpty();
        plan.steps()
                .subList(plan.beginning().size(), plan.steps().size())
                .forEach(step -> flows.addAll(step.accept(this)));
        Pages pages = evened(first, flows, outline.isBulletin() ? fewest(first, flows) : pages(first, flows, 0, 1));
        List<PageBox> boxes = plan.opening()
                .map(words -> new Furniture(context, words).around(pages.boxes()))
                .orElse(pages.boxes());
        return new Composition(boxes, pages.parted(), pages.isEvened(), layouts.document());
    }

    /** The chart below the key figures, as high as there is room for it; empty if there is none on the first page. */
    private List<Fragment> lead(PagePlan plan, FirstPage first, List<Flow> above) {
        Optional<Block.Chart> chart = plan.lead();
        if (chart.isEmpty() || above.isEmpty()) {
            return List.of();
        }
        for (double most : LEAD_HEIGHTS) {
            List<Fragment> laid = described(chart.get(), () -> layouts.lead(chart.get(), most));
            List<Flow> flows = new ArrayList<>(above);
            flows.addAll(laid);
            for (double elasticity : new double[] {ELASTICITY, GREATEST_ELASTICITY}) {
                if (pages(first, flows, elasticity, 1).boxes().size() == 1) {
                    least = elasticity;
                    return laid;
                }
            }
        }
        return List.of();
    }

    private Pages pages(FirstPage first, List<Flow> flows, double elasticity, double farEnough) {
        return pages(first, flows, elasticity, farEnough, Paginator.Shortened.NONE);
    }

    private Pages pages(
            FirstPage first, List<Flow> flows, double elasticity, double farEnough, Paginator.Shortened shortened) {
        Paginator paginator = new Paginator(context.sheet(), first, elasticity, farEnough, shortened);
        List<PageBox> boxes = paginator.pages(flows);
        return new Pages(boxes, paginator.parted(), elasticity, farEnough, shortened.page() > 0);
    }

    /**
     * The same pages, the last but one of which ends earlier if the last would be nearly empty: as little as fills the last
     * well, and only if it stays well filled itself and takes no further page.
     */
    private Pages evened(FirstPage first, List<Flow> flows, Pages pages) {
        int last = pages.boxes().size();
        if (last == 1 || last > MOST_EVENED || isWellEnded(pages.boxes())) {
            return pages;
        }
        double room = context.sheet().bottom() - context.sheet().top();
        double free = 1 - pages.boxes().get(last - 2).filled();
        for (double part = free + STEP; part <= 1 - WELL_FILLED; part += STEP) {
            Pages other = pages(
                    first,
                    flows,
                    pages.elasticity(),
                    pages.farEnough(),
                    new Paginator.Shortened(last - 1, part * room));
            if (other.boxes().size() == last
                    && other.parted() <= pages.parted()
                    && other.boxes().get(last - 1).filled() >= EVENED
                    && other.boxes().get(last - 2).filled() >= WELL_FILLED) {
                return other;
            }
        }
        return pages;
    }

    /**
     * The pages with spaces that give way a little, or more if that saves a page. If the last of them would be nearly
     * empty, what stands before it goes there as well, as far as it takes no more pages, parts no chart from its table and
     * leaves no page less filled.
     */
    private Pages fewest(FirstPage first, List<Flow> flows) {
        Pages pages = pages(first, flows, least, 1);
        Pages closer = pages(first, flows, GREATEST_ELASTICITY, 1);
        Pages best = closer.boxes().size() < pages.boxes().size() ? closer : pages;
        if (isWellEnded(best.boxes()) && density == Density.USUAL) {
            return best;
        }
        for (double elasticity : leads ? new double[] {least, GREATEST_ELASTICITY} : ELASTICITIES) {
            for (double farEnough : FAR_ENOUGH) {
                Pages other = pages(first, flows, elasticity, farEnough);
                best = other.isBetterThan(best) ? other : best;
            }
        }
        return best;
    }

    private static boolean isWellEnded(List<PageBox> pages) {
        return pages.get(pages.size() - 1).filled() >= WELL_ENDED;
    }

    private static <L> L described(Block block, Supplier<L> layout) {
        try {
            return layout.get();
        } catch (MissingCharacterException e) {
            throw new InvalidReleaseException(
                    List.of(Problem.inModel(block.accept(new BlockDescription()), Severity.ERROR, e.getMessage())));
        }
    }

    private List<? extends Flow> laid(Block block) {
        return described(block, () -> block.accept(layouts));
    }

    private static List<Fragment> kept(List<Fragment> fragments, boolean kept) {
        return kept ? fragments.stream().map(Fragment::keptWithNext).toList() : fragments;
    }

    @Override
    public List<? extends Flow> single(PagePlan.Step.Single single) {
        return laid(single.block());
    }

    @Override
    public List<? extends Flow> tableWithChart(PagePlan.Step.TableWithChart both) {
        return Alternative.together(laid(both.table()), laid(both.chart()));
    }

    @Override
    public List<? extends Flow> summary(PagePlan.Step.Summary summary) {
        List<Fragment> text = described(summary.words(), () -> layouts.summary(summary.words()));
        return summary.beside()
                .<List<? extends Flow>>map(
                        contents -> described(contents, () -> List.of(layouts.contentsBeside(text, contents))))
                .orElseGet(() -> kept(text, summary.kept()));
    }

    @Override
    public List<? extends Flow> section(PagePlan.Step.Section section) {
        Block.SectionOpening opening = section.opening();
        List<Fragment> flows = new ArrayList<>(described(opening, () -> layouts.heading(opening)));
        List<Fragment> facts = described(opening, () -> layouts.facts(opening));
        flows.addAll(section.beside()
                .map(text -> layouts.beside(described(text, () -> layouts.paragraphs(text)), facts))
                .orElseGet(() -> kept(facts, section.kept())));
        return flows;
    }

    @Override
    public List<? extends Flow> bulletinSection(PagePlan.Step.BulletinSection section) {
        List<Flow> flows = new ArrayList<>(described(section.opening(), () -> layouts.heading(section.opening())));
        if (section.kept()) {
            flows.add(Fragment.gap(0));
        }
        List<Block> exhibits = section.exhibits().stream()
                .filter(exhibit -> !(leads && exhibit instanceof Block.Chart chart && chart.isLead()))
                .toList();
        flows.addAll(described(section.opening(), () -> layouts.withExhibits(section.text(), exhibits)));
        boolean isShort = flows.stream().allMatch(Fragment.class::isInstance) && Flow.height(flows) <= SHORT;
        if (isShort && !section.kept() && flows.get(0) instanceof Fragment heading) {
            // it starts where all of it has room, and takes no page of its own
            flows.set(0, heading.starting(Fragment.Start.BELOW));
        }
        return flows;
    }

    @Override
    public List<? extends Flow> endMatter(PagePlan.Step.EndMatter end) {
        return layouts.endMatter(end.about(), end.sources(), end.notes());
    }

    /** Starts a new page for sources unless they take only part of a page. */
    @Override
    public List<? extends Flow> lastPart(PagePlan.Step.LastPart last) {
        List<Fragment> sources = described(last.sources(), () -> layouts.sources(last.sources()));
        List<Flow> flows = new ArrayList<>(sources);
        last.rest().forEach(block -> flows.addAll(laid(block)));
        if (Flow.height(flows) <= SHORT) {
            flows.set(0, sources.get(0).starting(Fragment.Start.BELOW));
        }
        return flows;
    }
}
