package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.outline.Grid;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.ValueLines;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Measures the columns of a grid and splits them into bands of page width. */
public final class GridColumns {
    private static final double FLAG_GAP = 3.5;
    private static final double GAP = 10.5;
    private static final double WIDEST_HEADING = 96;
    private static final int SHORT_HEADING = 3;
    /** The height of a triangle and the room before a number that has one, in parts of the type. */
    static final double TRIANGLE = 1.15;

    private final LayoutContext context;
    private final Grid grid;
    private final TextStyle heading;
    private final TextStyle cell;
    private final TextStyle total;
    private final TextStyle newest;
    private final TextStyle flag;

    /** Measures the columns of a grid. */
    public GridColumns(LayoutContext context, Grid grid) {
        this.context = context;
        this.grid = grid;
        this.heading = context.styles().of(Role.COLUMN_HEADING);
        this.cell = context.styles().of(Role.CELL);
        this.newest = context.styles().of(Role.NUMBER);
        this.total = context.styles().link(context.styles().of(Role.NUMBER));
        this.flag = context.styles().of(Role.FLAG);
    }

    /**
     * The position of a column, in points.
     *
     * @param index its index in the grid
     * @param right the right edge of its numbers
     * @param whole the right edge of the digits before the decimal mark; that of the numbers if they are not aligned
     * @param atMark whether numbers are aligned at their decimal mark
     * @param flags the left edge of its flags
     * @param width the maximum width of its heading
     */
    record Place(int index, double right, double whole, boolean atMark, double flags, double width) {}

    /**
     * The space required by one column: least width, preferred width, whether its numbers can be aligned, decimals,
     * flags.
     */
    private record Need(int index, double least, double liked, boolean atMark, double fraction, double flags) {
        double flagRoom() {
            return flags == 0 ? 0 : FLAG_GAP + flags;
        }
    }

    /** The width of the first column. */
    double rowHeading() {
        TextStyle strong = context.styles().of(Role.NUMBER);
        double widest = grid.rows().stream()
                .mapToDouble(row -> context.text().width(row.heading(), strong))
                .max()
                .orElse(0);
        double own = context.text().width(grid.rowHeading(), heading);
        return Math.min(Math.max(widest, own), context.sheet().width() / 3);
    }

    /** Whether all columns stand in one band, with headings of at most three lines. */
    public boolean isReadable() {
        List<List<Place>> bands = bands();
        return bands.size() == 1 && bands.get(0).stream().allMatch(this::hasShortHeading);
    }

    /**
     * Whether columns that are not easy to read beside each other in one width are in another: there are fewer bands of
     * them, or their headings become short.
     */
    public boolean isHelpedBy(GridColumns wider) {
        return !isReadable() && (wider.isReadable() || wider.bands().size() < bands().size());
    }

    private boolean hasShortHeading(Place place) {
        Run words = new Run(grid.columns().get(place.index()).heading(), heading, Artifact.DECORATION);
        return context.text().measure(List.of(words)).lines(place.width()) <= SHORT_HEADING;
    }

    /** The columns, in as many bands as they require. */
    List<List<Place>> bands() {
        double room = context.sheet().width() - rowHeading();
        List<List<Place>> bands = new ArrayList<>();
        List<Need> band = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < grid.columns().size(); i++) {
            Need need = need(i);
            double width = GAP + need.least() + need.flagRoom();
            if (!band.isEmpty() && used + width > room) {
                bands.add(places(band, room));
                band = new ArrayList<>();
                used = 0;
            }
            band.add(need);
            used += width;
        }
        if (!band.isEmpty()) {
            bands.add(places(band, room));
        }
        return bands;
    }

    private List<Place> places(List<Need> needs, double room) {
        double liked = needs.stream()
                .mapToDouble(need -> GAP + need.liked() + need.flagRoom())
                .sum();
        boolean asLiked = liked <= room;
        double used = asLiked
                ? liked
                : needs.stream()
                        .mapToDouble(need -> GAP + need.least() + need.flagRoom())
                        .sum();
        double extra = (room - used) / needs.size();
        List<Place> places = new ArrayList<>();
        double x = rowHeading();
        for (Need need : needs) {
            double width = (asLiked ? need.liked() : need.least()) + extra;
            double right = x + GAP + width;
            places.add(new Place(need.index(), right, right - need.fraction(), need.atMark(), right + FLAG_GAP, width));
            x = right + need.flagRoom();
        }
        return places;
    }

    private Need need(int index) {
        Grid.Column column = grid.columns().get(index);
        double whole = 0;
        double fraction = 0;
        double flags = 0;
        double words = 0;
        double single = 0;
        for (Grid.Row row : grid.rows()) {
            Grid.Place place = row.places().get(index);
            String number = place.sign() + place.number();
            TextStyle style = style(row, index);
            if (aligned(place)) {
                double triangle = hasTriangle(row, place) ? triangleRoom() : 0;
                whole = Math.max(
                        whole, triangle + context.text().width(context.numbers().whole(number), style));
                fraction = Math.max(
                        fraction, context.text().width(context.numbers().fraction(number), style));
                single = Math.max(single, context.text().width(number, style));
            } else {
                words = Math.max(words, ValueLines.width(new Run(number, style, Artifact.DECORATION), context));
            }
            flags = Math.max(flags, context.text().width(place.flags(), flag));
        }
        boolean atMark =
                GAP + whole + fraction + FLAG_GAP + flags <= context.sheet().width() - rowHeading();
        double numbers = Math.max(atMark ? whole + fraction : single, words);
        double least = Math.max(numbers, Math.max(longestWord(column.heading()), longestWord(column.unit())));
        double liked = Math.max(
                least,
                Math.min(
                        WIDEST_HEADING,
                        Math.max(
                                context.text().width(column.heading(), heading),
                                context.text().width(column.unit(), heading))));
        return new Need(index, least, liked, atMark, atMark ? fraction : 0, flags);
    }

    /** The style of a number: that of a total or of the newest period stands out. */
    TextStyle style(Grid.Row row, int column) {
        if (row.isTotal() || grid.columns().get(column).isTotal()) {
            return total;
        }
        return row.kind() == Grid.RowKind.NEWEST ? newest : cell;
    }

    /** Whether a triangle shows the direction of a change. */
    static boolean hasTriangle(Grid.Row row, Grid.Place place) {
        return row.kind() == Grid.RowKind.CHANGE && !place.sign().isEmpty() && aligned(place);
    }

    /** The room before a number that has a triangle, in points. */
    double triangleRoom() {
        return cell.size() * TRIANGLE;
    }

    /** Whether a number is aligned at its decimal mark; shorthand and ranges are right-aligned. */
    static boolean aligned(Grid.Place place) {
        return !place.number().startsWith("[") && place.number().indexOf(' ') < 0;
    }

    private double longestWord(String words) {
        double longest = 0;
        for (String word : words.split(" ", -1)) {
            longest = Math.max(longest, context.text().width(word, heading));
        }
        return Math.min(longest, WIDEST_HEADING);
    }
}
