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
            Block.About.class,
            Block.Sources.class);

    /** Copies the steps. */
    PagePlan {
        steps = List.copyOf(steps);
    }

    /** Plans the pages of blocks in reading order. */
    static PagePlan of(List<Block> blocks) {
        List<Block> below = new ArrayList<>(blocks);
        Optional<Block.Opening> opening = taken(below, Block.Opening.class, words -> true);
        List<Step> steps = new ArrayList<>();
        while (!below.isEmpty()) {
            steps.add(step(below));
        }
        return new PagePlan(opening, steps);
    }

    /** Takes the blocks of the next step. */
    private static Step step(List<Block> rest) {
        Optional<Block.Summary> summary = taken(rest, Block.Summary.class, words -> true);
        if (summary.isPresent()) {
            Optional<Block.Contents> beside = taken(
                    rest, Block.Contents.class, contents -> contents.entries().size() <= MOST_BESIDE);
            return new Step.Summary(summary.get(), beside, isFollowed(rest));
        }
        Optional<Block.SectionOpening> section = taken(rest, Block.SectionOpening.class, words -> true);
        if (section.isPresent()) {
            Optional<Block.Paragraphs> beside = taken(rest, Block.Paragraphs.class, text -> true);
            return new Step.Section(section.get(), beside, isFollowed(rest) || isInner(rest, section.get()));
        }
        Optional<Block.Sources> sources = taken(rest, Block.Sources.class, all -> true);
        if (sources.isPresent()) {
            List<Block> last = List.copyOf(rest);
            rest.clear();
            return new Step.LastPart(sources.get(), last);
        }
        return new Step.Single(rest.remove(0));
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

            /** Handles the summary. */
            R summary(Summary summary);

            /** Handles the start of a section. */
            R section(Section section);

            /** Handles the last part. */
            R lastPart(LastPart lastPart);
        }
    }
}
