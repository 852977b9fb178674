package io.github.statbrief.internal.yaml;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.internal.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong in a file and in those it names, gathered in whatever order it comes to light: the first {@value #MOST}, the rest by number. */
public final class Problems {
    private static final int MOST = 2_000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int more;
    private boolean errors;

    public Problems(String file) {
        this.file = file;
    }

    public void error(Node at, String message) {
        error(at.getStartMark(), message);
    }

    public void error(Optional<Mark> at, String message) {
        error(at.map(Mark::getLine).orElse(0) + 1, at.map(Mark::getColumn).orElse(0) + 1, message);
    }

    public void error(int line, int column, String message) {
        add(line, column, Severity.ERROR, message);
    }

    /** Something wrong in another file, which the release names. */
    public void error(String other, int line, int column, String message) {
        add(other, line, column, Severity.ERROR, message);
    }

    public void add(int line, int column, Severity severity, String message) {
        add(file, line, column, severity, message);
    }

    /** Something in this file or in another one, which the release names. */
    public void add(String in, int line, int column, Severity severity, String message) {
        errors |= severity == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(Problem.inFile(in, line, column, severity, Printable.shown(message)));
        } else {
            more++;
        }
    }

    /** Whether further problems are only counted, so that nobody reads their messages. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    public int size() {
        return found.size() + more;
    }

    public boolean hasErrors() {
        return errors;
    }

    /** In the order of the file, then those of other files; the same thing said twice of one place is said once. */
    public List<Problem> inOrder() {
        List<String> files = new ArrayList<>(List.of(file));
        found.stream()
                .map(Problem::file)
                .distinct()
                .filter(each -> !each.equals(file))
                .forEach(files::add);
        List<Problem> sorted = found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .collect(Collectors.toCollection(ArrayList::new));
        if (more > 0) {
            sorted.add(
                    Problem.inFile(file, 1, 1, errors ? Severity.ERROR : Severity.WARNING, more + " more problem(s)"));
        }
        return List.copyOf(sorted);
    }
}
