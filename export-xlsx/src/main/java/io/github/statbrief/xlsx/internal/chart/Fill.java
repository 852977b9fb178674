package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.theme.Colour;
import java.util.Optional;

/**
 * The inside of bars.
 *
 * @param colour its colour; empty for bars that are not seen
 */
record Fill(Optional<Colour> colour) {
    static final Fill NONE = new Fill(Optional.empty());

    static Fill of(Colour colour) {
        return new Fill(Optional.of(colour));
    }
}
