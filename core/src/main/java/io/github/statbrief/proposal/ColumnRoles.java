package io.github.statbrief.proposal;

import io.github.statbrief.internal.rewriting.IdRewriting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds out what each column of a table is for. Each column that is found is taken from those that are left. */
final class ColumnRoles {
    private static final Pattern VALUE =
            Pattern.compile("(?i)^(?:value|values|obs ?value|observation|obsvalue|v4 ?\\d|val|figure)$");
    private static final Pattern NO_VALUE = Pattern.compile(
            "(?i)(?:\\b(?:code|codes|id|ids|cd|age|ages|decile|quintile|quartile|rank|order|sort|lat|long|latitude|longitude|easting|northing|polarity|band|group|grade|multiplier)\\b|cd$|code$)");
    private static final Pattern LOWER =
            Pattern.compile("(?i)\\b(?:lower|lcl|lci|lower ?ci|low ci|ci low)\\b|(?i)^ci ?l|lowerci|lowerlimit");
    private static final Pattern UPPER =
            Pattern.compile("(?i)\\b(?:upper|ucl|uci|upper ?ci|high ci|ci high)\\b|(?i)^ci ?u|upperci|upperlimit");
    private static final Pattern UNIT =
            Pattern.compile("(?i)^(?:units?|uom|unit of measure|unit measure|measure unit|measurement unit)$");
    private static final Pattern NOTE = Pattern.compile("(?i)^(?:notes?|comments?|remarks?|footnotes?|obs ?comment)$");
    private static final double MOSTLY = 0.5;
    private static final int LONGEST_CODE = 200;

    private final CsvText file;
    private final DataTable table;
    private final String title;
    private final List<Column> left;
    private final List<Column> ignored = new ArrayList<>();

    private ColumnRoles(CsvText file, DataTable table, String title) {
        this.file = file;
        this.table = table;
        this.title = title;
        left = new ArrayList<>(table.columns());
    }

    /** The layout of a table. */
    static TableLayout of(CsvText file, DataTable table, String title) throws NoProposalException {
        return new ColumnRoles(file, table, title).layout();
    }

    private TableLayout layout() throws NoProposalException {
        PeriodSource periods = PeriodSource.in(table, file.name());
        left.removeAll(periods.columns());
        List<Column> limits = limits();
        Optional<Column> note = take(column -> column.isNamed(NOTE));
        Optional<Column> empty = note.filter(column -> column.filled().isEmpty());
        empty.ifPresent(ignored::add);
        drop(column -> column.filled().isEmpty());
        List<Column> values = periods.isAcross() ? periods.columns() : values();
        Optional<Column> value =
                periods.isAcross() || values.size() > 1 ? Optional.empty() : Optional.of(values.get(0));
        ValueForm form = form(values);
        Optional<Column> marks = periods.isAcross() ? Optional.empty() : MarkColumn.among(left);
        marks.ifPresent(left::remove);
        Optional<MarkColumn> marked = marks.map(column -> MarkColumn.of(
                column, table.size(), row -> values.stream().anyMatch(each -> isNumber(each.text(row), form))));
        MeasureFinder measures =
                new MeasureFinder(table, title, periods, values, left, take(column -> column.isNamed(UNIT)));
        List<MeasurePart> parts = measures.measures();
        left.removeAll(measures.taken());
        dropFurtherNumbers(periods, measures.taken());
        List<DimensionPart> dimensions = dimensions();
        TableLayout layout = new TableLayout(
                periods,
                value.filter(column -> parts.get(0).column().isEmpty()),
                lacksReason(values, marked) ? form.withEmpty() : form,
                parts,
                dimensions,
                marked,
                measures.unitColumn(),
                measures.units(),
                limits,
                note.filter(column -> empty.isEmpty()),
                ignored);
        keyed(layout);
        return isTold(layout) ? layout : layout.asSpelled();
    }

