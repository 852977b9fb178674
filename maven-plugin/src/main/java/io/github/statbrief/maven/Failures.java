package io.github.statbrief.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Why releases of a run could not be rendered, each with its file, so that one build shows all of it. What lies in a file is told apart from faults of ours. */
final class Failures {
    private static final String OURS = "io.github.statbrief.";

    private final List<String> refusals = new ArrayList<>();
    private final List<FailedRunException> faults = new ArrayList<>();

    /**
     * Takes what was thrown while a release was rendered.
     *
     * @param file the release file, as messages name it
     * @param thrown what was thrown
     */
    void add(String file, Throwable thrown) {
        if (thrown instanceof IllegalArgumentException refusal && isRefusal(refusal)) {
            refusals.add(file + ": " + refusal.getMessage());
        } else {
            faults.add(of(file, "rendered", thrown));
        }
    }

    /** Throws what was taken; does nothing where that is nothing. */
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

    /** What exporters refuse they refuse with a message and this exception, or one of ours; what is derived from it in Java comes from a slip in code. */
    private static boolean isRefusal(IllegalArgumentException thrown) {
        return thrown.getMessage() != null
                && (thrown.getClass() == IllegalArgumentException.class
                        || thrown.getClass().getName().startsWith(OURS));
    }

    /**
     * A fault that does not lie in a file.
     *
     * @param file the file, as messages name it
     * @param done what could not be done with it: "rendered"
     * @param thrown what was thrown
     */
    static FailedRunException of(String file, String done, Throwable thrown) {
        String cure = thrown instanceof OutOfMemoryError
                ? "; give Java more memory, for example with MAVEN_OPTS=-Xmx4g"
                : "; this is a fault of Statbrief and not of the file: please report it, with what mvn -e shows";
        return new FailedRunException(file + ": cannot be " + done + ": " + thrown + cure, thrown);
    }
}
