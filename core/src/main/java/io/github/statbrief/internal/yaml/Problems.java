package io.github.statbrief.internal.yaml;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.internal.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Collects the problems of a file and of the files it names, in any order: the first {@value #MOST}, then only a
 * count.
 */
public final class Problems {
    private static final int MOST = 2_000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int more;
    private int errors;

    /**
     * Starts without problems.
     *
     * @param file the file's name, for messages
     */
    public Problems(String file) {
        this.file = file;
    }

    /** Adds an error at the start of a node. */
    public void error(Node at, String message) {
        error(at.getStartMark(), message);
    }

    /** Adds an error at a place, or at the start of the file if the place is unknown. */
    public void error(Optional<Mark> at, String message) {
        int line = at.map(Mark::getLine).orElse(0) + 1;
        add(file(at), line, at.map(Mark::getColumn).orElse(0) + 1, Severity.ERROR, message);
    }

    /** The file that a mark is in: this one, or one that it includes. */
    private String file(Optional<Mark> at) {
        return at.map(Mark::getName)
                .filter(name -> !name.equals(YamlDocument.OWN))
                .orElse(file);
    }

    /** Adds a problem in the file that a node is in, at a line and column from 1. */
    public void add(Node in, int line, int column, Severity severity, String message) {
        add(file(in.getStartMark()), line, column, severity, message);
    }

    /** Names the place of a node in a message, seen from the folder of this file: {@code shared/library.yaml:3:5}. */
    public String place(Node of) {
        Path other = Path.of(file(of.getStartMark()));
        Path folder = Path.of(file).getParent();
        Path shown = folder != null && other.startsWith(folder) ? folder.relativize(other) : other;
        Mark start = of.getStartMark().orElseThrow();
        return shown.toString().replace('\\', '/') + ":" + (start.getLine() + 1) + ":" + (start.getColumn() + 1);
    }

    /** Adds a warning at the start of a node. */
    public void warning(Node at, String message) {
        Mark start = at.getStartMark().orElseThrow();
        add(at, start.getLine() + 1, start.getColumn() + 1, Severity.WARNING, message);
    }

    /** Adds an error at a line and column of this file, both from 1. */
    public void error(int line, int column, String message) {
        add(line, column, Severity.ERROR, message);
    }

    /** Adds an error in another file named by the release. */
    public void error(String other, int line, int column, String message) {
        add(other, line, column, Severity.ERROR, message);
    }

    /** Adds an error or a warning at a line and column of this file, both from 1. */
    public void add(int line, int column, Severity severity, String message) {
        add(file, line, column, severity, message);
    }

    /** Adds a problem in this file or in another one named by the release. */
    public void add(String in, int line, int column, Severity severity, String message) {
        errors += severity == Severity.ERROR ? 1 : 0;
        if (found.size() < MOST) {
            found.add(Problem.inFile(in, line, column, severity, Printable.shown(message)));
        } else {
            more++;
        }
    }

    /** Reads something on trial; forgets the problems that it reports. */
    <T> T onTrial(Supplier<T> reading) {
        int shown = found.size();
        int errorsBefore = errors;
        int moreBefore = more;
        T read = reading.get();
        found.subList(shown, found.size()).clear();
        errors = errorsBefore;
        more = moreBefore;
        return read;
    }

    /** Whether further problems are only counted and need no message. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** The number of errors, including those only counted. */
    public int errors() {
        return errors;
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** The problems in file order, then those of other files; duplicates are removed. */
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
            sorted.add(Problem.inFile(
                    file, 1, 1, errors > 0 ? Severity.ERROR : Severity.WARNING, more + " more problem(s)"));
        }
        return List.copyOf(sorted);
    }
}
