package io.github.statbrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers findings. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void error(String path, String message) {
        found.add(new Finding(path, Optional.empty(), Severity.ERROR, message));
    }

    void error(String path, String excerpt, String message) {
        found.add(new Finding(path, Optional.of(excerpt), Severity.ERROR, message));
    }

    void warning(String path, String message) {
        found.add(new Finding(path, Optional.empty(), Severity.WARNING, message));
    }

    void warning(String path, String excerpt, String message) {
        found.add(new Finding(path, Optional.of(excerpt), Severity.WARNING, message));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
