package io.github.statbrief.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a table has its periods: in one or two columns, or as the headings of columns of values.
 *
 * @param columns the columns of periods, or those that periods head
 * @param isAcross whether they head columns of values
 * @param form how they are written
 * @param heads what stands before the periods that head columns, one text for each measure; none if nothing does
 */
record PeriodSource(List<Column> columns, boolean isAcross, PeriodForm form, List<String> heads) {
    private static final Pattern HEADED = Pattern.compile("(.*\\D)((?:1[5-9]|2[01])\\d\\d\\b.*)");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:time ?period|period|year|years|quarter|month|date|time|week|day|fy|jahr|monat|quartal|ann\u00e9e|mois|trimestre|a\u00f1o|mes|periode)\\b");
    private static final Pattern YEARS = Pattern.compile("(?i)\\byears?\\b");
    private static final Pattern PART = Pattern.compile("(?i)\\b(?:quarter|qtr|month|period|week|half)\\b");

    /** Copies the list. */
    PeriodSource {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
    }

    PeriodSource(List<Column> columns, boolean isAcross, PeriodForm form) {
        this(columns, isAcross, form, List.of());
    }

    /** Finds the periods of a table. */
    static PeriodSource in(DataTable table, String file) throws NoProposalException {
        Optional<PeriodSource> named = down(table, true);
        Optional<PeriodSource> joined = named.flatMap(source -> joined(table, source));
        return joined.or(() -> named)
                .or(() -> across(table))
                .or(() -> headed(table))
                .or(() -> down(table, false))
                .or(() -> years(table))
                .orElseThrow(() -> new NoProposalException(file + ":" + table.header()
                        + ": no column holds periods, and no column is headed by one; add a column such as 'Year', with"
                        + " 2025, 2024/25, 2025 Q1 or Jan 2025 in every row"));
    }

    private static Optional<PeriodSource> down(DataTable table, boolean named) {
        List<Column> candidates = table.columns().stream()
                .filter(column -> !column.hasEmpty() && !column.filled().isEmpty())
                .filter(column -> column.isNamed(NAMED) == named)
                .toList();
        for (Column column : candidates) {
            Optional<PeriodForm> form = form(column.filled(), column.isNamed(YEARS));
            boolean numbers = !named && column.place() > 0 && column.share(text -> text.matches("\\d+")) > 0;
            if (form.isPresent() && !numbers) {
                return form.map(found -> new PeriodSource(List.of(column), false, found));
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodForm> form(List<String> texts, boolean areYears) {
        boolean likely = texts.stream().limit(5).anyMatch(PeriodForm::isLikePeriod);
        return likely ? PeriodForm.of(texts, areYears) : Optional.empty();
    }

    /** A year with a quarter or a month in a column of its own. */
    private static Optional<PeriodSource> joined(DataTable table, PeriodSource year) {
        Column years = year.columns().get(0);
        if (years.share(text -> text.matches("\\d{4}(?:[/-]\\d{2,4})?")) < 1) {
            return Optional.empty();
        }
        for (Column part : table.columns()) {
            if (part.place() != years.place() && part.isNamed(PART) && !part.hasEmpty() && part.size() <= 60) {
                List<String> texts = IntStream.range(0, table.size())
                        .mapToObj(row -> years.text(row) + " " + part.text(row))
                        .distinct()
                        .toList();
                Optional<PeriodForm> form = form(texts, false);
                if (form.isPresent()) {
                    return form.map(found -> new PeriodSource(List.of(years, part), false, found));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodSource> across(DataTable table) {
        List<Column> heads = new ArrayList<>();
        table.columns().stream()
                .filter(column -> PeriodForm.isLikePeriod(column.name()))
                .forEach(heads::add);
        if (heads.isEmpty() || (heads.size() == 1 && table.columns().size() > 3)) {
            return Optional.empty();
        }
        return PeriodForm.of(heads.stream().map(Column::name).toList(), false)
                .map(form -> new PeriodSource(heads, true, form));
    }

    /** "Deaths 2024", "Births 2024": a measure before each period. */
    private static Optional<PeriodSource> headed(DataTable table) {
        Map<String, Set<String>> periods = new LinkedHashMap<>();
        List<Column> heads = new ArrayList<>();
        for (Column column : table.columns()) {
            Matcher headed = HEADED.matcher(column.name());
            if (headed.matches() && PeriodForm.isLikePeriod(headed.group(2))) {
                periods.computeIfAbsent(headed.group(1), each -> new LinkedHashSet<>())
                        .add(headed.group(2));
                heads.add(column);
            }
        }
        Set<String> all = new LinkedHashSet<>();
        periods.values().forEach(all::addAll);
        boolean same = periods.values().stream().allMatch(each -> each.size() > 1);
        return periods.isEmpty() || !same
                ? Optional.empty()
                : PeriodForm.of(all, false)
                        .map(form -> new PeriodSource(heads, true, form, List.copyOf(periods.keySet())));
    }

    /** A column of nothing but years beside another column of numbers, whatever it is called. */
    private static Optional<PeriodSource> years(DataTable table) {
        List<Column> years = table.columns().stream()
                .filter(column -> column.share(text -> text.matches("(?:19|20)\\d\\d")) == 1 && !column.hasEmpty())
                .toList();
        boolean others = table.columns().stream()
                .anyMatch(column -> !years.contains(column) && column.share(NumberForm::isLikeNumber) > 0);
        return years.size() == 1 && others
                ? PeriodForm.of(years.get(0).filled(), true).map(form -> new PeriodSource(years, false, form))
                : Optional.empty();
    }

    /** The text of a row's period; empty if periods head columns. */
    String text(int row) {
        return isAcross
                ? ""
                : String.join(
                        " ", columns.stream().map(column -> column.text(row)).toList());
    }
}
