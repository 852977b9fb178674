package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.theme.Logo;
import java.util.List;

/** Lays out the picture on the first page. */
final class CoverLayout {
    /** The height that leaves the key figures and the summary on the page. */
    private static final double MOST_HIGH = 140;

    private final LayoutContext context;
    private final Tag section;

    CoverLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** Lays out the picture as wide as the text, or as high as the page allows. */
    Fragment lay(Block.Cover cover) {
        Logo picture = cover.image().picture();
        double scale = Math.min(context.sheet().width() / picture.width(), MOST_HIGH / picture.height());
        double wide = picture.width() * scale;
        double high = picture.height() * scale;
        Tag figure = section.add(TagType.FIGURE).alternate(picture.alternate());
        return new Fragment(high, List.of(new Mark.Sign(0, 0, wide, high, picture, figure.content()))).below(21);
    }
}
