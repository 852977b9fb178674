package io.github.statbrief.yaml;

import io.github.statbrief.check.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong in one file, gathered in whatever order it comes to light. */
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

    void add(int line, int column, Severity severity, String message) {
        found.add(new Problem(file, line, column, severity, message));
    }

    int size() {
        return found.size();
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** In the order of the file; the same thing said twice of one place is said once. */
    List<Problem> inOrder() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
