package io.github.statbrief.example;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.Recorder;
import io.github.statbrief.drawing.png.PngWriter;
import io.github.statbrief.drawing.svg.Description;
import io.github.statbrief.drawing.svg.SvgWriter;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.Theme;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Records what an application paints itself, and writes it as files that are the same on every machine. */
final class OwnPicture {
    private final Theme theme = Theme.standard();
    private final Typefaces typefaces = Typefaces.of(theme.fonts());

    /** Any code that paints on a graphics context can paint on the recorder. */
    Drawing drawing() {
        Recorder graphics = new Recorder(typefaces);
        graphics.setColor(new Color(0x12436D));
        graphics.fillRect(10, 10, 80, 20);
        Pen pen = new Pen(graphics, new Typesetter(theme, typefaces, Locale.ENGLISH));
        pen.lines(List.of("48,000 officers"), theme.style(Role.NUMBER), 100, 13);
        return graphics.drawing(240, 40);
    }

    /** Both files say what they show, for those who do not see it. */
    void write(Path directory) throws IOException {
        Drawing drawing = drawing();
        String alt = "A bar of 48,000 officers";
        Files.write(directory.resolve("own.png"), new PngWriter(typefaces, 960).write(drawing, "Officers", alt));
        SvgWriter writer = new SvgWriter(theme.fonts(), Locale.ENGLISH);
        Description words = new Description("own", "Officers", alt, List.of(), "");
        Files.writeString(directory.resolve("own.svg"), writer.write(drawing, words));
    }
}
