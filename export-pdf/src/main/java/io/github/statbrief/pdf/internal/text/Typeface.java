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

    private final BaseFont font;

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
    }

    /** The font object of OpenPDF. */
    public BaseFont font() {
        return font;
    }

    /**
     * Makes the six-letter prefix of an embedded font's name; always the same, so that the same brief gives the same
     * bytes.
     */
    private static final class OneLetter extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final double share;

        OneLetter(char letter) {
            // makes no numbers of its own, so that Java need not look for who could
            super(null, null);
            share = (letter - 'A' + 0.5) / 26;
        }

        @Override
        public double nextDouble() {
            return share;
        }
    }
}
