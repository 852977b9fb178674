package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.KeyFigure;
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
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out the key figures of a bulletin as tiles of one height, up to four in a row, what they measure first. */
final class KeyFiguresLayout {
    private static final int MOST_ACROSS = 4;
    private static final int USUAL_ACROSS = 3;
    /** The most tiles that stand in rows of three. */
    private static final int MOST_IN_THREES = 6;

    private static final double GAP = 10;
    private static final double BAR = 3;

    private final LayoutContext context;
    private final Tag section;

    /** Prepares the layout. */
    KeyFiguresLayout(LayoutContext context, Tag section) {
        this.context = context;
        this.section = section;
    }

    /** Lays out the tiles under their heading, and what holds for all of them. */
    List<Fragment> lay(Block.KeyFigures keyFigures) {
        List<Fragment> fragments = new ArrayList<>(new Headings(context)
                .inner(
                        section,
                        TagType.HEADING,
                        keyFigures.heading(),
                        Optional.of(Anchors.part("key-figures")),
                        context.sheet().width(),
                        keyFigures.shared().isEmpty() ? PageGeometry.STEP : 0));
        line(keyFigures.shared()).forEach(line -> fragments.add(line.keptWithNext()));
        if (!keyFigures.shared().isEmpty()) {
            fragments.add(Fragment.gap(PageGeometry.STEP));
        }
        List<Fragment> rows = rows(keyFigures.figures());
        List<Fragment> below = new LegendLayout(context, section).terms(keyFigures.legend(), keyFigures.remark());
        Fragment last = rows.remove(rows.size() - 1);
        fragments.addAll(rows);
        fragments.add(below.isEmpty() ? last : last.keptWithNext());
        fragments.addAll(Fragment.together(below));
        return Fragment.stepped(fragments);
    }

    /** How many stand side by side: four of four, or of more than six; large print has room for two or three. */
    private int across(int tiles) {
        boolean four = tiles == MOST_ACROSS || tiles > MOST_IN_THREES;
        if (context.styles().isLarge()) {
            return tiles == MOST_ACROSS ? MOST_ACROSS / 2 : USUAL_ACROSS;
        }
        return four ? MOST_ACROSS : USUAL_ACROSS;
    }

    private List<Fragment> rows(List<KeyFigure> figures) {
        int across = across(figures.size());
        double width = (context.sheet().width() - (across - 1) * GAP) / across;
        KeyFigureLayout layout = new KeyFigureLayout(context, width);
        Tag list = section.add(TagType.LIST);
        List<KeyFigureLayout.Tile> tiles = figures.stream()
                .map(figure -> layout.tile(figure, list.add(TagType.ITEM).add(TagType.BODY)))
                .toList();
        List<Fragment> rows = new ArrayList<>();
        for (int from = 0; from < tiles.size(); from += across) {
            int end = Math.min(tiles.size(), from + across);
            Fragment row = row(tiles.subList(from, end), figures.subList(from, end), width);
            rows.add(row.below(from == 0 ? 0 : GAP));
        }
        return rows;
    }

    private Fragment row(List<KeyFigureLayout.Tile> tiles, List<KeyFigure> figures, double width) {
        double head = tiles.stream()
                .mapToDouble(KeyFigureLayout.Tile::headHeight)
                .max()
                .orElse(0);
        double height =
                tiles.stream().mapToDouble(tile -> tile.height(head)).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < tiles.size(); at++) {
            double x = at * (width + GAP);
            Palette palette = context.styles().palette();
            marks.add(new Mark.Fill(x, 0, width, height, palette.fill()));
            marks.add(new Mark.Fill(x, 0, BAR, height, palette.primary()));
            anchors(figures.get(at)).forEach(marks::add);
            for (Mark mark : tiles.get(at).marks(head)) {
                marks.add(mark.moved(x, 0));
            }
        }
        return new Fragment(height, marks);
    }

    /** The names of figures that stand in no table: where texts lead. */
    private Stream<Mark> anchors(KeyFigure figure) {
        return Stream.concat(Stream.of(figure.item()), figure.further().stream().map(KeyFigure.Further::item))
                .map(item -> item.figure().id())
                .filter(id -> !context.places().isListed(id))
                .map(id -> new Mark.Anchor(0, Anchors.figure(id), Optional.empty()));
    }

    private List<Fragment> line(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        MarkedContent content = section.add(TagType.PARAGRAPH).content();
        Run run = new Run(words, context.styles().of(Role.SUBTITLE), content);
        return Lines.paragraph(context.text().fill(List.of(run), context.sheet().width()), 0);
    }
}
