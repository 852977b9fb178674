package io.github.statbrief.charts;

import io.github.statbrief.Figure;
import io.github.statbrief.Flag;
import io.github.statbrief.Unit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data of a chart as CSV, a row for each figure. */
final class ChartData {
    private ChartData() {}

    static String csv(List<Figure> figures) {
        StringBuilder rows = new StringBuilder("figure,measure,reading,unit,sense,period,flags\r\n");
        for (Figure figure : figures) {
            Stream<String> cells = Stream.of(
                    figure.id(),
                    figure.measure().label(),
                    figure.reading().inSigns(),
                    figure.unit().map(Unit::notation).orElse(""),
                    figure.sense().notation(),
                    figure.period().notation(),
                    figure.flags().stream().map(Flag::letter).collect(Collectors.joining(" ")));
            rows.append(cells.map(ChartData::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return rows.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> "\",\r\n".indexOf(character) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
