package io.github.statbrief.internal.yaml.theme;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.theme.FallbackFont;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the fonts of a theme: its family, and the families for what that lacks. */
final class FontsReader {
    private static final List<String> NEEDED = List.of("family", "regular", "bold");
    private static final Keys FONTS =
            Keys.of("the fonts").optional("family", "regular", "bold", "semibold", "fallback");
    private static final Keys FALLBACK =
            new Keys("a fallback font", List.of("family", "regular"), List.of("semibold", "bold", "language"));
    /** The longest family name in a workbook; Excel repairs workbooks with longer ones. */
    private static final int LONGEST_FAMILY = 31;

    private final NodeReader values;
    private final ThemeParts parts;

    FontsReader(NodeReader values, ThemeParts parts) {
        this.values = values;
        this.parts = parts;
    }

    /** Reads the fonts; where only a fallback is named, it is added to the standard family. */
    Optional<Fonts> read(Node node) {
        return values.entries(node, FONTS).flatMap(entries -> {
            List<FallbackFont> fallback = entries.list("fallback", this::fallback);
            boolean added = entries.has("fallback")
                    && !entries.has("semibold")
                    && NEEDED.stream().noneMatch(entries::has);
            return (added ? Optional.of(Fonts.standard()) : family(entries))
                    .map(family -> family.withFallback(fallback));
        });
    }

    private Optional<Fonts> family(Entries entries) {
        for (String key : NEEDED) {
            if (!entries.has(key)) {
                values.problems().error(entries.whole(), "the fonts needs the key '" + key + "'");
            }
        }
        Optional<String> family = entries.value("family", FontsReader::family);
        Optional<FontFile> regular = entries.value("regular", parts::font);
        Optional<FontFile> bold = entries.value("bold", parts::font);
        Optional<FontFile> semibold = entries.has("semibold") ? entries.value("semibold", parts::font) : bold;
        if (family.isEmpty() || regular.isEmpty() || semibold.isEmpty() || bold.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fonts(family.get(), regular.get(), semibold.get(), bold.get()));
    }

    private Optional<FallbackFont> fallback(Node node) {
        return values.entries(node, FALLBACK).flatMap(entries -> {
            Optional<String> family = entries.value("family", FontsReader::family);
            Optional<FontFile> regular = entries.value("regular", parts::font);
            Optional<FontFile> bold = entries.has("bold") ? entries.value("bold", parts::font) : regular;
            Optional<FontFile> semibold = entries.has("semibold") ? entries.value("semibold", parts::font) : bold;
            Optional<String> language = entries.value("language", Arguments::languageTag);
            if (family.isEmpty() || regular.isEmpty() || semibold.isEmpty() || bold.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new FallbackFont(family.get(), regular.get(), semibold.get(), bold.get(), language));
        });
    }

    private static String family(String name) {
        if (name.length() > LONGEST_FAMILY) {
            throw new IllegalArgumentException("the family has " + name.length()
                    + " characters; workbooks hold at most " + LONGEST_FAMILY + ", write the name as programs list it");
        }
        if (name.matches(".*['\"\\\\;,].*")) {
            throw new IllegalArgumentException("'" + name
                    + "' is no name of a family; write one name as programs list it, without ' \" , ; or \\");
        }
        return name;
    }
}
