package io.github.statbrief.drawing.svg;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.ForeignText;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.Weight;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a drawing as SVG. Text stays text and says how long it is, so that a fallback font cannot run over its place; every mark of a figure names it in
 * {@code data-figure}. A keyboard walks from item to item, each with its words, with no script. The same drawing gives the same text. Immutable and safe to share between
 * threads.
 */
public final class SvgWriter {
    /** How wide the picture is shown where nobody says otherwise, in CSS pixels. */
    private static final int SHOWN_WIDTH = 800;

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String FALLBACKS = "'Noto Sans', 'DejaVu Sans', Arial, sans-serif";

    private static final double ABOVE = 0.78;
    private static final double BELOW = 0.24;
    private static final double AROUND = 1.5;

    private final Fonts fonts;
    private final ForeignText foreign;
    private final Locale language;

    /**
     * Makes a writer.
     *
     * @param fonts the fonts of a theme, which words name with their fallbacks
     * @param language the language of all words
     */
    public SvgWriter(Fonts fonts, Locale language) {
        this.fonts = fonts;
        this.foreign = new ForeignText(fonts);
        this.language = language;
    }

    /**
     * Writes a drawing as a document.
     *
     * @param drawing the drawing
     * @param words what is said of it
     * @return the document
     * @throws IllegalArgumentException where a text holds a character that XML cannot
     */
    public String write(Drawing drawing, Description words) {
        return PROLOG + element(drawing, words);
    }

    /**
     * Writes a drawing as an element of a page.
     *
     * @param drawing the drawing
     * @param words what is said of it
     * @return the element {@code svg}
     * @throws IllegalArgumentException where a text holds a character that XML cannot
     */
    public String element(Drawing drawing, Description words) {
        String titleId = words.id() + "-title";
        String altId = words.id() + "-desc";
        Xml xml = new Xml().start("svg").set("xmlns", "http://www.w3.org/2000/svg");
        xml.set("id", words.id()).set("role", "group").set("aria-labelledby", titleId + " " + altId);
        xml.set("lang", language.toLanguageTag());
        xml.set("viewBox", "0 0 " + Xml.number(drawing.width()) + " " + Xml.number(drawing.height()));
        xml.set("width", SHOWN_WIDTH).set("height", drawing.height() * SHOWN_WIDTH / drawing.width());
        xml.set("font-family", families(drawing)).open();
        xml.start("title").set("id", titleId).leaf("title", SoftHyphens.without(words.title()));
        xml.start("desc").set("id", altId).leaf("desc", SoftHyphens.without(words.alt()));
        if (!words.data().isEmpty()) {
            xml.start("metadata").open();
            xml.start("dc:source").set("xmlns:dc", DUBLIN_CORE).leaf("dc:source", words.data());
            xml.close("metadata");
        }
        Marks marks = new Marks(xml, foreign, language.toLanguageTag());
        drawing.marks().forEach(mark -> mark.accept(marks));
        stops(xml, drawing, words.items());
        return xml.close("svg").toString();
    }

    /** The family, those of the fallback that a word needs, and those that most machines have. */
    private String families(Drawing drawing) {
        Set<String> families = new LinkedHashSet<>(List.of(fonts.family()));
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Text text) {
                text.words()
                        .codePoints()
                        .forEach(each -> fonts.fallbackOf(each).ifPresent(fallback -> families.add(fallback.family())));
            }
        }
        return families.stream().map(family -> "'" + family + "', ").collect(Collectors.joining()) + FALLBACKS;
    }

    /** Areas that nobody sees, over all that is drawn: marks of one item lie between those of others, and what covers what must not change. */
    private static void stops(Xml xml, Drawing drawing, List<SpokenItem> items) {
        Map<String, Rectangle2D> places = new HashMap<>();
        for (Mark mark : drawing.marks()) {
            mark.figure().ifPresent(id -> places.merge(id, mark.accept(new Bounds()), Rectangle2D::createUnion));
        }
        for (SpokenItem reading : items) {
            reading.figures().stream()
                    .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                    .reduce(Rectangle2D::createUnion)
                    .ifPresent(place -> stop(xml, place, SoftHyphens.without(reading.words())));
        }
    }

    /** With a little room around it. */
    private static void stop(Xml xml, Rectangle2D place, String words) {
        xml.start("rect");
        xml.box(
                place.getX() - AROUND,
                place.getY() - AROUND,
                place.getWidth() + 2 * AROUND,
                place.getHeight() + 2 * AROUND);
        xml.set("fill", "none").set("pointer-events", "all").set("role", "img").set("tabindex", "0");
        xml.set("aria-label", words).empty();
    }

    /** Where a mark lies. */
    private static final class Bounds implements Mark.Visitor<Rectangle2D> {
        @Override
        public Rectangle2D box(Mark.Box box) {
            return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        }

        @Override
        public Rectangle2D polygon(Mark.Polygon polygon) {
            Mark.Point first = polygon.corners().get(0);
            Rectangle2D bounds = new Rectangle2D.Double(first.x(), first.y(), 0, 0);
            polygon.corners().forEach(corner -> bounds.add(corner.x(), corner.y()));
            return bounds;
        }

        @Override
        public Rectangle2D text(Mark.Text text) {
            double top = text.baseline() - ABOVE * text.size();
            return new Rectangle2D.Double(text.x(), top, text.width(), (ABOVE + BELOW) * text.size());
        }
    }

    private record Marks(Xml xml, ForeignText foreign, String language) implements Mark.Visitor<Xml> {
        @Override
        public Xml box(Mark.Box box) {
            xml.start("rect").box(box.x(), box.y(), box.width(), box.height());
            return drawn(box).empty();
        }

        @Override
        public Xml polygon(Mark.Polygon polygon) {
            xml.start("polygon")
                    .set(
                            "points",
                            polygon.corners().stream()
                                    .map(corner -> Xml.number(corner.x()) + "," + Xml.number(corner.y()))
                                    .collect(Collectors.joining(" ")));
            return drawn(polygon).empty();
        }

        @Override
        public Xml text(Mark.Text text) {
            xml.start("text").set("x", text.x()).set("y", text.baseline());
            xml.set("textLength", text.width()).set("lengthAdjust", "spacingAndGlyphs");
            xml.set("font-size", text.size()).set("font-weight", number(text.weight()));
            drawn(text).set("aria-hidden", text.figure().isPresent() ? "true" : "");
            return xml.leaf("text", foreign.stretches(SoftHyphens.drawn(text.words()), language));
        }

        private Xml drawn(Mark mark) {
            return xml.set("fill", mark.colour().hex())
                    .set("data-figure", mark.figure().orElse(""));
        }

        private static int number(Weight weight) {
            return switch (weight) {
                case REGULAR -> 400;
                case SEMIBOLD -> 600;
                case BOLD -> 700;
            };
        }
    }
}
