package io.github.statbrief.internal.yaml.theme;

import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.FontCoverage;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.TextSize;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a whole theme file. */
public final class ThemeFile {
    private static final Keys KEYS = Keys.of("a theme").optional("base", "palette", "page", "fonts", "logo", "contact");
    private static final Keys PALETTE = Keys.of("a palette")
            .optional("primary", "ink", "muted", "lightRule", "midRule", "fill", "flag", "warning", "rest", "series");
    private static final Keys LOGO = Keys.of("a logo").required("file", "alt");
    private static final Keys PAGE = Keys.of("a page").optional("size", "columns");
    private static final List<String> PAGES = List.of("a4", "letter");
    /** The minimum contrast of text in WCAG 2, level AA. */
    private static final double READABLE = 4.5;

    private final NodeReader values;
    private final ThemeParts parts;
    private final FontsReader fonts;
    private Theme base = Theme.standard();

    /**
     * Prepares to read a theme.
     *
     * @param values reads values and reports problems
     * @param parts the files that the theme names
     */
    public ThemeFile(NodeReader values, ThemeParts parts) {
        this.values = values;
        this.parts = parts;
        this.fonts = new FontsReader(values, parts);
    }

    /** Reads a theme; takes missing parts from its base, by default the standard theme. Empty if the root is not a mapping. */
    public Optional<Theme> read(Node root) {
        return values.entries(root, KEYS).map(entries -> {
            base = entries.value("base", Theme::named).orElse(base);
            Palette palette = entries.node("palette").flatMap(this::palette).orElse(base.palette());
            Page page = entries.node("page").flatMap(this::page).orElse(base.page());
            Fonts family = entries.node("fonts").flatMap(fonts::read).orElse(base.fonts());
            Optional<Logo> logo = entries.node("logo").flatMap(this::logo);
            Optional<String> contact = entries.text("contact");
            contact.flatMap(text -> new FontCoverage(family).gap(text))
                    .ifPresent(gap -> values.problems().error(entries.place("contact"), gap.message()));
            return new Theme(palette, family, page, logo, contact, base.textSize(), base.titleBand());
        });
    }

    private Optional<Logo> logo(Node node) {
        return values.entries(node, LOGO).flatMap(entries -> {
            Optional<String> alternate = entries.text("alt");
            return alternate.flatMap(words -> entries.value("file", name -> parts.logo(name, words)));
        });
    }

    private Optional<Palette> palette(Node node) {
        Palette given = base.palette();
        return values.entries(node, PALETTE).flatMap(entries -> {
            Palette palette = new Palette(
                    text(entries, "primary", given.primary()),
                    text(entries, "ink", given.ink()),
                    text(entries, "muted", given.muted()),
                    colour(entries, "lightRule", given.lightRule()),
                    colour(entries, "midRule", given.midRule()),
                    colour(entries, "fill", given.fill()),
                    text(entries, "flag", given.flag()),
                    colour(entries, "warning", given.warning()),
                    colour(entries, "rest", given.rest()),
                    entries.has("series") ? series(entries) : given.series());
            onFill(entries, palette);
            return Optional.of(palette);
        });
    }

    private List<Colour> series(Entries entries) {
        int before = values.problems().errors();
        List<Colour> series = entries.list("series", node -> values.value(node, Colour::of));
        if (series.isEmpty()) {
            if (values.problems().errors() == before) {
                values.problems()
                        .error(entries.place("series"), "the list is empty; a palette has at least one series colour");
            }
            return base.palette().series();
        }
        return series;
    }

    private Colour colour(Entries entries, String key, Colour otherwise) {
        return entries.value(key, Colour::of).orElse(otherwise);
    }

    /** A text colour; must be readable on white. */
    private Colour text(Entries entries, String key, Colour otherwise) {
        Colour colour = colour(entries, key, otherwise);
        readable(entries, key, colour, Colour.WHITE, "white");
        return colour;
    }

    private void onFill(Entries entries, Palette palette) {
        String fill = "the fill " + palette.fill().hex();
        String key = entries.has("fill") ? "fill" : "muted";
        readable(entries, key, palette.muted(), palette.fill(), fill);
        // the newest row of a table has text in all of them on this ground
        readable(entries, entries.has("fill") ? "fill" : "ink", palette.ink(), palette.fill(), fill);
        readable(entries, entries.has("fill") ? "fill" : "primary", palette.primary(), palette.fill(), fill);
        readable(entries, entries.has("fill") ? "fill" : "flag", palette.flag(), palette.fill(), fill);
    }

    private void readable(Entries entries, String key, Colour text, Colour ground, String name) {
        double contrast = text.contrast(ground);
        if (contrast < READABLE) {
            values.problems()
                    .error(
                            entries.place(key),
                            "text in " + text.hex() + " on " + name + " has a contrast of "
                                    + String.format(Locale.ROOT, "%.1f", contrast)
                                    + ":1; readable text has at least 4.5:1");
        }
    }

    /** The page by its name, or its size with the number of columns. */
    private Optional<Page> page(Node node) {
        if (!(node instanceof MappingNode)) {
            return values.value(node, ThemeFile::page);
        }
        return values.entries(node, PAGE).map(entries -> {
            Page size = entries.value("size", ThemeFile::page).orElse(base.page());
            int columns = entries.value("columns", ThemeFile::columns).orElse(size.columns());
            if (columns > 1 && base.textSize() == TextSize.LARGE) {
                values.problems()
                        .error(
                                entries.place("columns"),
                                "a column of large print has room for four words or five; write columns: 1 or another base");
                return size;
            }
            return size.withColumns(columns);
        });
    }

    private static int columns(String number) {
        return switch (number) {
            case "1" -> 1;
            case "2" -> 2;
            default -> throw new IllegalArgumentException("'" + number + "' is no number of columns; write 1 or 2");
        };
    }

    private static Page page(String name) {
        return switch (name) {
            case "a4" -> Page.A4;
            case "letter" -> Page.LETTER;
            default ->
                throw new IllegalArgumentException(
                        Suggestions.refusal("'" + name + "' is no page", name, PAGES, "; write a4 or letter"));
        };
    }
}
