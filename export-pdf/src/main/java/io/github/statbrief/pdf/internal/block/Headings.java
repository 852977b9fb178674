package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out headings and keeps them with the next content. */
final class Headings {
    private final LayoutContext context;

    Headings(LayoutContext context) {
        this.context = context;
    }

    /** The heading of a part: a section, the sources. */
    List<Fragment> part(Tag section, String words, String anchor, Fragment.Start start) {
        Tag heading = section.add(TagType.HEADING);
        List<Fragment> fragments = lines(
                heading,
                words,
                context.styles().of(Role.SECTION_HEADING),
                context.sheet().width());
        Fragment first = fragments.remove(0);
        fragments.add(
                0,
                anchored(first, anchor, new Mark.Bookmark(1, words)).below(35).starting(start));
        fragments.add(Fragment.gap(14));
        return fragments;
    }

    /** A heading within a part. */
    List<Fragment> inner(
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
