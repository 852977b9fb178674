package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Distributes fragments over pages. Where what comes next misses its page by little, the wide spaces of that page become
 * narrower. Used once.
 */
public final class Paginator {
    private static final double TOLERANCE = 0.01;
    private static final double HALF = 0.5;
    /** The height in points that a section requires on the first page; with less, it starts on the next one. */
    private static final double ROOM_FOR_SECTION = 280;

    /** The space in points from which on it may become narrower. */
    private static final double WIDE = 14;

    private PageGeometry sheet;
    /** The part of a wide space that may be taken from it. */
    private final double elasticity;

    private final double farEnough;
    private final Shortened shortened;
    private final List<PageBox> pages = new ArrayList<>();
    private final List<Fragment> together = new ArrayList<>();
    /** What stands on turned pages after the current one. */
    private final List<Turned> waiting = new ArrayList<>();

    private final List<Placed> placed = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private double y;
    /** What may be taken from the spaces of the page. */
    private double slack;

    private boolean atTop = true;
    private int parted;

    /**
     * Starts the first page.
     *
     * @param sheet the page
     * @param first the content of the first page above the text
     * @param elasticity the part of a wide space that may be taken from it, from 0 to 1
     */
    public Paginator(PageGeometry sheet, FirstPage first, double elasticity) {
        this(sheet, first, elasticity, 1, Shortened.NONE);
    }

    /**
     * A page that ends early, so that more comes to stand on the next one.
     *
     * @param page its number; 0 for none
     * @param by the height in points that it leaves free
     */
    public record Shortened(int page, double by) {
        /** No page ends early. */
        public static final Shortened NONE = new Shortened(0, 0);
    }

    /**
     * Starts the first page.
     *
     * @param sheet the page
     * @param first the content of the first page above the text
     * @param elasticity the part of a wide space that may be taken from it, from 0 to 1
     * @param farEnough the part of a page that, once filled, may be left for what belongs together on the next one, if
     *     that is less than what belongs together asks for itself
     * @param shortened the page that ends early
     */
    public Paginator(PageGeometry sheet, FirstPage first, double elasticity, double farEnough, Shortened shortened) {
        this.sheet = sheet;
        this.elasticity = elasticity;
        this.farEnough = farEnough;
        this.shortened = shortened;
        marks.addAll(first.marks());
        y = first.textTop();
    }

    /**
     * What stands on the page.
     *
     * @param y its top
     * @param elastic what may be taken from the space above it
     * @param marks its marks, relative to its top
     */
    private record Placed(double y, double elastic, List<Mark> marks) {}

    /** Distributes flows over pages. */
    public List<PageBox> pages(List<Flow> flows) {
        flows.forEach(flow -> flow.placeOn(this));
        placeTogether(0);
        if (!atTop || pages.isEmpty()) {
            turnPage();
        }
        return pages;
    }

    /** How often what belongs together did not come to stand on one page; known once all flows are distributed. */
    public int parted() {
        return parted;
    }

    /** Takes content for a turned page, which follows the current one. */
    void turned(Turned content) {
        placeTogether(0);
        waiting.add(content);
        if (atTop && !pages.isEmpty()) {
            placeWaiting();
        }
    }

    /** Places what waits on turned pages, between two that are not. */
    private void placeWaiting() {
        List<Turned> next = List.copyOf(waiting);
        waiting.clear();
        if (next.isEmpty()) {
            return;
        }
        PageGeometry upright = sheet;
        List<Fragment> following = List.copyOf(together);
        together.clear();
        sheet = sheet.turned();
        begin();
        next.forEach(content -> content.fragments().forEach(this::fragment));
        placeTogether(0);
        turnPage();
        sheet = upright;
        begin();
        together.addAll(following);
    }

    /** Takes the next fragment. */
    void fragment(Fragment fragment) {
        together.add(fragment);
        if (!fragment.kept()) {
            placeTogether(0);
        }
    }

    /** Takes fragments in columns; content kept with them stays on the page of the first. */
    void columns(Columns columns) {
        List<Fragment> fragments = columns.fragments();
        if (fragments.isEmpty()) {
            return;
        }
        placeTogether(columns.head().height() + fragments.get(0).height());
        int from = 0;
        while (from < fragments.size()) {
            int number =
                    columns.fitting(from, bottom() + slack - y - columns.head().height());
            if (number == 0 && !atTop) {
                turnPage();
                continue;
            }
            // a fragment higher than a page gets one to itself
            number = Math.max(1, number);
            row(columns, from, number);
            from += number;
            if (from < fragments.size()) {
                turnPage();
            }
        }
    }

