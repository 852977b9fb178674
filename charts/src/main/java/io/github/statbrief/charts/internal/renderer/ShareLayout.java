package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.shape.HintShape;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;
import java.util.Optional;

/** A share of a whole, measured: its number in the larger of the bar and what is left, in the largest size that fits, or above both. */
public final class ShareLayout {
    /** How high the bar is. */
    public static final double BAR = 49;

    private static final double INSET = 10.5;
    private static final double WORDS_BELOW = 3.5;
    /** Parts the bar from what is left, so that they can be told apart in any colour. */
    private static final double PARTING = 1.5;

    private static final int WHOLE = 100;
    private static final List<Role> SIZES = List.of(Role.TILE_NUMBER, Role.HEADING, Role.NUMBER);

    private final Item item;
    private final Typesetter type;
    private final Palette palette;

    /** Words that fit on a ground, and where they end. */
    record PlacedWords(String words, TextStyle style, double right) {}

    /** Measures a share. */
    public ShareLayout(Item item, Typesetter type) {
        this.item = item;
        this.type = type;
        palette = type.theme().palette();
    }

    Item item() {
        return item;
    }

    HintShape shape() {
        return HintShape.of(item.extent().hint());
    }

    private TextStyle aboveStyle() {
        return type.style(Role.NUMBER);
    }

    /** The words above the bar; none where they fit in it. */
    List<String> above(double width) {
        return inside(width).isPresent() ? List.of() : type.balanced(item.words(), aboveStyle(), width);
    }

    /** What the words above the bar take, in whole points. */
    public double aboveHeight(double width) {
        List<String> lines = above(width);
        return lines.isEmpty() ? 0 : Math.ceil(lines.size() * aboveStyle().leading() + WORDS_BELOW);
    }

    /** In the solid bar if the words fit there, otherwise in the rest; the largest size that fits in either. */
    Optional<PlacedWords> inside(double width) {
        Extent extent = item.extent();
        double mark = BarRow.MARK_GAP + shape().width();
        double barEnd = extent.solid() * width / WHOLE - INSET - (isMarkInside(width) ? mark : 0);
        double restEnd = width - INSET;
        double restStart = restStart(width) + INSET + (isMarkInside(width) ? 0 : mark);
        for (Role role : SIZES) {
            TextStyle style = type.style(role);
            double needed = type.width(item.words(), style);
            if (needed <= barEnd - INSET) {
                return Optional.of(
                        new PlacedWords(item.words(), SeriesLook.on(palette.primary(), style, palette), barEnd));
            }
            if (needed <= restEnd - restStart) {
                TextStyle on = SeriesLook.on(palette.rest(), style, palette);
                return Optional.of(new PlacedWords(item.words(), on, restStart + needed));
            }
        }
        return Optional.empty();
    }

    double restStart(double width) {
        double end = item.extent().high() * width / WHOLE;
        return end > 0 ? end + PARTING : end;
    }

    /** The mark stands after the bar's end where there is room before 100. */
    boolean isMarkInside(double width) {
        return restStart(width) + shape().width() + 2 * BarRow.MARK_GAP > width;
    }
}
