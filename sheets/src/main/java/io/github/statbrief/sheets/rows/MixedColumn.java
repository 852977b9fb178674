package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.NumberWidths;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** A column of any content: numbers, words, blanks. */
public class MixedColumn extends LongColumn {
    /** The most distinct texts remembered for a column; further ones are encoded cell by cell. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final double WIDEST_NUMBER = 60;

    /** Numbers of one format. */
    private static final class Alike {
        private final NumberWidths.Shape shape;
        private double widest;

        Alike(String format) {
            this.shape = NumberWidths.Shape.of(format);
        }
    }

    private final IntFunction<Content> contents;
    /** The number of cells with each text. */
    private final Map<String, int[]> words = new LinkedHashMap<>();

    private final Map<String, Alike> numbers = new LinkedHashMap<>();

    /**
     * Makes a column.
     *
     * @param column its heading and width
     * @param contents the content of each row
     */
    public MixedColumn(Column column, IntFunction<Content> contents) {
        super(column);
        this.contents = contents;
    }

    @Override
    final void survey(int size, IntFunction<String> place) {
        for (int row = 0; row < size; row++) {
            see(row, place);
        }
    }

    /** Surveys a row. */
    void see(int row, IntFunction<String> place) {
        Content content = contents.apply(row);
        if (content == Content.BLANK) {
            sawBlank();
            return;
        }
        content.accept(new Content.Visitor<Boolean>() {
            @Override
            public Boolean blank() {
                return sawBlank();
            }

            @Override
            public Boolean text(Content.Text text) {
                return saw(text.text(), row, place);
            }

            @Override
            public Boolean number(Content.Numeral number) {
                return saw(number);
            }

            @Override
            public Boolean day(Content.Day day) {
                return sawDay();
            }

            @Override
            public Boolean link(Content.Link link) {
                return saw(link.text(), row, place);
            }
        });
    }

    private boolean saw(String text, int at, IntFunction<String> place) {
        int[] cells = words.get(text);
        if (cells == null) {
            sawWords(text, at, place);
            cells = new int[1];
            if (words.size() < MOST_REMEMBERED) {
                words.put(text, cells);
            }
        }
        cells[0]++;
        return true;
    }

    private boolean saw(Content.Numeral number) {
        Alike alike = numbers.get(number.format());
        if (alike == null) {
            alike = new Alike(number.format());
            numbers.put(number.format(), alike);
        }
        double width = alike.shape.width(number.value());
        if (width > alike.widest) {
            alike.widest = width;
            sawNumber(Math.min(width, WIDEST_NUMBER));
        }
        return true;
    }

    @Override
    CellsOf cells(CellSpelling forms) {
        Map<String, PaddedBytes> texts = new HashMap<>();
        Map<String, PaddedBytes> formats = new HashMap<>();
        words.forEach((text, cells) -> texts.put(text, forms.text(text, cells[0])));
        numbers.keySet().forEach(format -> formats.put(format, forms.number(format)));
        PaddedBytes blank = forms.blank();
        return (row, out) -> {
            Content content = contents.apply(row);
            if (content == Content.BLANK) {
                out.put(blank);
            } else {
                content.accept(writer(texts, formats, forms, out));
            }
        };
    }

    private static Content.Visitor<CellBytes> writer(
            Map<String, PaddedBytes> texts, Map<String, PaddedBytes> formats, CellSpelling forms, CellBytes out) {
        return new Content.Visitor<>() {
            @Override
            public CellBytes blank() {
                return out.put(forms.blank());
            }

            @Override
            public CellBytes text(Content.Text text) {
                return words(text.text());
            }

            @Override
            public CellBytes number(Content.Numeral number) {
                PaddedBytes known = formats.get(number.format());
                return out.put(known == null ? forms.number(number.format()) : known)
                        .number(number.value());
            }

            @Override
            public CellBytes day(Content.Day day) {
                return out.put(forms.day(day.date()));
            }

            @Override
            public CellBytes link(Content.Link link) {
                return words(link.text());
            }

            private CellBytes words(String text) {
                PaddedBytes known = texts.get(text);
                return out.put(known == null ? forms.inline(text) : known);
            }
        };
    }
}