    /** Whether cells still differ where codes of two spellings are one. */
    private boolean isTold(TableLayout layout) {
        List<DimensionPart> spelled = layout.dimensions().stream()
                .filter(dimension -> !dimension.spellings().isEmpty())
                .toList();
        List<Column> others = new ArrayList<>(table.columns());
        others.removeAll(spelled.stream().map(DimensionPart::codes).toList());
        others.retainAll(keys(layout));
        return spelled.isEmpty()
                || IntStream.range(0, table.size())
                                .mapToObj(row -> {
                                    List<String> key = key(layout.periods(), others, row);
                                    spelled.forEach(dimension -> key.add(dimension.code(row)));
                                    return key;
                                })
                                .distinct()
                                .count()
                        == table.size();
    }

    /** The columns that tell cells of a period apart. */
    private List<Column> keys(TableLayout layout) {
        Set<String> naming = layout.measures().get(0).rows().keySet();
        List<Column> columns = new ArrayList<>(
                layout.dimensions().stream().map(DimensionPart::codes).toList());
        table.columns().stream()
                .filter(column -> naming.contains(column.name()))
                .forEach(columns::add);
        return columns;
    }

    private Optional<Column> take(Predicate<Column> condition) {
        Optional<Column> found = left.stream().filter(condition).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private void drop(Predicate<Column> condition) {
        left.stream().filter(condition).forEach(ignored::add);
        left.removeIf(condition);
    }

    private List<Column> limits() {
        Optional<Column> lower = left.stream()
                .filter(column -> column.isNamed(LOWER) && isNumeric(column))
                .findFirst();
        Optional<Column> upper = left.stream()
                .filter(column -> column.isNamed(UPPER) && isNumeric(column))
                .findFirst();
        if (lower.isEmpty() || upper.isEmpty()) {
            return List.of();
        }
        List<Column> both = List.of(lower.get(), upper.get());
        left.removeAll(both);
        return both;
    }

    private static boolean isNumeric(Column column) {
        double reasons = column.share(text -> MarkWords.reason(text).isPresent());
        return column.share(NumberForm::isLikeNumber) > MOSTLY * (1 - reasons);
    }

    private static boolean isNumber(String text, ValueForm form) {
        return !text.isEmpty() && !form.isMissing(text);
    }

    /** The columns of values: the one that is called so, or all columns of numbers that are no codes. */
    private List<Column> values() throws NoProposalException {
        Optional<Column> named = take(column -> column.isNamed(VALUE) && isNumeric(column));
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<Column> found = new ArrayList<>(left.stream()
                .filter(column -> isNumeric(column) && !column.isNamed(NO_VALUE) && !hasCodes(column))
                .toList());
        if (found.isEmpty()) {
            throw new NoProposalException(file.name() + ":" + table.header() + ": no column holds numbers"
                    + left.stream()
                            .map(Column::name)
                            .filter(name -> !name.isEmpty())
                            .reduce((one, two) -> one + ", " + two)
                            .map(names -> "; there are besides the periods: " + names)
                            .orElse("")
                    + "; a table needs a column of values");
        }
        left.removeAll(found);
        return found;
    }

    private static boolean hasCodes(Column column) {
        return column.texts().stream().anyMatch(text -> text.matches("0\\d+|\\d{1,2}[-\u2013]\\d{1,2}"));
    }

    private static ValueForm form(List<Column> values) {
        Set<String> texts = new LinkedHashSet<>();
        values.forEach(column -> texts.addAll(column.filled()));
        return ValueForm.of(texts);
    }

    /** Whether a value is empty in a row whose mark does not say why. */
    private boolean lacksReason(List<Column> values, Optional<MarkColumn> marks) {
        return values.stream()
                .filter(Column::hasEmpty)
                .anyMatch(column -> IntStream.range(0, table.size())
                        .anyMatch(row -> column.text(row).isEmpty()
                                && marks.map(each -> !each.explains(row)).orElse(true)));
    }

    /** Codes with their names, and all columns that tell cells apart; a column that follows from another one does not. */
    private List<DimensionPart> dimensions() {
        drop(Column::isConstant);
        List<Column> texts = new ArrayList<>(left);
        Map<Column, Column> names = new HashMap<>();
        for (Column codes : left) {
            for (Column other : left) {
                boolean pair = !codes.equals(other)
                        && texts.contains(codes)
                        && texts.contains(other)
                        && codes.size() == other.size()
                        && codes.decides(other)
                        && !codes.hasEmpty()
                        && !other.hasEmpty();
                if (pair && DimensionPart.areCodes(codes) && !DimensionPart.areCodes(other)) {
                    names.put(codes, other);
                    texts.remove(other);
                }
            }
        }
        for (Column column : List.copyOf(texts)) {
            boolean follows = texts.stream()
                    .anyMatch(other -> !other.equals(column)
                            && !(names.containsKey(column) && !names.containsKey(other))
                            && table.size() >= 2 * other.size()
                            && other.size() >= column.size()
                            && other.decides(column)
                            && (!column.decides(other) || other.place() < column.place() || names.containsKey(other)));
            boolean prose = column.texts().stream().anyMatch(text -> text.length() > LONGEST_CODE);
            if (follows || prose) {
                texts.remove(column);
                ignored.add(column);
            }
        }
        Set<String> ids = new HashSet<>();
        return texts.stream()
                .map(codes -> dimension(codes, Optional.ofNullable(names.get(codes)), ids))
                .toList();
    }

    private DimensionPart dimension(Column codes, Optional<Column> labels, Set<String> ids) {
        String label = DimensionPart.label(codes, labels);
        return new DimensionPart(
                id(label, "dimension", ids),
                label,
                codes,
                labels,
                DimensionPart.total(codes, labels, table.size()),
                labels.isEmpty() ? DimensionPart.spellings(codes) : Map.of());
    }

    /** An id that no other part has. */
    static String id(String name, String otherwise, Set<String> taken) {
        String id = IdRewriting.of(name);
        String base = id.isEmpty()
                        || Set.of("period", "measure", "figures", "key-figures", "results")
                                .contains(id)
                ? otherwise
                : id.length() > 40 ? id.substring(0, 40).replaceFirst("-$", "") : id;
        String free = base;
        for (int at = 2; !taken.add(free); at++) {
            free = base + "-" + at;
        }
        return free;
    }

    /** Refuses a table in which a period, the codes and the measure stand twice. */
    private void keyed(TableLayout layout) throws NoProposalException {
        List<Column> columns = keys(layout);
        Map<List<String>, Integer> rows = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            List<String> key = key(layout.periods(), columns, row);
            Integer first = rows.putIfAbsent(key, row);
            if (first != null) {
                throw new NoProposalException(file.name() + ":" + table.lines().get(row)
                        + ": this row is about the same as line "
                        + table.lines().get(first) + " ("
                        + String.join(
                                ", ",
                                key.stream().filter(text -> !text.isEmpty()).toList())
                        + "); take one of both out, or add the column that tells them apart");
            }
        }
    }

    private static List<String> key(PeriodSource periods, List<Column> columns, int row) {
        List<String> key = new ArrayList<>();
        key.add(periods.text(row));
        columns.forEach(column -> key.add(column.text(row)));
        return key;
    }

    /** Leaves numbers beside the column of values out, such as a numerator, unless cells need them to differ. */
    private void dropFurtherNumbers(PeriodSource periods, Set<Column> naming) {
        List<Column> numbers = left.stream()
                .filter(column ->
                        column.share(NumberForm::isLikeNumber) == 1 && !column.isNamed(NO_VALUE) && !hasCodes(column))
                .toList();
        List<Column> others = new ArrayList<>(left);
        others.removeAll(numbers);
        others.addAll(naming);
        long keys = IntStream.range(0, table.size())
                .mapToObj(row -> key(periods, others, row))
                .distinct()
                .count();
        if (keys == table.size()) {
            drop(numbers::contains);
        }
    }
}
