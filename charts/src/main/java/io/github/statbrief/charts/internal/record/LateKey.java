package io.github.statbrief.charts.internal.record;

import java.awt.RenderingHints;

/** A hint that what follows is read last: JFreeChart draws titles below a chart before the chart. */
public final class LateKey extends RenderingHints.Key {
    /** The hint; {@code TRUE} from here on, {@code FALSE} no longer. */
    public static final RenderingHints.Key LATE = new LateKey();

    private LateKey() {
        super(1);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return value instanceof Boolean;
    }
}
