package io.github.statbrief.pdf;

import io.github.statbrief.outline.Passage;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays out the title and subtitle over a table or chart. */
final class CaptionLayout {
    private static final double SPACE = 21;

    private final Setting setting;

    CaptionLayout(Setting setting) {
        this.setting = setting;
    }

    /**
     * Lays out a caption; it stands on the page of what it belongs to.
     *
     * @param label "Table 1"
     * @param title the title
     * @param subtitle the line under it
     * @param caption the tag that it is the content of
     */
    List<Strip> lay(String label, Passage title, String subtitle, Tag caption) {
        Styles styles = setting.styles();
        TextStyle titleStyle = styles.of(Role.CAPTION);
        TextStyle labelStyle =
                Styles.weighted(Styles.in(titleStyle, styles.palette().primary()), Weight.BOLD);
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(label + "   ", labelStyle, caption.content()));
        runs.addAll(new Phrasing(setting).passage(title, titleStyle, caption));
        List<Strip> strips = new ArrayList<>(strips(runs));
        if (!subtitle.isEmpty()) {
            strips.addAll(strips(List.of(new Run(subtitle, styles.of(Role.SUBTITLE), caption.content()))));
        }
        strips.set(0, strips.get(0).below(SPACE));
        strips.add(Strip.gap(Sheet.STEP));
        return strips;
    }

    private List<Strip> strips(List<Run> runs) {
        List<Strip> strips = new ArrayList<>();
        for (Line line : setting.text().fill(runs, setting.sheet().width())) {
            strips.add(new Strip(line.leading(), line.marks(0, 0)).keptWithNext());
        }
        return strips;
    }
}
