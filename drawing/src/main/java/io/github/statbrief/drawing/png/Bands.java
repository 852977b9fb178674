package io.github.statbrief.drawing.png;

import java.util.BitSet;

/**
 * Which rows of a picture are equal to the one above: a band is one row and those below it that repeat it. More than half the rows of a chart do, and each band is
 * drawn, numbered and compressed once. Immutable.
 */
final class Bands {
    /** The first row of each band, and the height of the picture. */
    private final int[] firsts;
    /** The band of each row, and at the height of the picture the number of bands. */
    private final int[] ofRows;

    private Bands(BitSet firstRows, int height) {
        firsts = new int[firstRows.cardinality() + 1];
        ofRows = new int[height + 1];
        int band = -1;
        for (int row = 0; row < height; row++) {
            if (firstRows.get(row)) {
                firsts[++band] = row;
            }
            ofRows[row] = band;
        }
        firsts[band + 1] = height;
        ofRows[height] = band + 1;
    }

    /** A band for every row. */
    static Bands ofEach(int height) {
        BitSet firstRows = new BitSet(height);
        firstRows.set(0, height);
        return new Bands(firstRows, height);
    }

    /** Bands that begin at some rows, of which those below the picture do not count, and at the first. */
    static Bands beginningAt(BitSet firstRows, int height) {
        BitSet within = firstRows.get(0, height);
        within.set(0, height > 0);
        return new Bands(within, height);
    }

    /** How many there are. */
    int count() {
        return firsts.length - 1;
    }

    /** The height of the picture, in rows. */
    int height() {
        return ofRows.length - 1;
    }

    /** The band of a row; of the row below the picture, the number of bands. */
    int of(int row) {
        return ofRows[row];
    }

    /** The first row of a band. */
    int first(int band) {
        return firsts[band];
    }

    /** How many rows repeat the first one of a band. */
    int repeats(int band) {
        return firsts[band + 1] - firsts[band] - 1;
    }
}
