package io.github.statbrief.sheets.plan;

import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.text.AttributeWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.StatedValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of what is further stated of figures, each only if some figure has it. */
final class AttributeColumns {
    private final Context context;
    private final StatedValueContent values;

    AttributeColumns(Context context, StatedValueContent values) {
        this.context = context;
        this.values = values;
    }

    /** Adds the columns that figures need. */
    <R> void add(TableBuilder<R> table, List<FigureItem> items, Function<R, FigureItem> item) {
        text(table, items, item, Label.PART_OF, AttributeWording::whole);
        text(table, items, item, Label.HELD_AT, AttributeWording::place);
        if (items.stream().anyMatch(each -> limits(each).isPresent())) {
            table.column(
                            Column.numbers(context.label(Label.LOWER_LIMIT)),
                            row -> limit(
                                    item.apply(row),
                                    limits -> values.value(
                                            limits, item.apply(row).figure().unit(), () -> "")))
                    .column(
                            Column.numbers(context.label(Label.UPPER_LIMIT)),
                            row -> limit(
                                    item.apply(row),
                                    limits -> values.upper(
                                            limits, item.apply(row).figure().unit())));
        }
        text(table, items, item, Label.CONFIDENCE_LEVEL, AttributeWording::level);
        text(table, items, item, Label.SIGNIFICANCE, AttributeWording::significance);
        text(table, items, item, Label.BEFORE_REVISION, AttributeWording::before);
        text(table, items, item, Label.CONDITION, AttributeWording::condition);
    }

    private <R> void text(
            TableBuilder<R> table,
            List<FigureItem> items,
            Function<R, FigureItem> item,
            Label heading,
            Function<AttributeWording, String> words) {
        if (items.stream()
                .anyMatch(each -> !words.apply(each.words().attributes()).isEmpty())) {
            table.text(
                    Column.prose(context.label(heading), 24),
                    row -> words.apply(item.apply(row).words().attributes()));
        }
    }

    private static Optional<FigureAttributes.Limits> limits(FigureItem item) {
        return item.figure().attributes().limits();
    }

    private static Content limit(FigureItem item, Function<StatedValue, Content> content) {
        return limits(item).map(limits -> content.apply(limits.range())).orElse(Content.BLANK);
    }
}
