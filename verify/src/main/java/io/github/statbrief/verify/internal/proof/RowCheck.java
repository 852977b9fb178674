package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.QuoteItem;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.fact.CodeNames;
import io.github.statbrief.verify.internal.fact.Spaces;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks rows that list quotes, and the codes that stand beside their names. */
final class RowCheck {
    /** Rows with as many texts are not alike by chance. */
    private static final int FILLED = 3;

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private final Map<String, QuoteItem> quotes = new HashMap<>();
    /** The pairs of a name and its code, by the name of the dimension. */
    private final Map<String, Set<List<String>>> codes = new HashMap<>();

    /** The values of reference lines, by the headings of their columns, which several charts may have. */
    private final Map<String, List<BigDecimal>> lines = new HashMap<>();

    private final String code;
    private final String pageHeading;
    private final Set<String> words = new HashSet<>();

    RowCheck(Outline outline) {
        Release release = outline.release();
        pageHeading = Labels.in(release.language()).of(Label.PAGE);
        code = " (" + Labels.in(release.language()).of(Label.CODE) + ")";
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Chart chart) {
                String line = Labels.in(release.language()).of(Label.REFERENCE_LINE);
                chart.chart()
                        .references()
                        .forEach(each -> lines.computeIfAbsent(line + ", " + each.label(), key -> new ArrayList<>())
                                .add(each.stated().value().abs()));
            }
            if (block instanceof Block.Quotes all) {
                all.items().forEach(item -> {
                    quotes.put(item.reference().label(), item);
                    words.add(Squeezed.text(item.quote().text()));
                });
            }
        }
        release.tables().forEach(table -> {
            for (Dimension dimension : table.dimensions()) {
                for (Code each : dimension.codes()) {
                    String id = Spaces.single(each.id());
                    Set<List<String>> named =
                            codes.computeIfAbsent(Spaces.single(dimension.label()), key -> new HashSet<>());
                    CodeNames.of(each, dimension).forEach(name -> named.add(List.of(name, id)));
                }
            }
        });
    }

    /** What is wrong with the rows of a reading. */
    List<Discrepancy> check(Reading reading) {
        List<Discrepancy> wrong = new ArrayList<>();
        for (ReadTable table : reading.tables()) {
            Set<String> seen = new HashSet<>();
            Set<List<String>> rows = new HashSet<>();
            boolean marked = table.rows().stream()
                    .flatMap(List::stream)
                    .anyMatch(cell -> !cell.marks().isEmpty());
            List<String> head = table.heads() == 0
                    ? List.of()
                    : table.rows().get(table.heads() - 1).stream()
                            .map(Passage::text)
                            .toList();
            for (List<Passage> row :
                    table.rows().subList(table.heads(), table.rows().size())) {
                if (ReadTable.isGroup(row)) {
                    rows.clear();
                }
                quote(reading.file(), row, seen, wrong);
                page(reading, row, head.indexOf(pageHeading), wrong);
                codes(reading.file(), table, row, wrong);
                lines(reading.file(), head, row, wrong);
                if (!rows.add(row.stream().map(Passage::text).toList()) && isFilled(row) && marked) {
                    wrong.add(new Discrepancy(
                            Discrepancy.Kind.DIFFERS, reading.file(), row.get(0).place(), "", "the row stands twice"));
                }
            }
        }
        return wrong;
    }

    /** A row that begins with the number of a quote has its line and its words, once. */
    private void quote(String file, List<Passage> row, Set<String> seen, List<Discrepancy> wrong) {
        if (row.isEmpty() || !quotes.containsKey(row.get(0).text())) {
            boolean unnumbered = row.stream()
                    .skip(1)
                    .anyMatch(cell -> row.get(0).text().isEmpty() && words.contains(Squeezed.text(cell.text())));
            if (unnumbered) {
                wrong.add(new Discrepancy(
                        Discrepancy.Kind.MISSING, file, row.get(0).place(), "", "a quote has lost its number"));
            }
            return;
        }
        QuoteItem item = quotes.get(row.get(0).text());
        String label = item.reference().label();
        List<String> cells =
                row.stream().map(cell -> Squeezed.text(cell.text())).toList();
        boolean line = cells.contains(Integer.toString(item.quote().line()));
        boolean said = cells.contains(Squeezed.text(item.quote().text()));
        if (!line || !said || !seen.add(label)) {
            String message = line ? said ? "stands twice" : "has other words" : "stands with another line";
            wrong.add(new Discrepancy(
                    Discrepancy.Kind.DIFFERS, file, row.get(0).place(), "", "the quote " + label + " " + message));
        }
    }

    /** The page that a quote names is one on which its figures are listed. */
    private void page(Reading reading, List<Passage> row, int column, List<Discrepancy> wrong) {
        QuoteItem item = row.isEmpty() ? null : quotes.get(row.get(0).text());
        if (item == null
                || column < 0
                || column >= row.size()
                || row.get(column).text().isEmpty()) {
            return;
        }
        Set<String> ids =
                item.figures().stream().map(each -> each.figure().id()).collect(Collectors.toSet());
        Set<String> pages = reading.passages().stream()
                .filter(passage -> passage.marks().stream().anyMatch(mark -> ids.contains(mark.id())))
                .map(passage -> passage.place().replaceAll("[^\\p{Nd}]", ""))
                .collect(Collectors.toSet());
        NUMBER.matcher(row.get(column).text())
                .results()
                .map(MatchResult::group)
                .filter(page -> !pages.contains(page))
                .forEach(page -> wrong.add(new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        reading.file(),
                        row.get(0).place(),
                        "",
                        "the quote " + row.get(0).text() + " names page " + page + ", its figures are on " + pages)));
    }

    private static boolean isFilled(List<Passage> row) {
        return row.stream().filter(cell -> !cell.text().isEmpty()).count() >= FILLED;
    }

    /** The values of reference lines, in columns of their own. */
    private void lines(String file, List<String> head, List<Passage> row, List<Discrepancy> wrong) {
        for (int column = 0; column < Math.min(head.size(), row.size()); column++) {
            List<BigDecimal> values = lines.getOrDefault(head.get(column), List.of());
            String digits = values.isEmpty() ? "" : row.get(column).text().replaceAll("[^\\p{Nd}.]", "");
            if (!digits.isEmpty() && values.stream().noneMatch(value -> value.compareTo(new BigDecimal(digits)) == 0)) {
                wrong.add(new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        file,
                        row.get(column).place(),
                        "",
                        "the reference line is " + row.get(column).text() + ", stated is "
                                + values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or "))));
            }
        }
    }

    private void codes(String file, ReadTable table, List<Passage> row, List<Discrepancy> wrong) {
        if (table.heads() == 0) {
            return;
        }
        List<Passage> head = table.rows().get(table.heads() - 1);
        for (int column = 1; column < Math.min(head.size(), row.size()); column++) {
            String heading = head.get(column).text();
            String name = head.get(column - 1).text();
            boolean pair = heading.equals(name + code) && codes.containsKey(name);
            List<String> said =
                    List.of(row.get(column - 1).text(), row.get(column).text());
            if (pair
                    && !said.get(1).isEmpty()
                    && !codes.getOrDefault(name, Set.of()).contains(said)) {
                wrong.add(new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        file,
                        row.get(column).place(),
                        "",
                        "'" + said.get(1) + "' is not the code of '" + said.get(0) + "'"));
            }
        }
    }
}
