package io.github.statbrief.pdf.internal.page;

import io.github.statbrief.outline.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The groups of blocks to lay out together, decided from the blocks alone before any layout.
 *
 * @param opening the opening, at the top of the first page
 * @param steps the content below it, in reading order
 */
record PagePlan(Optional<Block.Opening> opening, List<Step> steps) {
    /** The longest list of contents that fits beside the summary on the first page. */
    private static final int MOST_BESIDE = 12;

    /** Blocks that start a part of their own; content before them need not stay on their page. */
    private static final Set<Class<? extends Block>> BEGINNINGS = Set.of(
            Block.Summary.class,
            Block.Contents.class,
            Block.SectionOpening.class,
            Block.AllFigures.class,
            Block.About.class,
            Block.Sources.class);

    private static final Set<Class<? extends Block>> EXHIBITS =
            Set.of(Block.Chart.class, Block.DataTable.class, Block.FigureMatrix.class);

    private static final Set<Class<? extends Block>> END_MATTER =
            Set.of(Block.About.class, Block.Sources.class, Block.Notes.class);

    /** Copies the steps. */
    PagePlan {
        steps = List.copyOf(steps);
    }

    /**
     * Plans the pages of blocks in reading order.
     *
     * @param blocks the blocks
     * @param bulletin whether they are those of a bulletin
     */
    static PagePlan of(List<Block> blocks, boolean bulletin) {
        List<Block> below = new ArrayList<>(blocks);
        Optional<Block.Opening> opening = taken(below, Block.Opening.class, words -> true);
        List<Step> steps = new ArrayList<>();
        while (!below.isEmpty()) {
            steps.add(step(below, bulletin));
        }
        return new PagePlan(opening, steps);
    }

    /** Takes the blocks of the next step. */
    private static Step step(List<Block> rest, boolean bulletin) {
        Optional<Block.Summary> summary = taken(rest, Block.Summary.class, words -> true);
        if (summary.isPresent()) {
            Optional<Block.Contents> beside = taken(
                    rest, Block.Contents.class, contents -> contents.entries().size() <= MOST_BESIDE);
            return new Step.Summary(summary.get(), beside, isFollowed(rest));
        }
        Optional<Block.SectionOpening> section = taken(rest, Block.SectionOpening.class, words -> true);
        if (section.isPresent() && bulletin) {
            return bulletinSection(section.get(), rest);
        }
        if (section.isPresent()) {
            Optional<Block.Paragraphs> beside = taken(rest, Block.Paragraphs.class, text -> true);
            return new Step.Section(section.get(), beside, isFollowed(rest) || isInner(rest, section.get()));
        }
        if (bulletin && isEndMatter(rest)) {
            return endMatter(rest);
        }
        Optional<Block.Sources> sources = taken(rest, Block.Sources.class, all -> true);
        if (sources.isPresent()) {
            List<Block> last = List.copyOf(rest);
            rest.clear();
            return new Step.LastPart(sources.get(), last);
        }
        if (rest.size() > 1
                && rest.get(0) instanceof Block.DataTable table
                && rest.get(1) instanceof Block.Chart chart
                && chart.chart().id().equals(table.table().id())) {
            rest.subList(0, 2).clear();
            return new Step.TableWithChart(table, chart);
        }
        return new Step.Single(rest.remove(0));
    }

    /** Takes the text of a section of a bulletin, its charts and its data tables. */
    private static Step bulletinSection(Block.SectionOpening opening, List<Block> rest) {
        Optional<Block.Paragraphs> text = taken(rest, Block.Paragraphs.class, words -> true);
        List<Block> exhibits = new ArrayList<>();
        while (!rest.isEmpty() && EXHIBITS.contains(rest.get(0).getClass())) {
            exhibits.add(rest.remove(0));
        }
        boolean bare = text.isEmpty() && exhibits.isEmpty();
        return new Step.BulletinSection(opening, text, exhibits, bare && isInner(rest, opening));
    }

    /** Takes what stands at the end of a bulletin, if none of it needs the whole width. */
    private static Step endMatter(List<Block> rest) {
        return new Step.EndMatter(
                taken(rest, Block.About.class, words -> true),
                taken(rest, Block.Sources.class, words -> true),
                taken(rest, Block.Notes.class, words -> true));
    }

    private static boolean isEndMatter(List<Block> rest) {
        return rest.stream().allMatch(block -> END_MATTER.contains(block.getClass()));
    }

