package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.xlsx.internal.cell.Column;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** A column of a few words that recur: codes, periods, units. Each is encoded once. */
public final class DictionaryColumn extends LongColumn {
    private final List<String> words;
    private final IntUnaryOperator choice;
    private final int[] cells;

    /**
     * Makes a column.
     *
     * @param column its heading and width
     * @param words its distinct words; an empty one makes a blank cell
     * @param choice the index of the word in each row
     */
    public DictionaryColumn(Column column, List<String> words, IntUnaryOperator choice) {
        super(column);
        this.words = List.copyOf(words);
        this.choice = choice;
        this.cells = new int[words.size()];
    }

    @Override
    void survey(int size, IntFunction<String> place) {
        if (words.size() == 1 && size > 0) {
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
        String text = words.get(chosen);
        if (text.isEmpty()) {
            sawBlank();
        } else {
            sawWords(text, row, place);
        }
    }

    @Override
    CellsOf cells(CellTemplates forms) {
        PaddedBytes[] spelled = new PaddedBytes[cells.length];
        for (int at = 0; at < cells.length; at++) {
            String text = words.get(at);
            if (cells[at] > 0) {
                spelled[at] = text.isEmpty() ? forms.blank() : forms.text(text, cells[at]);
            }
        }
        if (spelled.length == 1) {
            PaddedBytes only = spelled[0];
            return (row, out) -> out.put(only);
        }
        return (row, out) -> out.put(spelled[choice.applyAsInt(row)]);
    }
}
