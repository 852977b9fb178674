package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.TableCell;
import io.github.statbrief.pdf.internal.layout.ValueLines;
import io.github.statbrief.pdf.internal.structure.MarkedContent;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;

/** Sets the words of a figure in the cells of a table; each can be found by the figure's id. */
final class FigureCells {
    private final LayoutContext context;
    private final TextStyle cell;
    private final TextStyle grey;

    FigureCells(LayoutContext context) {
        this.context = context;
        this.cell = context.styles().of(Role.CELL);
        this.grey = Styles.in(cell, context.styles().palette().muted());
    }

    /** What is further stated of it, below its name; nothing if there are no such words. */
    List<Line> details(FigureItem item, String words, Tag label, double width) {
        return words.isEmpty()
                ? List.of()
                : fill(words, grey, label.addFigure(item.figure().id()).content(), width);
    }

    /** The bound or direction, and the number. */
    List<TableCell> value(FigureItem item, Tag tag, NumberColumn column) {
        FigureWording words = item.words();
        Tag figure = tag.addFigure(item.figure().id());
        List<TableCell> cells = new ArrayList<>();
        if (!words.lead().isEmpty()) {
            cells.add(TableCell.to(
                    column.leadRight(), fill(words.lead() + " ", cell, figure.content(), column.leadWidth() + 1)));
        }
        TextStyle style = context.styles().of(Role.NUMBER);
        Run number = new Run(words.plainNumber() + " ", style, figure.content());
        if (column.atMark() && NumberColumn.aligned(words.plainNumber())) {
            String whole = context.numbers().whole(words.plainNumber());
            cells.add(TableCell.from(
                    column.whole() - context.text().width(whole, style),
                    List.of(context.text().line(List.of(number)))));
        } else {
            cells.add(TableCell.to(column.right(), ValueLines.of(number, context)));
        }
        return cells;
    }

    /** The unit with its flags and what a change is measured from; says so if a figure is stated in words only. */
    List<Line> unitAndBaseline(FigureItem item, Tag tag, double width) {
        if (item.figure().unit().isEmpty() && item.words().flags().isEmpty()) {
            return fill(context.labels().of(Label.IN_WORDS_ONLY), grey, tag.content(), width);
        }
        return unit(item, item.words().baseline(), tag, width);
    }

    /** The unit with its flags, or why there is no number. */
    List<Line> unit(FigureItem item, Tag tag, double width) {
        return unit(item, "", tag, width);
    }

    private List<Line> unit(FigureItem item, String baseline, Tag tag, double width) {
        FigureWording words = item.words();
        Tag figure = tag.addFigure(item.figure().id());
        List<Run> runs = new ArrayList<>();
        add(words.columnUnit().isEmpty() ? words.absence() : words.columnUnit(), cell, figure, runs);
        add(baseline, cell, figure, runs);
        add(String.join("", words.flags()), context.styles().of(Role.FLAG), figure, runs);
        return context.text().fill(runs, width);
    }

    private static void add(String words, TextStyle style, Tag figure, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run((runs.isEmpty() ? "" : " ") + words, style, figure.content()));
        }
    }

    /** What it is compared with, or measured from. */
    List<Line> compared(FigureItem item, Tag tag, double width) {
        String words = compared(item);
        return words.isEmpty()
                ? List.of()
                : fill(words, cell, tag.addFigure(item.figure().id()).content(), width);
    }

    /** The words of what it is compared with, or measured from; empty if neither is stated. */
    static String compared(FigureItem item) {
        FigureWording words = item.words();
        return words.compared().isEmpty() || words.baseline().isEmpty()
                ? words.compared() + words.baseline()
                : words.compared() + ", " + words.baseline();
    }

    /** Its reference period; grey if none is stated. */
    List<Line> period(FigureItem item, Tag tag, double width) {
        boolean stated = !item.figure().period().equals(ReferencePeriod.unstated());
        return fill(item.words().period(), stated ? cell : grey, tag.content(), width);
    }

    private List<Line> fill(String words, TextStyle style, MarkedContent content, double width) {
        return context.text().fill(List.of(new Run(words, style, content)), width);
    }
}
