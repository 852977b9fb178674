package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out headings and keeps them with the next content. */
public final class Headings {
    /** The sizes of the headings of sections within others. */
    private static final double[] INNER_SIZES = {15, 12};

    private static final double[] INNER_LEADINGS = {21, 17.5};
    private static final double INNER_ABOVE = 28;
    private static final double INNER_BELOW = 7;

    private final LayoutContext context;

    /** Prepares the layout for a width. */
    public Headings(LayoutContext context) {
        this.context = context;
    }

    /** The heading of a part: a section of the release, the sources. */
    public List<Fragment> part(Tag section, String words, String anchor, Fragment.Start start) {
        List<Fragment> fragments = part(section, 1, words, anchor);
        fragments.set(0, fragments.get(0).starting(start));
        return fragments;
    }

    /** The heading of a section of a level. */
    public List<Fragment> part(Tag section, int level, String words, String anchor) {
        Tag heading = section.add(TagType.heading(level + 1));
        TextStyle whole = context.styles().of(Role.SECTION_HEADING);
        TextStyle style = level == 1 ? whole : Styles.sized(whole, INNER_SIZES[level - 2], INNER_LEADINGS[level - 2]);
        List<Fragment> fragments = lines(heading, words, style, context.sheet().width());
        Fragment first = fragments.remove(0);
        fragments.add(
                0, anchored(first, anchor, new Mark.Bookmark(level, words)).below(level == 1 ? 35 : INNER_ABOVE));
        fragments.add(Fragment.gap(level == 1 ? 14 : INNER_BELOW));
        return fragments;
    }

    /** A heading within a part. */
    public List<Fragment> inner(
            Tag section, TagType level, String words, Optional<String> anchor, double width, double after) {
        Tag heading = section.add(level);
        List<Fragment> fragments = lines(heading, words, context.styles().of(Role.HEADING), width);
        Fragment first = fragments.remove(0);
        int depth = level == TagType.SUBHEADING ? 2 : 1;
        Fragment named = anchor.map(name -> anchored(first, name, new Mark.Bookmark(depth, words)))
                .orElse(first);
        fragments.add(0, named.below(21));
        if (after > 0) {
            fragments.add(Fragment.gap(after));
        }
        return fragments;
    }

    /** A heading within a narrow column, in a style. */
    public List<Fragment> small(Tag section, String words, TextStyle style, Optional<String> anchor, double after) {
        List<Fragment> fragments = lines(
                section.add(TagType.SUBHEADING), words, style, context.sheet().width());
        anchor.ifPresent(name -> fragments.set(0, anchored(fragments.get(0), name, new Mark.Bookmark(2, words))));
        fragments.add(Fragment.gap(after));
        return fragments;
    }

    private List<Fragment> lines(Tag heading, String words, TextStyle style, double width) {
        List<Line> lines = context.text().fill(List.of(new Run(words, style, heading.content())), width);
        List<Fragment> fragments = new ArrayList<>();
        for (Line line : lines) {
            fragments.add(new Fragment(line.leading(), line.marks(0, 0)).keptWithNext());
        }
        return fragments;
    }

    private static Fragment anchored(Fragment fragment, String anchor, Mark.Bookmark bookmark) {
        return fragment.with(List.of(new Mark.Anchor(0, anchor, Optional.of(bookmark))));
    }
}