    /** Takes the next block if it is of a kind and fits. */
    private static <B extends Block> Optional<B> taken(List<Block> rest, Class<B> kind, Predicate<B> fits) {
        Optional<B> next = rest.stream()
                .limit(1)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fits)
                .findFirst();
        next.ifPresent(block -> rest.remove(0));
        return next;
    }

    /** Whether the next block starts a section within a section. */
    private static boolean isInner(List<Block> rest, Block.SectionOpening outer) {
        return !rest.isEmpty() && rest.get(0) instanceof Block.SectionOpening next && next.level() > outer.level();
    }

    /** The steps before the first section. */
    List<Step> beginning() {
        return steps.stream()
                .takeWhile(step -> !(step instanceof Step.BulletinSection))
                .toList();
    }

    /** The chart that stands before all sections where there is room for it. */
    Optional<Block.Chart> lead() {
        return steps.stream()
                .filter(Step.BulletinSection.class::isInstance)
                .flatMap(step -> ((Step.BulletinSection) step).exhibits().stream())
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .filter(Block.Chart::isLead)
                .findFirst();
    }

    private static boolean isFollowed(List<Block> rest) {
        return !rest.isEmpty() && !BEGINNINGS.contains(rest.get(0).getClass());
    }

    /** Blocks laid out together: a single one, or several side by side. */
    sealed interface Step {
        /** Calls the method of the visitor for this kind of step. */
        <R> R accept(Visitor<R> visitor);

        /** A block of full width. */
        record Single(Block block) implements Step {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.single(this);
            }
        }

        /**
         * A table of data and the chart that draws it, on one page if both fit on one.
         *
         * @param table the table
         * @param chart its chart
         */
        record TableWithChart(Block.DataTable table, Block.Chart chart) implements Step {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.tableWithChart(this);
            }
        }

        /**
         * The summary.
         *
         * @param words its text
         * @param beside the contents, if short enough to fit to its right
         * @param kept whether it stays on the page of the next content
         */
        record Summary(Block.Summary words, Optional<Block.Contents> beside, boolean kept) implements Step {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.summary(this);
            }
        }

        /**
         * The start of a section.
         *
         * @param opening its heading and its facts
         * @param beside its text, with the facts to the right
         * @param kept whether facts without a text stay on the page of the next content
         */
        record Section(Block.SectionOpening opening, Optional<Block.Paragraphs> beside, boolean kept) implements Step {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.section(this);
            }
        }

        /**
         * A section of a bulletin.
         *
         * @param opening its heading
         * @param text its text
         * @param exhibits its charts and data tables
         * @param kept whether a heading without either stays on the page of the next content
         */
        record BulletinSection(
                Block.SectionOpening opening, Optional<Block.Paragraphs> text, List<Block> exhibits, boolean kept)
                implements Step {
            /** Copies the exhibits. */
            public BulletinSection {
                exhibits = List.copyOf(exhibits);
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.bulletinSection(this);
            }
        }

        /**
         * What stands at the end of a bulletin; at least one of them.
         *
         * @param about methodology and quality, links, glossary
         * @param sources the sources
         * @param notes the notes
         */
        record EndMatter(Optional<Block.About> about, Optional<Block.Sources> sources, Optional<Block.Notes> notes)
                implements Step {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.endMatter(this);
            }
        }

        /**
         * The last part, which shares a page if it is short.
         *
         * @param sources its first block
         * @param rest all further blocks
         */
        record LastPart(Block.Sources sources, List<Block> rest) implements Step {
            /** Copies the rest. */
            public LastPart {
                rest = List.copyOf(rest);
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.lastPart(this);
            }
        }

        /**
         * Visitor with one method for each kind of step.
         *
         * @param <R> the result
         */
        interface Visitor<R> {
            /** Handles a block of full width. */
            R single(Single single);

            /** Handles a table with its chart. */
            R tableWithChart(TableWithChart both);

            /** Handles the summary. */
            R summary(Summary summary);

            /** Handles the start of a section. */
            R section(Section section);

            /** Handles a section of a bulletin. */
            R bulletinSection(BulletinSection section);

            /** Handles the end of a bulletin. */
            R endMatter(EndMatter endMatter);

            /** Handles the last part. */
            R lastPart(LastPart lastPart);
        }
    }
}
