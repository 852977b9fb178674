package io.github.statbrief.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The measures, dimensions and data of the proposed table, as lines of a release file. */
final class TableText {
    private final CsvText file;
    private final DataTable table;
    private final TableLayout layout;
    private final List<String> lines = new ArrayList<>();

    private TableText(CsvText file, DataTable table, TableLayout layout) {
        this.file = file;
        this.table = table;
        this.layout = layout;
    }

    /** The lines, without the indentation of the table. */
    static List<String> of(CsvText file, DataTable table, TableLayout layout, String path) {
        TableText text = new TableText(file, table, layout);
        text.measures();
        text.dimensions();
        text.data(path);
        return text.lines;
    }

    private void measures() {
        lines.add("measures:");
        for (MeasurePart measure : layout.measures()) {
            MeasureGuess guess = measure.guess();
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("id", measure.id());
            keys.put("label", guess.label());
            keys.put("stat", guess.stat());
            keys.put("unit", guess.unit());
            if (guess.isChange()) {
                keys.put("sense", "change");
            }
            measure.decimals().ifPresent(places -> keys.put("decimals", places + " half-up"));
            measure.column().ifPresent(column -> keys.put("column", column));
            String written = YamlText.map(keys);
            String rows = measure.rows().isEmpty() ? "" : ", rows: " + YamlText.map(measure.rows());
            lines.add("  - " + written.substring(0, written.length() - 1) + rows + "}"
                    + (guess.isGuessed() ? "  # TODO: the unit; the file does not name it" : ""));
        }
    }

    private void dimensions() {
        if (!layout.dimensions().isEmpty()) {
            lines.add("dimensions:");
        }
        for (DimensionPart dimension : layout.dimensions()) {
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("id", dimension.id());
            keys.put("label", dimension.label());
            keys.put("column", dimension.codes().name());
            dimension.labels().ifPresent(labels -> keys.put("labels", labels.name()));
            dimension.empty().ifPresent(label -> keys.put("empty", label));
            dimension.total().ifPresent(total -> keys.put("total", total));
            Map<String, String> names = dimension.names();
            String plain = YamlText.map(keys);
            String written = dimension.spellings().isEmpty()
                    ? plain
                    : plain.substring(0, plain.length() - 1) + ", spellings: " + YamlText.map(dimension.spellings())
                            + "}";
            if (names.isEmpty()) {
                lines.add("  - " + written);
            } else {
                lines.add("  - " + written.substring(0, written.length() - 1) + ",");
                lines.add("     codes: " + YamlText.map(names) + "}");
            }
        }
    }

