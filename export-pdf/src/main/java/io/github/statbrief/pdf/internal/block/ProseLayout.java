package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out running text over eight columns. */
final class ProseLayout {
    private static final int COLUMNS = 8;

    private final LayoutContext context;
    private final Tag section;

    ProseLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** The summary, under its heading. */
    List<Fragment> summary(Block.Summary summary) {
        List<Fragment> fragments = new ArrayList<>(new Headings(context)
                .inner(
                        section,
                        TagType.HEADING,
                        summary.heading(),
                        Optional.of(Anchors.part("summary")),
                        context.sheet().span(COLUMNS),
                        3.5));
        fragments.addAll(paragraphs(summary.paragraphs(), context.styles().of(Role.SUMMARY)));
        return fragments;
    }

    /** A section's text. */
    List<Fragment> text(Block.Paragraphs paragraphs) {
        return Fragment.stepped(
                paragraphs(paragraphs.paragraphs(), context.styles().of(Role.BODY)));
    }

    private List<Fragment> paragraphs(List<RichText> paragraphs, TextStyle style) {
        Phrasing phrasing = new Phrasing(context);
        List<Fragment> fragments = new ArrayList<>();
        for (RichText richText : paragraphs) {
            List<Run> runs = phrasing.richText(richText, style, section.add(TagType.PARAGRAPH));
            List<Fragment> lines =
                    Lines.paragraph(context.text().fill(runs, context.sheet().span(COLUMNS)), 0);
            for (int i = 0; i < lines.size(); i++) {
                boolean parted = i == 0 && !fragments.isEmpty();
                fragments.add(parted ? lines.get(i).below(PageGeometry.STEP) : lines.get(i));
            }
        }
        return fragments;
    }
}
