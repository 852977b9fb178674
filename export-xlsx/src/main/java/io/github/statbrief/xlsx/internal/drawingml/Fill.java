package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.theme.Colour;
import java.util.Optional;

/**
 * The inside of bars.
 *
 * @param colour its colour; empty for bars that are not seen
 */
public record Fill(Optional<Colour> colour) {
    /** Bars that are not seen. */
    public static final Fill NONE = new Fill(Optional.empty());

    /** Bars of one colour. */
    public static Fill of(Colour colour) {
        return new Fill(Optional.of(colour));
    }
}
