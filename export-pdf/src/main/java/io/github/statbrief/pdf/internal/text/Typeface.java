package io.github.statbrief.pdf.internal.text;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import io.github.statbrief.theme.FontFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** One font, read once. Effectively immutable: OpenPDF keeps its changes in the writer. */
public final class Typeface {
    /**
     * The compression level of fonts and all other content; level 5 takes half as long again and saves one byte in
     * thirteen.
     */
    public static final int COMPRESSION = 3;

    /** Characters below this one are measured once; OpenPDF measures the others each time. */
    private static final int MEASURED = 0x2300;

    private static final int MISSING = -1;

    private final BaseFont font;
    private final int[] widths = new int[MEASURED];

    Typeface(FontFile file, char prefixLetter) {
        try {
            // OpenPDF takes the bytes unchanged, but the name must end like that of a TrueType file
            font = BaseFont.createFont(
                    file.name().endsWith(".ttf") ? file.name() : file.name() + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    file.embeddable(),
                    null);
        } catch (DocumentException e) {
            throw new IllegalArgumentException("the font " + file.name() + " cannot be embedded: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        font.setCompressionLevel(COMPRESSION);
        font.setSubset(true);
        font.setIncludeCidSet(false);
        font.setSecureRandom(new OneLetter(prefixLetter));
        for (int codePoint = 0; codePoint < MEASURED; codePoint++) {
            widths[codePoint] = font.charExists(codePoint) ? font.getWidth(codePoint) : MISSING;
        }
    }

    /** The font object of OpenPDF. */
    public BaseFont font() {
        return font;
    }

    /** Whether the font has a glyph for a character. */
    boolean has(int codePoint) {
        return codePoint < MEASURED ? widths[codePoint] != MISSING : font.charExists(codePoint);
    }

    /** The width of a character at size 1. */
    double width(int codePoint) {
        return (codePoint < MEASURED ? widths[codePoint] : font.getWidth(codePoint)) / 1000.0;
    }

    /** The width of text at a size. */
    double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += width(codePoint);
            i += Character.charCount(codePoint);
        }
        return width * size;
    }

    /**
     * Makes the six-letter prefix of an embedded font's name; always the same, so that the same brief gives the same
     * bytes.
     */
    private static final class OneLetter extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final double share;

        OneLetter(char letter) {
            share = (letter - 'A' + 0.5) / 26;
        }

        @Override
        public double nextDouble() {
            return share;
        }
    }
}
