package io.github.statbrief.xlsx.audit;

import io.github.statbrief.theme.Colour;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the look of cells: plain type of readable size, no fills, no meaning by colour alone. */
final class FormatChecks implements AuditCheck {
    private static final double SMALLEST = 12;
    /** The minimum contrast of text at normal size, from the Web Content Accessibility Guidelines. */
    private static final double CONTRAST = 4.5;

    private static final Pattern FILLING = Pattern.compile("TableStyle(Medium|Dark)\\d+");
    private static final Pattern COLOURED =
            Pattern.compile("(?i).*\\[(black|blue|cyan|green|magenta|red|white|yellow|color\\s?\\d+)].*");
    private static final Set<String> SPREAD = Set.of("justify", "distributed", "fill", "centerContinuous");

    private final AuditFindings findings;
    private final Set<String> linked = new HashSet<>();
    private AuditedSheet sheet = AuditedSheet.NONE;

    FormatChecks(AuditFindings findings) {
        this.findings = findings;
    }

    @Override
    public void begin(AuditedSheet begun) {
        sheet = begun;
        linked.clear();
        begun.links().forEach(link -> linked.add(link.cell()));
        if (begun.head().child("conditionalFormatting").isPresent()) {
            found(AuditItem.NOT_BY_COLOUR_ALONE, "", "cells are coloured by their values");
        }
        if (begun.head().child("picture").isPresent()) {
            found(AuditItem.NO_FILLS, "", "a picture lies behind the sheet");
        }
        for (AuditedTable table : begun.tables()) {
            boolean fills =
                    FILLING.matcher(table.style()).matches() || (!table.style().isEmpty() && table.striped());
            if (fills) {
                found(
                        AuditItem.NO_FILLS,
                        AuditedCell.place(
                                table.range().getFirstRow(), table.range().getFirstColumn()),
                        "the style '" + table.style() + "' of the table '" + table.name() + "' fills cells");
            }
        }
    }

    @Override
    public void cell(AuditedCell cell) {
        AuditedLook look = cell.look();
        if (look.isPatterned()) {
            found(AuditItem.NO_DIVIDERS, cell.place(), "the cell is filled with a pattern (" + look.pattern() + ")");
        } else if (look.isFilled()) {
            found(AuditItem.NO_FILLS, cell.place(), "the cell is filled with a colour");
        }
        if (cell.isBlank()) {
            return;
        }
        if (COLOURED.matcher(look.format()).matches()) {
            found(AuditItem.NOT_BY_COLOUR_ALONE, cell.place(), "the format '" + look.format() + "' colours the number");
        }
        if (look.rotation() != 0 || SPREAD.contains(look.horizontal())) {
            found(AuditItem.READABLE_TEXT, cell.place(), "the text is turned, spread or justified");
        }
        Stream.concat(Stream.of(look.font()), cell.text().fonts().stream()).forEach(font -> font(font, cell));
    }

    private void font(AuditedFont font, AuditedCell cell) {
        if (font.hasSerifs()) {
            found(AuditItem.READABLE_TEXT, cell.place(), "the typeface '" + font.face() + "' has serifs");
        }
        if (font.size() > 0 && font.size() < SMALLEST) {
            found(AuditItem.READABLE_TEXT, cell.place(), "the text has a size of " + font.size() + " points");
        }
        if (font.italic() || font.struck() || (font.underlined() && !linked.contains(cell.place()))) {
            found(AuditItem.READABLE_TEXT, cell.place(), "the text is in italics, underlined or struck through");
        }
        font.colour().ifPresent(colour -> {
            Colour behind = cell.look().isFilled() ? cell.look().fill().orElse(Colour.WHITE) : Colour.WHITE;
            if (colour.contrast(behind) < CONTRAST) {
                found(
                        AuditItem.CONTRAST,
                        cell.place(),
                        "text of the colour " + colour.hex() + " on " + behind.hex() + " has a contrast below 4.5");
            }
        });
    }

    private void found(AuditItem item, String cell, String message) {
        findings.add(item, sheet.name(), cell, message);
    }
}
