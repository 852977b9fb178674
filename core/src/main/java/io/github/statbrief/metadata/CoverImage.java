package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.theme.Logo;
import java.util.Arrays;

/** The picture on the first page: a PNG file, or the areas of an SVG file, as those of logos. Immutable. */
public final class CoverImage {
    private final byte[] file;
    private final Logo picture;

    private CoverImage(byte[] file, Logo picture) {
        this.file = file;
        this.picture = picture;
    }

    /**
     * Reads a picture.
     *
     * @param name its file name, for messages
     * @param bytes the file, PNG or SVG
     * @param alternate the text alternative
     * @return the picture
     * @throws IllegalArgumentException if the file is neither, or contains anything that cannot be drawn
     */
    public static CoverImage of(String name, byte[] bytes, String alternate) {
        Arguments.allGiven("name", name, "bytes", bytes, "alternate", alternate);
        return new CoverImage(bytes.clone(), Logo.of("cover image", name, bytes, alternate));
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return file.clone();
    }

    /** Its content, to be drawn. */
    public Logo picture() {
        return picture;
    }

    /** The text alternative. */
    public String alternate() {
        return picture.alternate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoverImage image
                && Arrays.equals(file, image.file)
                && alternate().equals(image.alternate());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(file) + alternate().hashCode();
    }

    @Override
    public String toString() {
        return "CoverImage of " + file.length + " bytes: " + alternate();
    }
}
