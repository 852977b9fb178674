package io.github.statbrief.pdf;

import java.util.ArrayList;
import java.util.List;

/** Distributes strips over pages. Used once. */
final class Paginator {
    private static final double TOLERANCE = 0.01;
    /** Where less than this is left on the first page, sections begin on the next one. */
    private static final double ROOM_FOR_SECTION = 280;

    private final Sheet sheet;
    private final List<PageBox> pages = new ArrayList<>();
    private final List<Strip> together = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private double y;
    private boolean atTop = true;

    /**
     * Starts the first page.
     *
     * @param sheet the page
     * @param first what stands on the first page above the text
     */
    Paginator(Sheet sheet, FirstPage first) {
        this.sheet = sheet;
        marks.addAll(first.marks());
        y = first.textTop();
    }

    /** Lays everything on pages. */
    List<PageBox> pages(List<Flow> flows) {
        flows.forEach(flow -> flow.placeOn(this));
        placeTogether(0);
        turnPage();
        return pages;
    }

    /** Takes the next strip. */
    void strip(Strip strip) {
        together.add(strip);
        if (!strip.kept()) {
            placeTogether(0);
        }
    }

    /** Takes strips that stand in two columns; what is kept with them stands on the page of the first. */
    void columns(TwoColumns columns) {
        List<Strip> strips = columns.strips();
        if (strips.isEmpty()) {
            return;
        }
        placeTogether(columns.head().height() + strips.get(0).height());
        int from = 0;
        while (from < strips.size()) {
            int number =
                    columns.fitting(from, sheet.bottom() - y - columns.head().height());
            if (number == 0 && !atTop) {
                turnPage();
                continue;
            }
            // a strip that is higher than a page stands alone on one
            number = Math.max(1, number);
            pair(columns, from, number);
            from += number;
            if (from < strips.size()) {
                turnPage();
            }
        }
    }

    /** Takes the first of two ways to lay something out where it fits on the page that has begun, otherwise the second. */
    void choice(Choice choice) {
        placeTogether(0);
        boolean fits =
                atTop || fits(Strip.height(choice.together()), choice.together().get(0));
        List<? extends Flow> chosen = fits ? choice.together() : choice.apart();
        chosen.forEach(flow -> flow.placeOn(this));
    }

    private void pair(TwoColumns columns, int from, int number) {
        int left = columns.left(from, number);
        List<Strip> first = columns.strips().subList(from, from + left);
        List<Strip> second = columns.strips().subList(from + left, from + number);
        draw(second.isEmpty() ? columns.leftHead() : columns.head());
        Strip.marks(first, sheet.left()).forEach(mark -> marks.add(mark.moved(0, y)));
        Strip.marks(second, sheet.left() + columns.offset()).forEach(mark -> marks.add(mark.moved(0, y)));
        y += Math.max(Strip.height(first), Strip.height(second));
        atTop = false;
    }

    private void placeTogether(double followedBy) {
        if (together.isEmpty()) {
            return;
        }
        start(together.get(0));
        if (!fits(Strip.height(together) + followedBy, together.get(0)) && !atTop) {
            turnPage();
        }
        for (Strip strip : together) {
            // what is higher than a page is cut between its strips, kept or not
            if (!atTop && !fits(strip.height(), strip)) {
                turnPage();
            }
            put(strip);
        }
        together.clear();
    }

    private void start(Strip first) {
        boolean firstPage = pages.isEmpty();
        switch (first.start()) {
            case BELOW -> {}
            case NEW_PAGE -> {
                if (!atTop) {
                    turnPage();
                }
            }
            case AFTER_FIRST_PAGE -> {
                if (firstPage && sheet.bottom() - y < ROOM_FOR_SECTION) {
                    turnPage();
                }
            }
            case FOOT_OF_FIRST_PAGE -> {
                double height = Strip.height(together);
                if (firstPage && fits(height, first) && sheet.bottom() - y - height < ROOM_FOR_SECTION) {
                    y = sheet.bottom() - height - (atTop ? 0 : first.space());
                }
            }
        }
    }

    private boolean fits(double height, Strip first) {
        return y + (atTop ? 0 : first.space()) + height <= sheet.bottom() + TOLERANCE;
    }

    private void put(Strip strip) {
        if (atTop && strip.head().isPresent()) {
            draw(strip.head().get());
        }
        y += atTop ? 0 : strip.space();
        draw(strip);
        atTop = false;
    }

    private void draw(Strip strip) {
        strip.marks().forEach(mark -> marks.add(mark.moved(sheet.left(), y)));
        y += strip.height();
    }

    private void turnPage() {
        pages.add(new PageBox(pages.size() + 1, marks));
        marks = new ArrayList<>();
        y = sheet.top();
        atTop = true;
    }
}
