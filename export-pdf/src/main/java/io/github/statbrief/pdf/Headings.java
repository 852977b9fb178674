package io.github.statbrief.pdf;

import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets headings, kept with what follows them. */
final class Headings {
    private final Setting setting;

    Headings(Setting setting) {
        this.setting = setting;
    }

    /** The heading of a part: a section, the sources. */
    List<Strip> part(Tag section, String words, String anchor, Strip.Start start) {
        Tag heading = section.add(TagType.HEADING);
        List<Strip> strips = lines(
                heading,
                words,
                setting.styles().of(Role.SECTION_HEADING),
                setting.sheet().width());
        Strip first = strips.remove(0);
        strips.add(
                0,
                anchored(first, anchor, new Mark.Bookmark(1, words)).below(35).starting(start));
        strips.add(Strip.gap(14));
        return strips;
    }

    /** A heading within a part. */
    List<Strip> inner(Tag section, TagType level, String words, Optional<String> anchor, double width, double after) {
        Tag heading = section.add(level);
        List<Strip> strips = lines(heading, words, setting.styles().of(Role.HEADING), width);
        Strip first = strips.remove(0);
        int depth = level == TagType.SUBHEADING ? 2 : 1;
        Strip named = anchor.map(name -> anchored(first, name, new Mark.Bookmark(depth, words)))
                .orElse(first);
        strips.add(0, named.below(21));
        if (after > 0) {
            strips.add(Strip.gap(after));
        }
        return strips;
    }

    private List<Strip> lines(Tag heading, String words, TextStyle style, double width) {
        List<Line> lines = setting.text().fill(List.of(new Run(words, style, heading.content())), width);
        List<Strip> strips = new ArrayList<>();
        for (Line line : lines) {
            strips.add(new Strip(line.leading(), line.marks(0, 0)).keptWithNext());
        }
        return strips;
    }

    private static Strip anchored(Strip strip, String anchor, Mark.Bookmark bookmark) {
        return strip.with(List.of(new Mark.Anchor(0, anchor, Optional.of(bookmark))));
    }
}