    private void data(String path) {
        lines.add("# What each column of the file is for, and how the file is written.");
        lines.add("data:");
        key("file", YamlText.of(path));
        if (!file.encoding().name().equals("UTF-8")) {
            key("encoding", file.encoding().name());
        }
        if (file.separator() != ',') {
            key("separator", file.separator() == '\t' ? "tab" : "\"" + file.separator() + "\"");
        }
        NumberForm numbers = layout.values().numbers();
        if (numbers.decimal() != '.') {
            key("decimal", "\"" + numbers.decimal() + "\"");
        }
        if (!numbers.thousands().isEmpty()) {
            List<String> marks =
                    numbers.thousands().chars().mapToObj(Character::toString).toList();
            key(
                    "thousands",
                    marks.size() == 1
                            ? quoted(marks.get(0))
                            : marks.stream().map(TableText::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
        if (table.header() > 1
                && !(table.header() == 2 && file.rows().get(0).field(0).startsWith("sep="))) {
            key("header", String.valueOf(table.header()));
        }
        table.until().ifPresent(beginning -> key("until", YamlText.of(beginning)));
        key("period", period());
        value().ifPresent(value -> key("value", value));
        if (!layout.values().missing().isEmpty()) {
            key(
                    "missing",
                    YamlText.map(layout.values().missing())
                            + guessed(layout.values().missing().keySet()));
        }
        layout.marks()
                .ifPresent(marks -> key(
                        "marks",
                        "{column: " + YamlText.of(marks.column().name()) + ", means: " + YamlText.map(marks.means())
                                + "}" + (marks.guessed().isEmpty() ? "" : todo(marks.guessed()))));
        if (!layout.limits().isEmpty()) {
            key(
                    "limits",
                    "{lower: " + YamlText.of(layout.limits().get(0).name()) + ", upper: "
                            + YamlText.of(layout.limits().get(1).name()) + "}");
        }
        layout.note().ifPresent(note -> key("note", YamlText.of(note.name())));
        layout.unitColumn()
                .ifPresent(unit -> key(
                        "unit",
                        "{column: " + YamlText.of(unit.name()) + ", words: " + YamlText.map(layout.units()) + "}"));
        List<String> constant = layout.ignored().stream()
                .filter(column -> column.isConstant()
                        && column.filled().size() == 1
                        && !column.name().isEmpty())
                .map(column -> column.name() + " (" + column.text(0) + ")")
                .toList();
        if (!constant.isEmpty()) {
            lines.add("  # Not read, because it is the same in every row: " + String.join(", ", constant));
        }
        List<String> ignored = layout.ignored().stream()
                .filter(column -> !column.isConstant())
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!ignored.isEmpty()) {
            lines.add("  # Not read, because it follows from the others: " + String.join(", ", ignored));
        }
    }

    private static String quoted(String mark) {
        return mark.equals("\u00a0") || mark.equals("\u202f")
                ? String.format(Locale.ROOT, "\"\\u%04X\"", (int) mark.charAt(0))
                : "\"" + mark + "\"";
    }

    private void key(String name, String value) {
        lines.add("  " + name + ": " + value);
    }

    private String period() {
        PeriodSource periods = layout.periods();
        String place = periods.isAcross()
                ? "across"
                : periods.columns().size() == 1
                        ? YamlText.of(periods.columns().get(0).name())
                        : YamlText.list(
                                periods.columns().stream().map(Column::name).toList());
        if (periods.form().isNotation() && (periods.columns().size() == 1 || periods.isAcross())) {
            return place;
        }
        String key = periods.columns().size() > 1 && !periods.isAcross() ? "columns" : "column";
        String prefixes = periods.form().prefixes().isEmpty()
                ? ""
                : ", prefixes: " + YamlText.list(periods.form().prefixes());
        String written = periods.form().written().isEmpty()
                ? ""
                : ", written: " + YamlText.map(periods.form().written());
        return "{" + key + ": " + place + prefixes + written + "}";
    }

    private Optional<String> value() {
        Optional<String> column = layout.value().map(each -> YamlText.of(each.name()));
        ValueForm form = layout.values();
        if (form.isNotation()) {
            return column;
        }
        List<String> parts = new ArrayList<>();
        column.ifPresent(name -> parts.add("column: " + name));
        if (!form.written().isEmpty()) {
            parts.add(form.written().entrySet().stream()
                    .map(each -> YamlText.of(each.getKey()) + ": " + meaning(each.getValue()))
                    .collect(Collectors.joining(", ", "written: {", "}")));
        }
        if (!form.flags().isEmpty()) {
            parts.add("flags: " + YamlText.map(form.flags()));
        }
        return Optional.of(
                "{" + String.join(", ", parts) + "}" + guessed(form.flags().keySet()));
    }

    private static String meaning(ValueForm.Meaning meaning) {
        return meaning.limits()
                .map(limits -> "{value: " + YamlText.of(meaning.value()) + ", limits: " + YamlText.of(limits) + "}")
                .orElseGet(() -> YamlText.of(meaning.value()));
    }

    private String guessed(Set<String> texts) {
        List<String> guessed =
                layout.values().guessed().stream().filter(texts::contains).toList();
        return guessed.isEmpty() ? "" : todo(guessed);
    }

    private static String todo(Collection<String> marks) {
        return "  # TODO: what " + marks.stream().map(mark -> "'" + mark + "'").collect(Collectors.joining(", "))
                + (marks.size() == 1 ? " means" : " mean") + " is a guess";
    }
}
