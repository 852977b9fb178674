package io.github.statbrief.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import io.github.statbrief.theme.Weight;
import java.awt.Font;
import java.util.Locale;

/** Gives the words of charts the fonts of the theme, so that they stay text. */
final class ChartFonts implements FontMapper {
    private final Typefaces typefaces;

    ChartFonts(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public BaseFont awtToPdf(Font font) {
        return typefaces.of(weight(font)).font();
    }

    /** AWT knows a weight only by the name of the font's face. */
    private static Weight weight(Font font) {
        String name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
        if (name.contains("semibold") || name.contains("demibold")) {
            return Weight.SEMIBOLD;
        }
        return name.contains("bold") || font.isBold() ? Weight.BOLD : Weight.REGULAR;
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        throw new UnsupportedOperationException("charts are drawn from AWT fonts to PDF fonts only");
    }
}
