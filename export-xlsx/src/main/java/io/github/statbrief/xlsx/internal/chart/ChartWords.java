package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.Typefaces;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.drawingml.ChartLook;
import io.github.statbrief.xlsx.internal.drawingml.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of a chart in the theme's type and in the release's language. */
final class ChartWords {
    private static final int TITLE = 14;
    private static final int BODY = 12;

    private static final int SMALL_TITLE = 12;
    private static final int SMALL_BODY = 10;

    private final Theme theme;
    private final Locale language;
    private final boolean beside;

    /**
     * Words a chart.
     *
     * @param beside whether it stands beside its table, smaller and with the unit in its title
     */
    ChartWords(Theme theme, Locale language, boolean beside) {
        this.beside = beside;
        this.theme = theme;
        this.language = language;
    }

    private int body() {
        return beside ? SMALL_BODY : BODY;
    }

    /** Whether an axis says its unit, because the title does not. */
    boolean unitsAtAxes() {
        return !beside;
    }

    /** The chart's title, with its unit below it if the axis does not say it. */
    List<TextLine> title(String title, String unit) {
        List<TextLine> lines = new ArrayList<>();
        lines.add(line(title, beside ? SMALL_TITLE : TITLE, true, ink()));
        if (beside && !unit.isEmpty()) {
            lines.add(line(unit, SMALL_BODY, false, ink()));
        }
        return lines;
    }

    /** The words beside an axis: its unit, if any, and a note. */
    List<TextLine> axis(String unit, List<String> note) {
        List<TextLine> lines = new ArrayList<>();
        if (!unit.isEmpty()) {
            lines.add(line(unit, body(), false, ink()));
        }
        note.forEach(line -> lines.add(line(line, body(), false, theme.palette().muted())));
        return lines;
    }

    /** The words of one label. */
    TextLine label(String text) {
        return line(text, body(), false, ink());
    }

    /** How numbers on bars are set: bold, in a colour that stands out from the bar. */
    TextLine onBar(Colour colour) {
        return line("", body(), true, colour);
    }

    /** How numbers that count most are set. */
    TextLine strong() {
        return onBar(ink());
    }

    /** How all of the chart looks. */
    ChartLook look() {
        return new ChartLook(
                Typefaces.of(theme),
                language.toLanguageTag(),
                line("", body(), false, ink()),
                theme.palette().lightRule(),
                theme.palette().midRule());
    }

    private Colour ink() {
        return theme.palette().ink();
    }

    private static TextLine line(String text, int size, boolean bold, Colour colour) {
        return new TextLine(SafeText.checked("chart", text), size, bold, colour);
    }
}
