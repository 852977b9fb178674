package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.aether.SessionData;

/**
 * Which execution of a build writes which folder, with which settings. It lies with the session of the build, as texts: two modules may have loaded the classes
 * of this plugin twice, and only what Java itself brings is the same for both.
 */
final class BuildLedger {
    private static final String KEY = "io.github.statbrief.folders";

    private final ConcurrentMap<String, String> entries;

    BuildLedger(SessionData session) {
        entries = entries(session);
    }

    @SuppressWarnings("unchecked") // nobody else uses the key
    private static ConcurrentMap<String, String> entries(SessionData session) {
        session.set(KEY, null, new ConcurrentHashMap<String, String>());
        return (ConcurrentMap<String, String>) session.get(KEY);
    }

    /**
     * Notes who writes a folder.
     *
     * @param folder the folder
     * @param execution the execution, as messages name it, in one line
     * @param settings what decides how its outputs look, in one line
     * @return the execution that already writes it with other settings; empty where there is none, or where it is the same one again
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

    /** The path with no links in it, as far as it exists. */
    private static Path real(Path folder) throws IOException {
        Path missing = folder.toAbsolutePath().normalize();
        Path there = missing;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(missing));
    }
}
