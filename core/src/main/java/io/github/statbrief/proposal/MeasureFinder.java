package io.github.statbrief.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the measures of a table: one, one for each column of values, or one for each word in a column. */
final class MeasureFinder {
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)^(?:measures?|measure ?types?|indicators?|indicator name|variables?|variable name|statistics?|statistic label|metric|element|item)$");
    private static final Pattern MULTIPLIER = Pattern.compile("(?i)^(?:unit )?(?:multiplier|mult|scale)$");
    private static final Pattern GENERIC =
            Pattern.compile("(?i)^(?:value|values|obs ?value|observation|obsvalue|v4 ?\\d|val|figure|)$");
    private static final Pattern KIND =
            Pattern.compile("(?i)percentage|rate|proportion|share|index|mean|median|average");
    private static final int MOST = 24;
    private static final int MANY_DECIMALS = 3;

    private final DataTable table;
    private final String title;
    private final PeriodSource periods;
    private final List<Column> values;
    private final List<Column> left;
    private final Optional<Column> unit;
    private final Set<Column> taken = new LinkedHashSet<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    MeasureFinder(
            DataTable table,
            String title,
            PeriodSource periods,
            List<Column> values,
            List<Column> left,
            Optional<Column> unit) {
        this.table = table;
        this.title = title;
        this.periods = periods;
        this.values = values;
        this.left = List.copyOf(left);
        this.unit = unit;
    }

    /** The columns that name measures, units and scales. */
    Set<Column> taken() {
        return taken;
    }

    /** The column of units, if rows differ in their units. */
    Optional<Column> unitColumn() {
        return units.size() > 1 ? unit : Optional.empty();
    }

    /** The unit of each word in the column of units. */
    Map<String, String> units() {
        return units;
    }

    /** The measures, at least one. */
    List<MeasurePart> measures() {
        List<Column> naming = left.stream()
                .filter(column -> column.isNamed(MEASURE) && !column.hasEmpty())
                .toList();
        left.stream().filter(column -> column.isNamed(MULTIPLIER)).forEach(taken::add);
        Optional<Column> varying = naming.stream()
                .filter(column -> !column.isConstant() && column.size() <= MOST)
                .findFirst();
        boolean differ = unit.filter(column -> !column.isConstant() && column.size() <= MOST && !column.hasEmpty())
                .isPresent();
        naming.stream().filter(Column::isConstant).forEach(taken::add);
        if (!periods.heads().isEmpty()) {
            return byHead();
        }
        if (values.size() > 1 && !periods.isAcross()) {
            return byColumn();
        }
        if (differ || varying.isPresent()) {
            varying.ifPresent(taken::add);
            return byRow(varying, differ, label(naming));
        }
        String words = unit.map(column -> column.text(0)).orElse(sign(values));
        MeasureGuess guess = MeasureGuess.of(label(naming), (scale() + " " + words).strip());
        return List.of(new MeasurePart(
                ColumnRoles.id(guess.label(), "value", new HashSet<>()),
                guess,
                Optional.empty(),
                Map.of(),
                decimals(values, row -> true)));
    }

    /** The name of the only measure: in a column that says it in every row, in the heading of values, or in the title. */
    private String label(List<Column> naming) {
        Optional<String> constant = naming.stream()
                .filter(Column::isConstant)
                .map(column -> column.text(0))
                .filter(text -> !text.isEmpty())
                .findFirst();
        Optional<String> heading = Optional.of(values.get(0))
                .filter(column -> !periods.isAcross())
                .map(Column::label)
                .filter(name -> !GENERIC.matcher(name).matches());
        return constant.map(MeasureFinder::words)
                .or(() -> heading)
                .or(this::kind)
                .orElse(title);
    }

    /** The kind of number that the units name, "Percentage (%)", where only the file has a name. */
    private Optional<String> kind() {
        return unit.filter(column -> table.title().isEmpty() && column.isConstant())
                .map(column -> column.text(0).replaceFirst("\\s*[\\[(].*", ""))
                .filter(MeasureFinder::isKind)
                .map(MeasureFinder::words);
    }

    /** Whether a word names a kind of number rather than what is measured. */
    static boolean isKind(String words) {
        return KIND.matcher(words).matches();
    }

    /** The unit that stands in most values themselves: 57%, £1,200. */
    private static String sign(List<Column> columns) {
        return columns.stream().allMatch(column -> column.share(text -> text.endsWith("%")) > 0.5)
                ? "%"
                : columns.stream().allMatch(column -> column.share(text -> text.startsWith("\u00a3")) > 0.5)
                        ? "\u00a3"
                        : "";
    }

    private String scale() {
        return left.stream()
                .filter(column -> column.isNamed(MULTIPLIER) && column.isConstant())
                .map(column -> column.text(0))
                .filter(text -> text.matches("(?i)thousands?|millions?|billions?"))
                .findFirst()
                .orElse("");
    }

    /** A measure for each text that stands before the periods in headings. */
    private List<MeasurePart> byHead() {
        Set<String> ids = new HashSet<>();
        return periods.heads().stream()
                .map(head -> {
                    MeasureGuess guess = MeasureGuess.of(head.replaceFirst("[\\s_,:-]+$", ""), "");
                    List<Column> headed = values.stream()
                            .filter(column -> column.name().startsWith(head))
                            .toList();
                    return new MeasurePart(
                            ColumnRoles.id(guess.label(), "measure", ids),
                            guess,
                            Optional.of(head + "*"),
                            Map.of(),
                            decimals(headed, row -> true));
                })
                .toList();
    }

    private List<MeasurePart> byColumn() {
        Set<String> ids = new HashSet<>();
        List<MeasurePart> parts = new ArrayList<>();
        for (Column column : values) {
            String words =
                    unit.filter(Column::isConstant).map(each -> each.text(0)).orElse("");
            MeasureGuess guess = MeasureGuess.of(table.names().getOrDefault(column.name(), column.label()), words);
            parts.add(new MeasurePart(
                    ColumnRoles.id(guess.label(), "measure", ids),
                    guess,
                    Optional.of(column.name()),
                    Map.of(),
                    decimals(List.of(column), row -> true)));
        }
        return parts;
    }

    /** A measure for each word for a measure with each word for a unit. */
    private List<MeasurePart> byRow(Optional<Column> naming, boolean differ, String only) {
        Map<List<String>, Integer> found = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            found.putIfAbsent(
                    List.of(
                            naming.map(column -> column.text(at)).orElse(""),
                            unit.filter(column -> differ)
                                    .map(column -> column.text(at))
                                    .orElse("")),
                    row);
        }
        Set<String> ids = new HashSet<>();
        List<MeasurePart> parts = new ArrayList<>();
        for (List<String> words : found.keySet()) {
            Map<String, String> rows = new LinkedHashMap<>();
            naming.ifPresent(column -> rows.put(column.name(), words.get(0)));
            unit.filter(column -> differ).ifPresent(column -> rows.put(column.name(), words.get(1)));
            String measured = words.get(1).isEmpty()
                    ? unit.filter(Column::isConstant)
                            .map(column -> column.text(0))
                            .orElse("")
                    : words.get(1);
            MeasureGuess guess = MeasureGuess.of(
                    naming.map(column -> words(words.get(0))).orElse(only), (scale() + " " + measured).strip());
            parts.add(new MeasurePart(
                    ColumnRoles.id(guess.label(), "measure", ids),
                    guess,
                    Optional.empty(),
                    rows,
                    decimals(
                            values,
                            row -> naming.map(column -> column.text(row).equals(words.get(0)))
                                    .orElse(true))));
            if (differ) {
                units.putIfAbsent(words.get(1), guess.unit());
            }
        }
        return parts;
    }

    /** A code as words: "wine-duty-receipts" is spelled "Wine duty receipts". */
    private static String words(String code) {
        String plain = code.matches("[\\p{L}\\d]+(?:[-_][\\p{L}\\d]+)+") ? code.replaceAll("[-_]", " ") : code;
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** The decimal places to show of numbers that have more than anybody reads. */
    private Optional<Integer> decimals(List<Column> columns, IntPredicate rows) {
        int most = 0;
        boolean small = false;
        for (Column column : columns) {
            for (int row : IntStream.range(0, table.size()).filter(rows).toArray()) {
                String text = column.text(row);
                int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
                boolean plain = point >= 0
                        && text.substring(point + 1).matches("\\d+")
                        && !text.substring(point + 1).matches("\\d{3}");
                most = plain ? Math.max(most, text.length() - point - 1) : most;
                small |= plain && text.matches("-?0?[.,].*");
            }
        }
        return most > MANY_DECIMALS ? Optional.of(small ? 2 : 1) : Optional.empty();
    }
}
