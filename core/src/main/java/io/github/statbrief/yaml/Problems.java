package io.github.statbrief.yaml;

import io.github.statbrief.check.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong in a file and in those it names, gathered in whatever order it comes to light. */
final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void error(Node at, String message) {
        error(at.getStartMark(), message);
    }

    void error(Optional<Mark> at, String message) {
        error(at.map(Mark::getLine).orElse(0) + 1, at.map(Mark::getColumn).orElse(0) + 1, message);
    }

    void error(int line, int column, String message) {
        add(line, column, Severity.ERROR, message);
    }

    /** Something wrong in another file, which the release names. */
    void error(String other, int line, int column, String message) {
        found.add(new Problem(other, line, column, Severity.ERROR, message));
    }

    /** Something to look at in another file, which the release names. */
    void warning(String other, int line, int column, String message) {
        found.add(new Problem(other, line, column, Severity.WARNING, message));
    }

    void add(int line, int column, Severity severity, String message) {
        found.add(new Problem(file, line, column, severity, message));
    }

    int size() {
        return found.size();
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** In the order of the file, then those of other files; the same thing said twice of one place is said once. */
    List<Problem> inOrder() {
        List<String> files = new ArrayList<>(List.of(file));
        found.stream()
                .map(Problem::file)
                .distinct()
                .filter(each -> !each.equals(file))
                .forEach(files::add);
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
