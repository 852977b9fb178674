package io.github.statbrief.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A slice of a block, as wide as the text, that is never cut. Its marks stand relative to the text's left edge and the strip's top.
 *
 * @param space what is left free above it, not at the top of a page
 * @param height its height
 * @param marks what stands in it
 * @param kept whether the next strip stands on the same page
 * @param start where it may begin
 * @param head what is printed again where this strip opens a page
 */
record Strip(double space, double height, List<Mark> marks, boolean kept, Start start, Optional<Strip> head)
        implements Flow {
    /** Where a strip may begin. */
    enum Start {
        /** Below the one before it. */
        BELOW,
        /** At the top of a page. */
        NEW_PAGE,
        /** At the top of a page, where the first page is nearly full; otherwise below the one before it. */
        AFTER_FIRST_PAGE,
        /** At the foot of the first page, where that is nearly full; otherwise below the one before it. */
        FOOT_OF_FIRST_PAGE
    }

    /** Copies the marks. */
    Strip {
        marks = List.copyOf(marks);
    }

    @Override
    public void placeOn(Paginator paginator) {
        paginator.strip(this);
    }

    @Override
    public double naturalHeight() {
        return space + height;
    }

    /** Makes a strip with nothing free above it that may be followed by a new page. */
    Strip(double height, List<Mark> marks) {
        this(0, height, marks, false, Start.BELOW, Optional.empty());
    }

    /** Makes a strip in which nothing stands. */
    static Strip gap(double height) {
        return new Strip(height, List.of()).keptWithNext();
    }

    /** The same strip with space above it. */
    Strip below(double above) {
        return new Strip(above, height, marks, kept, start, head);
    }

    /** The same strip, on the page of the next one. */
    Strip keptWithNext() {
        return new Strip(space, height, marks, true, start, head);
    }

    /** The same strip, beginning elsewhere. */
    Strip starting(Start where) {
        return new Strip(space, height, marks, kept, where, head);
    }

    /** The same strip under a head that is printed again on a new page. */
    Strip under(Strip repeated) {
        return new Strip(space, height, marks, kept, start, Optional.of(repeated));
    }

    /** The same strip with more marks in it, given relative to its top. */
    Strip with(List<Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Strip(space, height, all, kept, start, head);
    }

    /** The same strip with another height. */
    Strip high(double other) {
        return new Strip(space, other, marks, kept, start, head);
    }

    /** The height of strips that stand on each other, without the space above the first. */
    static double height(List<Strip> strips) {
        double height = 0;
        for (Strip strip : strips) {
            height += strip.space() + strip.height();
        }
        return strips.isEmpty() ? 0 : height - strips.get(0).space();
    }

    /** The marks of strips that stand on each other, relative to the top of the first. */
    static List<Mark> marks(List<Strip> strips, double right) {
        List<Mark> marks = new ArrayList<>();
        double y = strips.isEmpty() ? 0 : -strips.get(0).space();
        for (Strip strip : strips) {
            y += strip.space();
            for (Mark mark : strip.marks()) {
                marks.add(mark.moved(right, y));
            }
            y += strip.height();
        }
        return marks;
    }

    /** The same strips, all on one page, with space above the first and the last one kept with what follows or not. */
    static List<Strip> together(List<Strip> strips) {
        List<Strip> together = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            together.add(i < strips.size() - 1 ? strips.get(i).keptWithNext() : strips.get(i));
        }
        return together;
    }

    /** The same strips with a height that ends on a step. */
    static List<Strip> stepped(List<Strip> strips) {
        if (strips.isEmpty()) {
            return strips;
        }
        double height = height(strips);
        List<Strip> stepped = new ArrayList<>(strips);
        Strip last = stepped.remove(stepped.size() - 1);
        stepped.add(last.high(last.height() + Sheet.step(height) - height));
        return stepped;
    }
}
