package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.NumberWidths;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** A column of a few contents that recur: codes, periods, units, days. Each is encoded once. */
public final class DictionaryColumn extends LongColumn {
    private final List<Content> contents;
    private final IntUnaryOperator choice;
    private final int[] cells;
    private final NumberWidths widths = new NumberWidths();

    private DictionaryColumn(Column column, IntUnaryOperator choice, List<Content> contents) {
        super(column);
        this.contents = contents;
        this.choice = choice;
        this.cells = new int[contents.size()];
    }

    /**
     * Makes a column of words.
     *
     * @param column its heading and width
     * @param words its distinct words; an empty one makes a blank cell
     * @param choice the index of the word in each row
     */
    public DictionaryColumn(Column column, List<String> words, IntUnaryOperator choice) {
        this(column, choice, words.stream().map(Content::text).toList());
    }

    /**
     * Makes a column of any contents.
     *
     * @param column its heading and width
     * @param contents its contents
     * @param choice the index of the content in each row
     */
    public static DictionaryColumn of(Column column, List<Content> contents, IntUnaryOperator choice) {
        return new DictionaryColumn(column, choice, List.copyOf(contents));
    }

    @Override
    void survey(int size, IntFunction<String> place) {
        if (contents.size() == 1 && size > 0) {
            cells[0] = size;
            saw(0, 0, place);
            return;
        }
        for (int row = 0; row < size; row++) {
            int chosen = choice.applyAsInt(row);
            if (cells[chosen]++ == 0) {
                saw(chosen, row, place);
            }
        }
    }

    private void saw(int chosen, int row, IntFunction<String> place) {
        contents.get(chosen).accept(new Content.Visitor<Boolean>() {
            @Override
            public Boolean blank() {
                return sawBlank();
            }

            @Override
            public Boolean text(Content.Text text) {
                return words(text.text());
            }

            @Override
            public Boolean number(Content.Numeral number) {
                sawNumber(widths.of(number));
                return true;
            }

            @Override
            public Boolean day(Content.Day day) {
                return sawDay();
            }

            @Override
            public Boolean link(Content.Link link) {
                return words(link.text());
            }

            private boolean words(String text) {
                sawWords(text, row, place);
                return true;
            }
        });
    }

    @Override
    CellsOf cells(CellSpelling forms) {
        PaddedBytes[] spelled = new PaddedBytes[cells.length];
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] > 0) {
                spelled[at] = spelled(contents.get(at), cells[at], forms);
            }
        }
        if (spelled.length == 1) {
            PaddedBytes only = spelled[0];
            return (row, out) -> out.put(only);
        }
        return (row, out) -> out.put(spelled[choice.applyAsInt(row)]);
    }

    private static PaddedBytes spelled(Content content, int inCells, CellSpelling forms) {
        return content.accept(new Content.Visitor<>() {
            @Override
            public PaddedBytes blank() {
                return forms.blank();
            }

            @Override
            public PaddedBytes text(Content.Text text) {
                return forms.text(text.text(), inCells);
            }

            @Override
            public PaddedBytes number(Content.Numeral number) {
                return forms.numeral(number);
            }

            @Override
            public PaddedBytes day(Content.Day day) {
                return forms.day(day.date());
            }

            @Override
            public PaddedBytes link(Content.Link link) {
                return forms.text(link.text(), inCells);
            }
        });
    }
}
