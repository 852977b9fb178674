package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.Headings;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out methodology and quality, related links and the glossary. */
final class AboutLayout {
    private static final double GAP = 3.5;
    private static final double BELOW_HEADING = 7;

    private final LayoutContext context;
    private final Tag section;

    AboutLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** Lays out the parts under the heading of them all. */
    List<Fragment> lay(Block.About about) {
        Headings headings = new Headings(context);
        List<Fragment> fragments = new ArrayList<>(
                headings.part(section, about.heading(), Anchors.part("about-this-release"), Fragment.Start.BELOW));
        boolean first = true;
        for (Block.About.Part part : about.parts()) {
            List<Fragment> heading = headings.inner(
                    section,
                    TagType.SUBHEADING,
                    part.heading(),
                    Optional.empty(),
                    context.sheet().width(),
                    BELOW_HEADING);
            if (first) {
                heading.set(0, heading.get(0).below(0));
                first = false;
            }
            fragments.addAll(heading);
            Tag list = section.add(TagType.LIST);
            TextStyle plain = context.styles().of(Role.CELL);
            part.items().forEach(item -> fragments.addAll(item(item, list, plain)));
        }
        return Fragment.stepped(fragments);
    }

    /** An entry of a list, in a style. */
    List<Fragment> item(Detail item, Tag list, TextStyle plain) {
        Tag row = list.add(TagType.ITEM);
        List<Run> runs = new ArrayList<>();
        if (!item.name().isEmpty()) {
            runs.add(new Run(
                    item.name() + "  ",
                    Styles.weighted(plain, Weight.SEMIBOLD),
                    row.add(TagType.LABEL).content()));
        }
        Tag body = row.add(TagType.BODY);
        runs.addAll(new Phrasing(context).detail(item, plain, context.styles().link(plain), body));
        List<Fragment> lines = new ArrayList<>(
                Lines.paragraph(context.text().fill(runs, context.sheet().width()), 0));
        Fragment last = lines.remove(lines.size() - 1);
        lines.add(last.high(last.height() + GAP));
        return lines;
    }
}
