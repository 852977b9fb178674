package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.internal.file.FailedRunException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What failed in a run, so that all of it is said at the end. Safe to share between threads. */
final class Outcome {
    private final int total;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<FailedRunException> faults = new ArrayList<>();

    /**
     * Creates the outcome of a run in which nothing has failed yet.
     *
     * @param total the number of releases
     */
    Outcome(int total) {
        this.total = total;
    }

    /** Adds the problems of files. */
    synchronized void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /** Adds a fault. */
    synchronized void add(FailedRunException fault) {
        faults.add(fault);
    }

    /** Adds a line that explains problems. */
    synchronized void remark(String line) {
        remarks.add(line);
    }

    /**
     * Throws what failed if the disk or the memory is exhausted, so that nothing more is tried.
     *
     * @param done the releases whose outputs are in their place
     */
    synchronized void checkLasting(int done) throws RunFailedException {
        if (faults.stream().anyMatch(FailedRunException::isLasting)) {
            check(done);
        }
    }

    /**
     * Throws what failed; does nothing if nothing did.
     *
     * @param done the releases whose outputs are in their place
     */
    synchronized void check(int done) throws RunFailedException {
        if (problems.isEmpty() && faults.isEmpty()) {
            return;
        }
        String head = done == 0 ? "Nothing was rendered:" : done + " of " + total + " releases are rendered; not:";
        String message = Stream.of(
                        Stream.of(head),
                        faults.stream().map(Throwable::getMessage),
                        problems.stream().map(Problem::toString),
                        remarks.stream())
                .flatMap(lines -> lines)
                .reduce((one, two) -> one + "\n" + two)
                .orElse(head);
        RunFailedException failed = new RunFailedException(message, problems, !faults.isEmpty(), cause());
        faults.stream().skip(1).forEach(failed::addSuppressed);
        throw failed;
    }

    private @Nullable Throwable cause() {
        return faults.isEmpty()
                ? null
                : Objects.requireNonNullElse(faults.get(0).getCause(), faults.get(0));
    }
}
