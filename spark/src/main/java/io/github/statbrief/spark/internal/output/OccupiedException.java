package io.github.statbrief.spark.internal.output;

import java.io.IOException;

/** Reports that the place of a release is taken by something that no run has made. */
public final class OccupiedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Names the place. */
    OccupiedException(String place) {
        super(place + " was made by no run and stays; keep such files elsewhere, or choose another output");
    }
}
