package io.github.statbrief.charts.internal.svg;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.charts.drawing.Mark;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.ForeignText;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.Weight;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a drawing as SVG. Text stays text and says how long it is, so that a fallback font cannot run over its place; every mark of a figure names it in
 * {@code data-figure}. A keyboard walks from item to item, each with its words, with no script.
 */
public final class SvgWriter {
    /** How wide the picture is shown where nobody says otherwise, in CSS pixels. */
    private static final int SHOWN_WIDTH = 800;

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String FALLBACKS = "'Noto Sans', 'DejaVu Sans', Arial, sans-serif";

    private final Fonts fonts;
    private final ForeignText foreign;
    private final Locale language;

    /**
     * Prepares to write.
     *
     * @param fonts the theme's fonts
     * @param language the language of its words
     */
    public SvgWriter(Fonts fonts, Locale language) {
        this.fonts = fonts;
        this.foreign = new ForeignText(fonts);
        this.language = language;
    }

    /**
     * Writes a picture.
     *
     * @param id names its title and description, so that several pictures can stand in one page
     * @param title its title
     * @param alt its alt text
     * @param drawing what it shows
     * @param items where a keyboard stops, in the order in which it is read
     * @param data the name of the file with its data; empty where there is none
     * @return the document
     */
    public String write(String id, String title, String alt, Drawing drawing, List<SpokenItem> items, String data) {
        return PROLOG + element(id, title, alt, drawing, items, data);
    }

    /** Writes the element of a picture, for a page that holds it; what it takes is that of a document. */
    public String element(String id, String title, String alt, Drawing drawing, List<SpokenItem> items, String data) {
        String titleId = "chart-" + id + "-title";
        String altId = "chart-" + id + "-desc";
        Xml xml = new Xml();
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "id",
                "chart-" + id,
                "role",
                "group",
                "aria-labelledby",
                titleId + " " + altId,
                "lang",
                language.toLanguageTag(),
                "viewBox",
                "0 0 " + Numbers.of(drawing.width()) + " " + Numbers.of(drawing.height()),
                "width",
                Integer.toString(SHOWN_WIDTH),
                "height",
                Numbers.of(drawing.height() * SHOWN_WIDTH / drawing.width()),
                "font-family",
                families(drawing));
        xml.leaf("title", SoftHyphens.without(title), "id", titleId)
                .leaf("desc", SoftHyphens.without(alt), "id", altId);
        if (!data.isEmpty()) {
            xml.open("metadata")
                    .leaf("dc:source", data, "xmlns:dc", DUBLIN_CORE)
                    .close("metadata");
        }
        Marks marks = new Marks(xml, foreign, language.toLanguageTag());
        drawing.marks().forEach(mark -> mark.accept(marks));
        stops(xml, drawing, items);
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
        Bounds bounds = new Bounds(drawing);
        for (SpokenItem reading : items) {
            bounds.of(reading.figures())
                    .ifPresent(place -> xml.empty(
                            "rect",
                            "x",
                            Numbers.of(place.getX()),
                            "y",
                            Numbers.of(place.getY()),
                            "width",
                            Numbers.of(place.getWidth()),
                            "height",
                            Numbers.of(place.getHeight()),
                            "fill",
                            "none",
                            "pointer-events",
                            "all",
                            "role",
                            "img",
                            "tabindex",
                            "0",
                            "aria-label",
                            SoftHyphens.without(reading.words())));
        }
    }

    private record Marks(Xml xml, ForeignText foreign, String language) implements Mark.Visitor<Xml> {
        @Override
        public Xml box(Mark.Box box) {
            return xml.empty(
                    "rect",
                    "x",
                    Numbers.of(box.x()),
                    "y",
                    Numbers.of(box.y()),
                    "width",
                    Numbers.of(box.width()),
                    "height",
                    Numbers.of(box.height()),
                    "fill",
                    box.colour().hex(),
                    "data-figure",
                    name(box.figure()));
        }

        @Override
        public Xml polygon(Mark.Polygon polygon) {
            String corners = polygon.corners().stream()
                    .map(corner -> Numbers.of(corner.x()) + "," + Numbers.of(corner.y()))
                    .collect(Collectors.joining(" "));
            return xml.empty(
                    "polygon",
                    "points",
                    corners,
                    "fill",
                    polygon.colour().hex(),
                    "data-figure",
                    name(polygon.figure()));
        }

        @Override
        public Xml text(Mark.Text text) {
            return xml.parts(
                    "text",
                    foreign.stretches(SoftHyphens.drawn(text.words()), language),
                    "x",
                    Numbers.of(text.x()),
                    "y",
                    Numbers.of(text.baseline()),
                    "textLength",
                    Numbers.of(text.width()),
                    "lengthAdjust",
                    "spacingAndGlyphs",
                    "font-size",
                    Numbers.of(text.size()),
                    "font-weight",
                    Integer.toString(number(text.weight())),
                    "fill",
                    text.colour().hex(),
                    "data-figure",
                    name(text.figure()),
                    "aria-hidden",
                    text.figure().isPresent() ? "true" : "");
        }

        private static String name(Optional<String> figure) {
            return figure.orElse("");
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
