package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.outline.content.SourceItem;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Columns;
import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.Headings;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays out what stands at the end of a bulletin in up to three narrow columns, or two of large text: methodology and quality,
 * links, glossary, sources, notes. Used once.
 */
final class EndMatterLayout {
    private static final int GRID = 12;
    private static final int COLUMNS = 3;
    private static final int LARGE_COLUMNS = 2;
    /** The widest column, of the twelve of the page: that of running text. */
    private static final int WIDEST = 8;

    private static final double BETWEEN_PARTS = 8.75;
    private static final double BELOW_HEADING = 1;
    private static final double HEADING_SIZE = 9;
    private static final double HEADING_LEADING = 12.25;

    private final LayoutContext context;
    private final LayoutContext column;
    private final int columns;
    private final Tag section;
    private final TextStyle plain;
    private final List<Fragment> fragments = new ArrayList<>();

    /**
     * Prepares the layout.
     *
     * @param items the number of all items; no column is left without one
     */
    EndMatterLayout(LayoutContext context, Tag section, int items) {
        this.context = context;
        this.columns = Math.max(1, Math.min(items, context.styles().isLarge() ? LARGE_COLUMNS : COLUMNS));
        this.column = context.narrowed(context.sheet().span(Math.min(WIDEST, GRID / columns)));
        this.section = section;
        this.plain = context.styles().noteInInk();
    }

    /** The heading over all columns. */
    List<Flow> lay(String heading, String anchor) {
        List<Flow> flows = new ArrayList<>(new Headings(context)
                .inner(
                        section,
                        TagType.HEADING,
                        heading,
                        Optional.of(Anchors.part(anchor)),
                        context.sheet().width(),
                        0));
        double width = column.sheet().width();
        double step = context.sheet().offset(GRID / columns);
        List<Mark> rules = new ArrayList<>();
        for (int at = 0; at < columns; at++) {
            rules.add(new Mark.Fill(
                    at * step, -0.5, width, 1, context.styles().palette().primary()));
        }
        flows.add(new Columns(fragments, columns, step, new Fragment(PageGeometry.STEP, rules)));
        return flows;
    }

    /** Adds methodology, quality, links and glossary. */
    EndMatterLayout about(Block.About about) {
        AboutLayout layout = new AboutLayout(column, section);
        for (Block.About.Part part : about.parts()) {
            List<Fragment> heading = heading(part.heading(), Optional.empty());
            Tag list = section.add(TagType.LIST);
            for (Detail item : part.items()) {
                add(heading, layout.item(item, list, plain));
                heading = List.of();
            }
        }
        return this;
    }

    /** Adds the sources. */
    EndMatterLayout sources(Block.Sources sources, Locale language) {
        SourcesLayout layout = new SourcesLayout(column, section, language);
        // the heading of the whole is theirs if nothing stands before them
        List<Fragment> heading = sources.items().isEmpty() || fragments.isEmpty()
                ? List.of()
                : heading(sources.heading(), Optional.of("sources"));
        for (SourceItem item : sources.items()) {
            add(heading, layout.item(sources.lead(), item, plain));
            heading = List.of();
        }
        sources.remark().ifPresent(words -> add(List.of(), layout.remark(words, plain)));
        return this;
    }

    /** Adds the notes; {@code anchor} names them if nothing before them has that name. */
    EndMatterLayout notes(Block.Notes notes, NoteUses uses, Optional<String> anchor) {
        NotesLayout layout = new NotesLayout(column, section, uses);
        // the heading of the whole is theirs if nothing stands before them
        List<Fragment> heading = fragments.isEmpty() ? List.of() : heading(notes.heading(), anchor);
        for (NoteItem item : notes.items()) {
            add(heading, List.of(layout.note(item, column.sheet().width())));
            heading = List.of();
        }
        return this;
    }

    private List<Fragment> heading(String words, Optional<String> anchor) {
        TextStyle style = Styles.sized(
                context.styles().of(Role.HEADING),
                context.styles().scaled(HEADING_SIZE, Role.HEADING),
                context.styles().scaled(HEADING_LEADING, Role.HEADING));
        return new Headings(column).small(section, words, style, anchor.map(Anchors::part), BELOW_HEADING);
    }

    /** Adds an item, under a heading that stays with it. */
    private void add(List<Fragment> heading, List<Fragment> item) {
        List<Fragment> unit = new ArrayList<>(heading);
        unit.addAll(item);
        double above = heading.isEmpty() ? 0 : BETWEEN_PARTS;
        fragments.add(
                new Fragment(Fragment.height(unit), Fragment.marks(unit, 0)).below(fragments.isEmpty() ? 0 : above));
    }
}
