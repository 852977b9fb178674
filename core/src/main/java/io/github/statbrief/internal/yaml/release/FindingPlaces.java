package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.check.Finding;
import io.github.statbrief.internal.rows.DataPlace;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.SourceMap;
import io.github.statbrief.internal.yaml.TextLocator;
import io.github.statbrief.internal.yaml.YamlDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gives each finding its line and column: those of its words if they can be found, otherwise those of its value. */
final class FindingPlaces {
    private static final Pattern CELL = Pattern.compile("(.+)\\.cells\\[(\\d+)]");

    private final YamlDocument document;
    private final SourceMap sourceMap;
    private final Problems problems;
    /** The progress of each excerpt's search in a place: the second finding refers to the second occurrence. */
    private final Map<List<String>, TextLocator> seen = new HashMap<>();

    FindingPlaces(YamlDocument document, SourceMap sourceMap, Problems problems) {
        this.document = document;
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    void report(List<Finding> findings) {
        Map<SourceMap.Data, Map<Integer, List<Finding>>> inData = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Matcher cell = CELL.matcher(finding.path());
            Optional<SourceMap.Data> data =
                    cell.matches() ? sourceMap.data(document.root(), cell.group(1)) : Optional.empty();
            if (data.isPresent()) {
                inData.computeIfAbsent(data.get(), each -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(cell.group(2)), each -> new ArrayList<>())
                        .add(finding);
            } else {
                report(finding);
            }
        }
        inData.forEach(this::report);
    }

    /** Reports findings in the cells of one table, whose data file is read once more for all of them. */
    private void report(SourceMap.Data data, Map<Integer, List<Finding>> findings) {
        try {
            data.places()
                    .of(findings.keySet())
                    .forEach((row, place) ->
                            findings.getOrDefault(row, List.of()).forEach(finding -> report(data, place, finding)));
        } catch (IOException e) {
            findings.values().forEach(each -> each.forEach(this::report));
        }
    }

    private void report(SourceMap.Data data, DataPlace place, Finding finding) {
        if (data.file().isPresent()) {
            problems.add(data.file().get(), place.line(), place.column(), finding.severity(), finding.message());
        } else {
            Mark at = data.at().getStartMark().orElseThrow();
            String message = place.words() + finding.message();
            problems.add(data.at(), at.getLine() + 1, at.getColumn() + 1, finding.severity(), message);
        }
    }

    private void report(Finding finding) {
        Node node = sourceMap.find(document.root(), finding.path());
        Mark start = node.getStartMark().orElseThrow();
        int line = start.getLine();
        int column = start.getColumn();
        Optional<int[]> exact = finding.excerpt()
                .flatMap(words -> seen.computeIfAbsent(
                                List.of(finding.path(), words), each -> new TextLocator(document, words, node))
                        .next());
        problems.add(
                node,
                exact.map(place -> place[0]).orElse(line) + 1,
                exact.map(place -> place[1]).orElse(column) + 1,
                finding.severity(),
                finding.message());
    }
}
