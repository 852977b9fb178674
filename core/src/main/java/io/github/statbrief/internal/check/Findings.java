package io.github.statbrief.internal.check;

import io.github.statbrief.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects findings. */
final class Findings {
    private static final int MANY = 500;
    /** More than anyone reads. */
    private static final int MOST = 5_000;

    private final List<Finding> found = new ArrayList<>();

    void error(String path, String message) {
        add(new Finding(path, Optional.empty(), Severity.ERROR, message));
    }

    void error(String path, String excerpt, String message) {
        add(new Finding(path, Optional.of(excerpt), Severity.ERROR, message));
    }

    void warning(String path, String message) {
        add(new Finding(path, Optional.empty(), Severity.WARNING, message));
    }

    void warning(String path, String excerpt, String message) {
        add(new Finding(path, Optional.of(excerpt), Severity.WARNING, message));
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    /** Whether there are so many findings that further ones get no suggestions, which are slow to compute. */
    boolean isMany() {
        return found.size() >= MANY;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
