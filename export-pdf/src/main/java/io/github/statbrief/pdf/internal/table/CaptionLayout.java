package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays out the title and subtitle above a table or chart. */
public final class CaptionLayout {
    private static final double SPACE = 21;

    private final LayoutContext context;

    /** Prepares the layout for a width. */
    public CaptionLayout(LayoutContext context) {
        this.context = context;
    }

    /**
     * Lays out a caption, kept on the page of its table or chart.
     *
     * @param label "Table 1"
     * @param title the title
     * @param subtitle the line below it
     * @param caption the tag that owns the content
     */
    public List<Fragment> lay(String label, RichText title, String subtitle, Tag caption) {
        Styles styles = context.styles();
        TextStyle titleStyle = styles.of(Role.CAPTION);
        TextStyle labelStyle =
                Styles.weighted(Styles.in(titleStyle, styles.palette().primary()), Weight.BOLD);
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(label + "   ", labelStyle, caption.content()));
        runs.addAll(new Phrasing(context).richText(title, titleStyle, caption));
        List<Fragment> fragments = new ArrayList<>(fragments(runs));
        if (!subtitle.isEmpty()) {
            fragments.addAll(fragments(List.of(new Run(subtitle, styles.of(Role.SUBTITLE), caption.content()))));
        }
        fragments.set(0, fragments.get(0).below(SPACE));
        fragments.add(Fragment.gap(PageGeometry.STEP));
        return fragments;
    }

    private List<Fragment> fragments(List<Run> runs) {
        List<Fragment> fragments = new ArrayList<>();
        for (Line line : context.text().fill(runs, context.sheet().width())) {
            fragments.add(new Fragment(line.leading(), line.marks(0, 0)).keptWithNext());
        }
        return fragments;
    }
}
