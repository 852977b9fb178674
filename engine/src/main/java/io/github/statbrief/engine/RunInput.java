package io.github.statbrief.engine;

import io.github.statbrief.engine.internal.file.Digest;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Inputs;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.file.ReleaseFiles;
import io.github.statbrief.engine.internal.input.Fingerprints;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.engine.internal.input.ThemeInput;
import io.github.statbrief.engine.internal.output.ManifestFiles;
import io.github.statbrief.engine.internal.output.OutputDirectory;
import io.github.statbrief.engine.internal.output.Safeguard;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.verify.ManifestKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run reads, by its settings. */
final class RunInput {
    private final RunSettings settings;
    private final Names names;

    /**
     * Prepares to read.
     *
     * @param settings which files
     * @param names names files and settings in messages
     */
    RunInput(RunSettings settings, Names names) {
        this.settings = settings;
        this.names = names;
    }

    /** Refuses settings that make no sense. */
    void checkSettings() throws RefusedInputException {
        if (settings.lockTimeout() < 0) {
            throw new RefusedInputException(names.setting("lockTimeout") + ": " + settings.lockTimeout()
                    + " is no number of seconds; write 0 or more");
        }
        if (settings.threads() < 1) {
            throw new RefusedInputException(
                    names.setting("threads") + ": " + settings.threads() + " is no number of threads; write 1 or more");
        }
        if (settings.formats().isEmpty()) {
            throw new RefusedInputException(names.setting("formats") + ": no format is given; write one or more of "
                    + Format.words(Format.all()));
        }
    }

    /** What writes manifests; empty if none are written. */
    Optional<ManifestFiles> manifests() throws RefusedInputException {
        if (!settings.proof().manifest()) {
            return Optional.empty();
        }
        Optional<PrivateKey> key = key("sign.key", settings.proof().signKey(), ManifestKeys::privateKey);
        return Optional.of(new ManifestFiles(key));
    }

    /** The key with which manifests must be signed. */
    Optional<PublicKey> verifyKey() throws RefusedInputException {
        return key("verify.key", settings.proof().verifyKey(), ManifestKeys::publicKey);
    }

    /**
     * Reads a key.
     *
     * @param <K> its kind
     */
    private interface KeyReader<K> {
        K read(Path file) throws IOException;
    }

    private <K> Optional<K> key(String setting, Optional<Path> file, KeyReader<K> reader) throws RefusedInputException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String name = names.setting(setting) + ": " + names.of(file.get());
        try {
            return Optional.of(reader.read(file.get()));
        } catch (IllegalArgumentException e) {
            throw new RefusedInputException(name + " " + e.getMessage());
        } catch (IOException e) {
            throw new RefusedInputException(name + " cannot be read: " + e);
        }
    }

    /** The release files, in the order of their names. */
    List<Path> paths() throws RefusedInputException, IOException {
        try {
            return new ReleaseFiles(names).matching(settings.releases(), settings.excludes());
        } catch (IllegalArgumentException e) {
            throw new RefusedInputException(names.setting("releases") + ": '" + String.join(", ", settings.releases())
                    + "' cannot be matched with files; write paths with the wildcards *, ** and ?: "
                    + e.getMessage());
        }
    }

    /** The theme. */
    ThemeInput theme() throws FailedRunException {
        return ThemeInput.read(names, settings.theme());
    }

    /** What reads releases. */
    ReleaseInput releases(ThemeInput theme) {
        return new ReleaseInput(names, settings.sources(), theme.theme(), settings.queries());
    }

    /** What takes fingerprints of releases in a theme. */
    Fingerprints fingerprints(ThemeInput input, Theme theme, String versions) throws IOException {
        String signer = settings.proof().signKey().isPresent()
                ? " signed with " + Digest.of(settings.proof().signKey().get())
                : "";
        String options = Format.words(settings.formats())
                + (settings.embedFonts() ? " with fonts" : "")
                + (settings.proof().manifest() ? " with manifest" + signer : "");
        return new Fingerprints(names, versions, options, input.file(), theme, settings.sources());
    }

    /** What protects the output folder from this run. */
    Safeguard safeguard(OutputDirectory output, Survey survey, ThemeInput theme) throws IOException {
        Map<String, Origin> origins = new LinkedHashMap<>();
        survey.releases().forEach(each -> origins.put(each.id(), each.origin()));
        Set<Path> opened = new LinkedHashSet<>(survey.opened());
        opened.addAll(theme.opened());
        return new Safeguard(output.work(), origins, new Inputs(opened, output.directory()), names);
    }
}
