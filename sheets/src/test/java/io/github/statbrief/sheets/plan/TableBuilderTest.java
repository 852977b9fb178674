package io.github.statbrief.sheets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.layout.SheetLayout;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableBuilderTest {
    private static final List<Integer> ROWS = IntStream.range(0, 7).boxed().toList();

    @Test
    void whatStandsInACellIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        SheetTable table = new TableBuilder<Integer>(row -> "row " + row)
                .text(Column.words("Name"), row -> counted(made, "row " + row))
                .text(Column.words("Nothing"), row -> counted(made, ""))
                .text(Column.prose("Words", 40), row -> counted(made, row == 3 ? "" : "words ".repeat(40 * row)))
                .build("any", ROWS);
        assertThat(table.hasBlanks()).isTrue();
        assertThat(table.columns()).extracting(Column::heading).containsExactly("Name", "Words");

        Sheet sheet =
                new Sheet("Any", "Any", List.of(Line.of(Line.Kind.TITLE, "Any")), Optional.empty(), Optional.of(table));
        assertThat(SheetLayout.of(sheet).table().orElseThrow().rows()).isEqualTo(ROWS.size());

        assertThat(made).hasValue(3 * ROWS.size());
    }

    @Test
    void namesStayWithTheirColumnWhereColumnsBeforeItAreLeftOut() {
        SheetTable table = new TableBuilder<Integer>(row -> "row " + row)
                .text(Column.words("Nothing"), row -> "")
                .text(Column.words("Name"), row -> "row " + row)
                .named(
                        Column.words("Named"),
                        row -> Content.text("value " + row),
                        row -> row == 2 ? Optional.of("two") : Optional.empty())
                .build("any", ROWS);

        assertThat(table.rows().get(2).named()).contains(new Row.NamedCell("two", 1));
        assertThat(table.rows().get(1).named()).isEmpty();
        assertThat(table.rows().get(2).cells()).containsExactly(Content.text("row 2"), Content.text("value 2"));
    }

    private static String counted(AtomicInteger made, String text) {
        made.incrementAndGet();
        return text;
    }
}
