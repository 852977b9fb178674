package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.aether.SessionData;

/**
 * Records which execution of a build writes which folder, with which settings. Kept in the build's session as texts:
 * two modules may have loaded the classes of this plugin twice, and only Java's own classes are the same for both.
 */
final class BuildLedger {
    private static final String KEY = "io.github.statbrief.folders";

    private final ConcurrentMap<String, String> entries;

    BuildLedger(SessionData session) {
        entries = entries(session);
    }

    @SuppressWarnings("unchecked") // only this class uses the key
    private static ConcurrentMap<String, String> entries(SessionData session) {
        session.set(KEY, null, new ConcurrentHashMap<String, String>());
        return (ConcurrentMap<String, String>) session.get(KEY);
    }

    /**
     * Records the execution that writes a folder.
     *
     * @param folder the folder
     * @param execution the execution's name in messages, on one line
     * @param settings the settings that affect its outputs, on one line
     * @return the execution that already writes it with other settings; empty if there is none or if it is the same
     *     one again
     */
    Optional<String> claim(Path folder, String execution, String settings) throws IOException {
        String entry = execution + "\n" + settings;
        String before = entries.putIfAbsent(real(folder).toString(), entry);
        if (before == null) {
            return Optional.empty();
        }
        String[] other = before.split("\n", 2);
        return other[0].equals(execution) || other[1].equals(settings) ? Optional.empty() : Optional.of(other[0]);
    }

    /** The path with all links resolved, as far as it exists. */
    private static Path real(Path folder) throws IOException {
        Path missing = folder.toAbsolutePath().normalize();
        Path there = missing;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(missing));
    }
}
