package io.github.statbrief.drawing.png;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.theme.SoftHyphens;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Writes drawings as PNG: the same drawing gives the same file on every machine. No more drawings are written at a time than there are processors: other threads wait, as
 * they would for a processor, and many need no more memory than few. Immutable and safe to share between threads.
 */
public final class PngWriter {
    private static final int DEFAULT_LEVEL = 4;

    private final Typefaces typefaces;
    private final int width;
    private final int level;
    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Queue<Easel> free = new ConcurrentLinkedQueue<>();

    /** The memory in which a drawing is filled and encoded, several megabytes; used by one thread at a time. */
    private record Easel(Raster raster, PngEncoder encoder) {}

    /**
     * Makes a writer.
     *
     * @param typefaces the fonts of all words
     * @param width how many pixels wide its pictures are; the height follows from the drawing
     */
    public PngWriter(Typefaces typefaces, int width) {
        this(typefaces, width, DEFAULT_LEVEL);
    }

    private PngWriter(Typefaces typefaces, int width, int level) {
        this.typefaces = typefaces;
        this.width = width;
        this.level = level;
    }

    /**
     * The same writer with another compression; 4 unless told, which is the fastest for a palette and as small as 5. 6 and above save a few bytes in a hundred and take
     * twice as long and more; pictures of more than 256 colours take 3 for 4.
     *
     * @param other from 0, fast and large, to 9, slow and small
     * @return the writer
     * @throws IllegalArgumentException if the level is not between 0 and 9
     */
    public PngWriter withCompression(int other) {
        if (other < 0 || other > 9) {
            throw new IllegalArgumentException("a compression of " + other + " is none; take 0 to 9");
        }
        return new PngWriter(typefaces, width, other);
    }

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @param title its title
     * @param alt the drawing in words, for those who do not see it
     * @return the file
     */
    public byte[] write(Drawing drawing, String title, String alt) {
        room.acquireUninterruptibly();
        try {
            Easel found = free.poll();
            Easel easel = found == null ? new Easel(new Raster(typefaces), new PngEncoder(level)) : found;
            Pixels pixels = easel.raster().draw(drawing, width);
            byte[] file = easel.encoder()
                    .encode(pixels, width / drawing.width(), SoftHyphens.without(title), SoftHyphens.without(alt));
            free.add(easel);
            return file;
        } finally {
            room.release();
        }
    }
}
