package io.github.statbrief;

import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts a builder's rows to table cells; used once. */
final class TableRows {
    private final BuildContext context;
    private final String path;
    private final int measures;
    private final List<Dimension> dimensions;
    private final List<ReferencePeriod> periods;
    private final Map<ReferencePeriod, Integer> periodPlaces = new HashMap<>();
    private final List<Map<String, Integer>> codes = new ArrayList<>();
    private final Cells.Builder cells;
    private final Map<List<Integer>, Integer> first = new HashMap<>();
    private int number;

    /**
     * Starts from the context.
     *
     * @param periods the known periods; those found only in rows are added
     */
    TableRows(
            BuildContext context,
            String path,
            int measures,
            List<Dimension> dimensions,
            List<ReferencePeriod> periods) {
        this.context = context;
        this.path = path;
        this.measures = measures;
        this.dimensions = dimensions;
        this.periods = periods;
        for (ReferencePeriod period : periods) {
            periodPlaces.putIfAbsent(period, periodPlaces.size());
        }
        this.cells = Cells.of(dimensions.size());
        for (Dimension dimension : dimensions) {
            Map<String, Integer> places = new HashMap<>();
            for (Code code : dimension.codes()) {
                places.put(code.id(), places.size());
            }
            codes.add(places);
        }
    }

    /** Builds the cells; empty if one of them is refused, with the reason among the problems. */
    Optional<Cells> cells(List<TableRow> rows) {
        int before = context.problems();
        for (TableRow row : rows) {
            String at = at(number);
            if (row.codes().size() != dimensions.size()) {
                context.error(
                        at,
                        "the row has " + row.codes().size() + " code(s), the table " + dimensions.size()
                                + " dimension(s); give one code for each");
            } else if (row.cells().size() != measures) {
                context.error(
                        at,
                        "the row has " + row.cells().size() + " cell(s), the table " + measures
                                + " measure(s); give one cell for each");
            } else {
                take(row);
            }
            number += row.cells().size();
        }
        return context.problems() > before ? Optional.empty() : Optional.of(cells.build());
    }

    private void take(TableRow row) {
        Optional<Integer> period =
                context.make(at(number), () -> row.period().apply(context)).map(this::place);
        int[] place = new int[dimensions.size()];
        boolean known = period.isPresent();
        for (int at = 0; at < place.length; at++) {
            Integer code = codes.get(at).get(row.codes().get(at));
            if (code == null) {
                unknown(dimensions.get(at), row.codes().get(at), codes.get(at));
            }
            known &= code != null;
            place[at] = code == null ? 0 : code;
        }
        for (int measure = 0; measure < measures; measure++) {
            int index = measure;
            Optional<Cell> cell = context.make(
                    at(number + measure), () -> row.cells().get(index).get());
            if (known && cell.isPresent()) {
                add(measure, period.orElseThrow(), cell.get(), place);
            }
        }
    }

    private void add(int measure, int period, Cell cell, int[] place) {
        List<Integer> key = new ArrayList<>(List.of(measure, period));
        for (int code : place) {
            key.add(code);
        }
        Integer earlier = first.putIfAbsent(key, number + measure);
        if (earlier != null) {
            context.error(
                    at(number + measure),
                    "it has the measure, the period and the codes of cells[" + earlier
                            + "]; a table has one cell for each");
            return;
        }
        cells.add(measure, period, cell, place);
    }

    private int place(ReferencePeriod period) {
        return periodPlaces.computeIfAbsent(period, added -> {
            periods.add(added);
            return periods.size() - 1;
        });
    }

    private void unknown(Dimension dimension, String code, Map<String, Integer> known) {
        List<String> all = dimension.codes().stream().map(Code::id).limit(20).toList();
        context.error(
                at(number),
                Suggestions.refusal(
                        "'" + code + "' is no code of '" + dimension.id() + "'",
                        code,
                        known.keySet(),
                        "; it has " + String.join(", ", all)));
    }

    private String at(int cell) {
        return BuildContext.path(path, "cells[" + cell + "]");
    }
}
