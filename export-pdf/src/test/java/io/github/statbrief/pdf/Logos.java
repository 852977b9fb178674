package io.github.statbrief.pdf;

import io.github.statbrief.theme.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Logos of an office that there is not. */
final class Logos {
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60">
              <title>Office for Layout</title>
              <circle cx="30" cy="30" r="28" fill="#12436D"/>
              <path fill="#fff" fill-rule="evenodd" d="M18 42V30h6v12zm9 0V22h6v20zm9 0V16h6v26z"/>
              <g fill="#28A197" transform="translate(66 20)">
                <rect width="50" height="8"/>
                <rect y="12" width="36" height="8"/>
              </g>
            </svg>
            """;

    private Logos() {}

    static Logo read(String name) throws IOException {
        byte[] bytes = name.endsWith(".png") ? png() : SVG.getBytes(StandardCharsets.UTF_8);
        return Logo.of(name, bytes, "Office for Layout");
    }

    /** An image with a ground that is not seen. */
    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x12436D));
        graphics.fillOval(2, 2, 56, 56);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
