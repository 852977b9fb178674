package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a table from rows, with rules and a head that is repeated on each page. Used once. */
public final class TableBuilder {
    private static final double STRONG = 1;
    private static final double HEAD = 0.75;
    private static final double LIGHT = 0.5;
    /** The height in points up to which a table is kept on one page. */
    private static final double SHORT = 147;

    /** The first rows that stay on one page. */
    private static final int FIRST_ROWS = 2;

    private final Palette palette;
    private final double width;
    private final List<Fragment> fragments = new ArrayList<>();
    private Optional<Fragment> head = Optional.empty();
    private final List<Integer> rows = new ArrayList<>();

    /**
     * Starts an empty table.
     *
     * @param palette the colours of its rules
     * @param width its width in points
     */
    public TableBuilder(Palette palette, double width) {
        this.palette = palette;
        this.width = width;
    }

    /**
     * Sets the head.
     *
     * @param first the head at the start of the table
     * @param repeated the same words as an artifact, for further pages
     */
    public void head(TableRow first, TableRow repeated) {
        fragments.add(ruled(first).keptWithNext());
        head = Optional.of(ruled(repeated));
    }

    private Fragment ruled(TableRow row) {
        double height = row.height();
        List<Mark> rules = List.of(
                new Mark.Fill(0, -STRONG / 2, width, STRONG, palette.primary()),
                new Mark.Fill(0, height - HEAD / 2, width, HEAD, palette.primary()));
        List<Mark> marks = new ArrayList<>();
        for (Fragment fragment : Fragment.together(row.fragments())) {
            marks.addAll(fragment.marks());
        }
        return new Fragment(height, marks).with(rules);
    }

    /** Adds a row that names the next rows; it is kept with the first of them. */
    public void group(TableRow row, double above) {
        Fragment fragment = new Fragment(above + row.height(), moved(row, above)).keptWithNext();
        add(fragment.with(List.of(rule(fragment.height(), LIGHT, palette.midRule()))));
    }

    private static List<Mark> moved(TableRow row, double down) {
        List<Mark> marks = new ArrayList<>();
        row.fragments().forEach(fragment -> fragment.marks().forEach(mark -> marks.add(mark.moved(0, down))));
        return marks;
    }

    /** Adds a row on a pale ground, which stands out among the others. */
    public void shadedRow(TableRow row, List<Mark> more) {
        row(row.fragments().stream().map(this::shaded).toList(), more);
    }

    private Fragment shaded(Fragment fragment) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Fill(0, 0, width, fragment.height(), palette.fill())));
        marks.addAll(fragment.marks());
        Fragment shaded = new Fragment(fragment.height(), marks);
        return fragment.kept() ? shaded.keptWithNext() : shaded;
    }

    /** Adds a row with a rule below it and further marks, relative to its top. */
    public void row(TableRow row, List<Mark> more) {
        row(row.fragments(), more);
    }

    private void row(List<Fragment> laid, List<Mark> more) {
        List<Fragment> parts = new ArrayList<>(laid);
        parts.set(0, parts.get(0).with(more));
        Fragment last = parts.remove(parts.size() - 1);
        parts.add(last.with(List.of(rule(last.height(), LIGHT, palette.lightRule()))));
        rows.add(fragments.size());
        parts.forEach(this::add);
    }

    /** Adds a row that the next one continues, without a rule and on the same page. */
    public void openRow(TableRow row, List<Mark> more) {
        List<Fragment> parts = new ArrayList<>(Fragment.together(row.fragments()));
        parts.set(0, parts.get(0).with(more));
        rows.add(fragments.size());
        parts.forEach(part -> add(part.keptWithNext()));
    }

    /** Adds a row without a rule. */
    public void plainRow(TableRow row, List<Mark> more, double above) {
        List<Fragment> parts = new ArrayList<>(row.fragments());
        Fragment first = parts.remove(0);
        Fragment shifted = new Fragment(
                        above + first.height(),
                        first.marks().stream().map(mark -> mark.moved(0, above)).toList())
                .with(more);
        parts.add(0, first.kept() ? shifted.keptWithNext() : shifted);
        rows.add(fragments.size());
        parts.forEach(this::add);
    }

    /** Draws a heavier rule over the last one, to start another year. */
    public void part() {
        Fragment last = fragments.remove(fragments.size() - 1);
        fragments.add(last.with(List.of(rule(last.height(), HEAD, palette.midRule()))));
    }

    /** Draws a light rule and leaves space below the last row. */
    public void gap(double below) {
        Fragment last = fragments.remove(fragments.size() - 1);
        double height = last.height() + below;
        fragments.add(last.high(height).with(List.of(rule(height, LIGHT, palette.lightRule()))));
    }

    private void add(Fragment fragment) {
        fragments.add(head.map(fragment::under).orElse(fragment));
    }

    private Mark rule(double y, double thickness, Colour colour) {
        return new Mark.Fill(0, y - thickness / 2, width, thickness, colour);
    }

    /** Joins a table with the content below it, which is kept with the last rows. */
    public static List<Fragment> joined(List<Fragment> table, List<Fragment> below) {
        if (below.isEmpty()) {
            return table;
        }
        List<Fragment> joined = new ArrayList<>(table);
        Fragment last = joined.remove(joined.size() - 1);
        joined.add(last.keptWithNext());
        joined.addAll(Fragment.together(below));
        return joined;
    }

    /**
     * The fragments of the table. No page starts with its last row alone or ends with its first row alone,
     * and a short table stays on one page.
     */
    public List<Fragment> fragments() {
        Fragment last = fragments.remove(fragments.size() - 1);
        fragments.add(last.with(List.of(rule(last.height(), STRONG, palette.primary()))));
        // the second last row moves with the last one
        if (!rows.isEmpty()) {
            keepBefore(rows.get(rows.size() - 1));
        }
        rows.stream().limit(FIRST_ROWS).skip(1).forEach(this::keepBefore);
        return Fragment.stepped(Fragment.height(fragments) <= SHORT ? Fragment.together(fragments) : fragments);
    }

    /** Keeps what stands before a row on its page. */
    private void keepBefore(int row) {
        if (row > 1) {
            fragments.set(row - 1, fragments.get(row - 1).keptWithNext());
        }
    }
}
