package io.github.statbrief.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableBuilderTest {
    private static final TableRow ROW = new TableRow(List.of(), 20, 0);

    /** Which rows of a table stay on the page of the next, its head first. */
    private static List<Boolean> kept(int rows, boolean grouped) {
        TableBuilder table = new TableBuilder(Theme.standard().palette(), 400);
        table.head(ROW, ROW);
        if (grouped) {
            table.group(ROW, 0);
        }
        for (int row = 0; row < rows; row++) {
            table.row(ROW, List.of());
        }
        return table.fragments().stream().map(Fragment::kept).toList();
    }

    @Test
    void noPageEndsWithTheFirstRowAloneOrBeginsWithTheLast() {
        assertThat(kept(10, false))
                .containsExactly(true, true, false, false, false, false, false, false, false, true, false);
        assertThat(kept(10, true).subList(0, 4)).containsExactly(true, true, true, false);
    }

    @Test
    void aShortTableStaysOnOnePage() {
        List<Boolean> all = new ArrayList<>(List.of(true, true, true, true, true, false));

        assertThat(kept(5, false)).isEqualTo(all);
    }

    @Test
    void aTableOfOneRowIsItsHeadAndThatRow() {
        assertThat(kept(1, false)).containsExactly(true, false);
    }
}