    /** Takes the first layout of an alternative if there is a page for it, otherwise the second. */
    void choice(Alternative choice) {
        List<Fragment> all = new ArrayList<>(together);
        all.addAll(choice.together());
        double room = sheet.bottom() - sheet.top();
        double high = Fragment.height(all);
        boolean fits = atTop || fits(high, all.get(0));
        double enough = choice.mayGoToNextPage() ? Math.min(choice.filled(), farEnough) : choice.filled();
        boolean fitsNext = high <= room && (y - sheet.top()) / room >= enough;
        List<? extends Flow> chosen = fits || fitsNext ? choice.together() : choice.apart();
        parted += !fits && !fitsNext && choice.mayGoToNextPage() ? 1 : 0;
        chosen.forEach(flow -> flow.placeOn(this));
    }

    private void row(Columns columns, int from, int number) {
        List<List<Fragment>> parts = columns.balanced(from, number);
        draw(columns.head(parts.size()), 0);
        double height = 0;
        for (int column = 0; column < parts.size(); column++) {
            double x = sheet.left() + column * columns.step();
            placed.add(new Placed(y, 0, Fragment.marks(parts.get(column), x)));
            height = Math.max(height, Fragment.height(parts.get(column)));
        }
        y += height;
        atTop = false;
    }

    private void placeTogether(double followedBy) {
        if (together.isEmpty()) {
            return;
        }
        start(together.get(0));
        if (!fits(Fragment.height(together) + followedBy, together.get(0)) && !atTop) {
            turnPage();
        }
        for (Fragment fragment : List.copyOf(together)) {
            // content higher than a page is cut between its fragments, kept or not
            if (!atTop && !fits(fragment.height(), fragment)) {
                turnPage();
            }
            put(fragment);
        }
        together.clear();
    }

    private void start(Fragment first) {
        boolean firstPage = pages.isEmpty();
        switch (first.start()) {
            case BELOW -> {}
            case NEW_PAGE -> {
                if (!atTop && (y - sheet.top()) / (sheet.bottom() - sheet.top()) >= HALF) {
                    turnPage();
                }
            }
            case AFTER_FIRST_PAGE -> {
                if (firstPage && sheet.bottom() - y < ROOM_FOR_SECTION) {
                    turnPage();
                }
            }
            case FOOT_OF_FIRST_PAGE -> {
                double height = Fragment.height(together);
                if (firstPage && fits(height, first) && sheet.bottom() - y - height < ROOM_FOR_SECTION) {
                    y = sheet.bottom() - height - (atTop ? 0 : first.space());
                }
            }
        }
    }

    private boolean fits(double height, Fragment first) {
        double spaces = slack + (atTop ? 0 : elastic(first.space()));
        return y + (atTop ? 0 : first.space()) + height <= bottom() + spaces + TOLERANCE;
    }

    /** The height at which the page is full. */
    private double bottom() {
        return sheet.bottom() - (pages.size() + 1 == shortened.page() ? shortened.by() : 0);
    }

    private double elastic(double space) {
        return space >= WIDE ? elasticity * space : 0;
    }

    private void put(Fragment fragment) {
        if (atTop && fragment.head().isPresent()) {
            draw(fragment.head().get(), 0);
        }
        double elastic = atTop ? 0 : elastic(fragment.space());
        y += atTop ? 0 : fragment.space();
        slack += elastic;
        draw(fragment, elastic);
        atTop = false;
    }

    private void draw(Fragment fragment, double elastic) {
        List<Mark> own = fragment.marks().stream()
                .map(mark -> mark.moved(sheet.left(), 0))
                .toList();
        placed.add(new Placed(y, elastic, own));
        y += fragment.height();
    }

    /** Takes from the wide spaces what is too much on the page. */
    private void settle() {
        double excess = Math.max(0, y - sheet.bottom());
        double part = slack > 0 ? Math.min(1, excess / slack) : 0;
        double up = 0;
        for (Placed each : placed) {
            up += part * each.elastic();
            double top = each.y() - up;
            each.marks().forEach(mark -> marks.add(mark.moved(0, top)));
        }
        placed.clear();
        slack = 0;
    }

    private void turnPage() {
        double bottom = Math.min(y, sheet.bottom());
        settle();
        double filled = (bottom - sheet.top()) / (sheet.bottom() - sheet.top());
        pages.add(new PageBox(pages.size() + 1, sheet, marks, filled));
        begin();
        placeWaiting();
    }

    private void begin() {
        marks = new ArrayList<>();
        y = sheet.top();
        atTop = true;
    }
}
