package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.MarkedContent;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.Headings;
import io.github.statbrief.pdf.internal.table.LegendLayout;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the key figures of a brief as tiles, three in a row, two of large print, the number first. */
final class TilesLayout {
    private static final int IN_A_ROW = 3;
    private static final int LARGE_IN_A_ROW = 2;
    private static final double LEAST_HEIGHT = 119;
    private static final double GAP = 14;
    private static final double BAR = 3;

    private final LayoutContext context;
    private final Tag section;
    private final int across;

    /** Prepares the layout. */
    TilesLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
        this.across = context.styles().isLarge() ? LARGE_IN_A_ROW : IN_A_ROW;
    }

    /** Lays out the tiles under their heading. */
    List<Fragment> lay(Block.KeyFigures keyFigures) {
        List<Fragment> fragments = new ArrayList<>(new Headings(context)
                .inner(
                        section,
                        TagType.HEADING,
                        keyFigures.heading(),
                        Optional.of(Anchors.part("key-figures")),
                        context.sheet().width(),
                        PageGeometry.STEP));
        List<FigureItem> items = keyFigures.tiles().items();
        Tag list = section.add(TagType.LIST);
        for (int from = 0; from < items.size(); from += across) {
            Fragment row = row(items.subList(from, Math.min(items.size(), from + across)), list);
            boolean last = from + across >= items.size();
            fragments.add((last ? row.keptWithNext() : row).below(from == 0 ? 0 : GAP));
        }
        fragments.addAll(remark(keyFigures.remark()));
        fragments.addAll(new LegendLayout(context, section).terms(keyFigures.legend()));
        return Fragment.stepped(fragments);
    }

    private Fragment row(List<FigureItem> items, Tag list) {
        double width = (context.sheet().width() - (across - 1) * GAP) / across;
        TileLayout layout = new TileLayout(context, width);
        List<TileLayout.Tile> tiles = new ArrayList<>();
        for (FigureItem item : items) {
            tiles.add(layout.tile(item, list.add(TagType.ITEM).add(TagType.BODY)));
        }
        double height = PageGeometry.step(Math.max(
                LEAST_HEIGHT,
                tiles.stream().mapToDouble(TileLayout.Tile::height).max().orElse(0)));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            double x = i * (width + GAP);
            Palette palette = context.styles().palette();
            marks.add(new Mark.Fill(x, 0, width, height, palette.fill()));
            marks.add(new Mark.Fill(x, 0, BAR, height, palette.primary()));
            String figure = items.get(i).figure().id();
            if (!context.places().isListed(figure)) {
                marks.add(new Mark.Anchor(0, Anchors.figure(figure), Optional.empty()));
            }
            for (Mark mark : tiles.get(i).marks(height)) {
                marks.add(mark.moved(x, 0));
            }
        }
        return new Fragment(height, marks);
    }

    private List<Fragment> remark(String words) {
        if (words.isEmpty()) {
            return List.of(new Fragment(0, List.of()));
        }
        TextStyle style = context.styles().of(Role.NOTE);
        MarkedContent content = section.add(TagType.PARAGRAPH).content();
        List<Line> lines = context.text()
                .fill(List.of(new Run(words, style, content)), context.sheet().width());
        return List.of(new Fragment(Lines.height(lines), Lines.marks(lines, 0, 0)).below(PageGeometry.STEP));
    }
}
