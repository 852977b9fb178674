package io.github.statbrief.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects failed releases of a run, each with its file, so that one build shows all of them. Distinguishes invalid
 * files from faults of the plugin.
 */
final class Failures {
    private static final String OURS = "io.github.statbrief.";

    private final List<String> refusals = new ArrayList<>();
    private final List<FailedRunException> faults = new ArrayList<>();

    /**
     * Adds an exception thrown while a release was rendered.
     *
     * @param file the release file's name in messages
     * @param thrown the exception
     */
    void add(String file, Throwable thrown) {
        if (thrown instanceof IllegalArgumentException refusal && isRefusal(refusal)) {
            refusals.add(file + ": " + refusal.getMessage());
        } else {
            faults.add(of(file, "rendered", thrown));
        }
    }

    /** Throws the collected failures; does nothing if there are none. */
    void check() throws InvalidInputException, FailedRunException {
        List<String> messages =
                new ArrayList<>(faults.stream().map(Throwable::getMessage).toList());
        messages.addAll(refusals);
        if (!faults.isEmpty()) {
            FailedRunException all = new FailedRunException(
                    String.join("\n", messages),
                    Objects.requireNonNullElse(faults.get(0).getCause(), faults.get(0)));
            faults.stream().skip(1).forEach(all::addSuppressed);
            throw all;
        }
        if (!refusals.isEmpty()) {
            throw new InvalidInputException(messages);
        }
    }

    /**
     * Whether an exporter refused its input: with this very exception or with one of ours. Java's subclasses of it
     * indicate a programming error.
     */
    private static boolean isRefusal(IllegalArgumentException thrown) {
        return thrown.getMessage() != null
                && (thrown.getClass() == IllegalArgumentException.class
                        || thrown.getClass().getName().startsWith(OURS));
    }

    /**
     * Makes the report of a fault that is not in a file.
     *
     * @param file the file's name in messages
     * @param done the step that failed: "rendered"
     * @param thrown the exception
     */
    static FailedRunException of(String file, String done, Throwable thrown) {
        String cure = thrown instanceof OutOfMemoryError
                ? "; give Java more memory, for example with MAVEN_OPTS=-Xmx4g"
                : "; this is a fault of Statbrief and not of the file: please report it, with what mvn -e shows";
        return new FailedRunException(file + ": cannot be " + done + ": " + thrown + cure, thrown);
    }
}
