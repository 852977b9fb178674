package io.github.statbrief.check;

import io.github.statbrief.Measure;
import io.github.statbrief.Ratio;
import io.github.statbrief.Reading;
import io.github.statbrief.Sense;
import io.github.statbrief.Stat;
import io.github.statbrief.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** What a value can hardly be under its statistic, of a figure and of a cell alike. */
final class Implausible {
    private Implausible() {}

    /** The end of the scale on which a level of this measure is a share: 100 percent, or 1 as a fraction; empty where it is no share. */
    static Optional<BigDecimal> whole(Measure measure, Unit unit, Sense sense) {
        if (measure.stat() != Stat.SHARE || sense.isChange()) {
            return Optional.empty();
        }
        return unit.equals(new Unit.Share(Ratio.PERCENT))
                ? Optional.of(BigDecimal.valueOf(100))
                : unit.equals(new Unit.Share(Ratio.FRACTION)) ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    /** Whether a reading has an end below zero or above another number. */
    static boolean isOutside(Reading reading, BigDecimal whole) {
        return lowest(reading).filter(low -> low.signum() < 0).isPresent()
                || highest(reading).filter(high -> high.compareTo(whole) > 0).isPresent();
    }

    /** Whether a reading has an end below zero. */
    static boolean isNegative(Reading reading) {
        return lowest(reading).filter(low -> low.signum() < 0).isPresent();
    }

    private static Optional<BigDecimal> lowest(Reading reading) {
        return reading instanceof Reading.Range range ? Optional.of(range.low()) : reading.number();
    }

    private static Optional<BigDecimal> highest(Reading reading) {
        return reading instanceof Reading.Range range ? Optional.of(range.high()) : reading.number();
    }
}
