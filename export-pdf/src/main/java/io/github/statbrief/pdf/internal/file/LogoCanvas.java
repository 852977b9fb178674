package io.github.statbrief.pdf.internal.file;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.text.Typeface;
import io.github.statbrief.theme.Logo;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Draws the publisher's logo: the areas of an SVG file as vectors, a PNG file as an image. */
final class LogoCanvas implements Logo.Visitor<Boolean> {
    private static final int BITS = 8;

    private final PdfContentByte content;
    private final Mark.Sign sign;
    private final double lower;

    /**
     * Prepares the drawing.
     *
     * @param lower the lower edge of the logo, from the bottom of the page
     */
    LogoCanvas(PdfContentByte content, Mark.Sign sign, double lower) {
        this.content = content;
        this.sign = sign;
        this.lower = lower;
    }

    @Override
    public Boolean bitmap(Logo.Bitmap bitmap) {
        try {
            Image image = Image.getInstance(bitmap.columns(), bitmap.rows(), 3, BITS, bitmap.colours());
            image.setCompressionLevel(Typeface.COMPRESSION);
            if (bitmap.opacity().isPresent()) {
                image.setImageMask(opacity(bitmap, bitmap.opacity().get()));
            }
            content.addImage(image, (float) sign.width(), 0, 0, (float) sign.height(), (float) sign.x(), (float) lower);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Image opacity(Logo.Bitmap bitmap, byte[] opacity) throws IOException {
        Image mask = Image.getInstance(bitmap.columns(), bitmap.rows(), 1, BITS, opacity);
        mask.setCompressionLevel(Typeface.COMPRESSION);
        mask.makeMask();
        return mask;
    }

    @Override
    public Boolean vector(Logo.Vector vector) {
        content.saveState();
        // SVG clips everything outside the view box
        content.rectangle((float) sign.x(), (float) lower, (float) sign.width(), (float) sign.height());
        content.clip();
        content.newPath();
        for (Logo.Area area : vector.areas()) {
            content.setRGBColorFill(
                    area.colour().red(), area.colour().green(), area.colour().blue());
            area.outline().forEach(this::step);
            if (area.evenOdd()) {
                content.eoFill();
            } else {
                content.fill();
            }
        }
        content.restoreState();
        return true;
    }

    private void step(Logo.Step step) {
        switch (step.kind()) {
            case MOVE -> content.moveTo(x(step.x()), y(step.y()));
            case LINE -> content.lineTo(x(step.x()), y(step.y()));
            case CURVE ->
                content.curveTo(x(step.x1()), y(step.y1()), x(step.x2()), y(step.y2()), x(step.x()), y(step.y()));
            case CLOSE -> content.closePath();
        }
    }

    private float x(double right) {
        return (float) (sign.x() + right * sign.width() / sign.logo().width());
    }

    private float y(double down) {
        return (float)
                (lower + sign.height() - down * sign.height() / sign.logo().height());
    }
}
