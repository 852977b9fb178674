package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One bar made of parts, measured: which values fit in their parts and which stand after the bar. */
final class StackedRow {
    /** Between the bar's parts. */
    static final double PARTING = 1.5;

    private static final double INSET = 3;

    private final Typesetter type;
    private final List<Part> parts = new ArrayList<>();
    private final double unit;

    /** A part: where it starts and what it covers from there; nothing where there is no number. */
    record Part(Optional<Item> item, double start, Extent extent) {
        /** Words stand in the solid or in the open part, whichever is longer. */
        boolean isMostlyOpen() {
            return extent.openTo() - extent.openFrom() > extent.solid();
        }

        double from() {
            return isMostlyOpen() ? extent.openFrom() : 0;
        }

        double to() {
            return isMostlyOpen() ? extent.openTo() : extent.solid();
        }
    }

    StackedRow(ItemDataset data, int category, boolean full, Typesetter type) {
        this.type = type;
        double start = 0;
        for (int series = 0; series < data.getRowCount(); series++) {
            Optional<Item> item = data.item(series, category);
            Extent extent = item.map(Item::extent).orElse(Extent.NOTHING);
            parts.add(new Part(item, start, extent));
            start += extent.high();
        }
        unit = full && start > 0 ? 1 / start : 1;
    }

    Part part(int series) {
        return parts.get(series);
    }

    /** Where the bar ends on the axis. */
    double length() {
        Part last = parts.get(parts.size() - 1);
        return (last.start() + last.extent().high()) * unit;
    }

    /** Where a part starts on the axis. */
    double start(int series) {
        return parts.get(series).start() * unit;
    }

    /** How much of the axis a part takes. */
    double width(int series) {
        return parts.get(series).extent().high() * unit;
    }

    /** What the row needs after its bar, where 1 is so long. */
    double tail(double scale) {
        return after(scale).width();
    }

    /** The values that have no room in their parts, where 1 is so long. */
    KeyedWords after(double scale) {
        KeyedWords words = new KeyedWords(type, false);
        for (int series = 0; series < parts.size(); series++) {
            Part part = parts.get(series);
            int key = series;
            if (!fits(series, scale)) {
                part.item().ifPresent(item -> words.add(item, key));
            }
        }
        return words;
    }

    boolean fits(int series, double scale) {
        Part part = parts.get(series);
        double words = part.item()
                .map(item -> type.width(item.words(), type.style(Role.NUMBER)))
                .orElse(0.0);
        return words + 2 * INSET + PARTING <= (part.to() - part.from()) * unit * scale;
    }

    /** The last part before one that has any length; the part itself where there is none. */
    int before(int series) {
        for (int earlier = series - 1; earlier >= 0; earlier--) {
            if (width(earlier) > 0) {
                return earlier;
            }
        }
        return series;
    }
}
