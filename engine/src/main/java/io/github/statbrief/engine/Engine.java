package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.engine.internal.input.ThemeInput;
import io.github.statbrief.engine.internal.output.OutputDirectory;
import io.github.statbrief.engine.internal.output.OutputLock;
import io.github.statbrief.engine.internal.output.OutputsVerifier;
import io.github.statbrief.engine.internal.output.Safeguard;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.verify.result.Verification;
import io.github.statbrief.verify.result.VerifiedReleases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Renders or checks releases: which files, which formats, which theme, into which folder. A release that is bad does
 * not stop the others; each release's outputs appear whole or not at all.
 */
public final class Engine {
    private final RunSettings settings;
    private final Caller caller;
    private final Progress progress;
    private final Names names;
    private final RunInput input;
    private final Workers workers;

    /**
     * Prepares a run.
     *
     * @param settings what is rendered
     * @param caller who runs it
     * @param progress hears how it goes on
     */
    public Engine(RunSettings settings, Caller caller, Progress progress) {
        this.settings = settings;
        this.caller = caller;
        this.progress = new OneAtATime(progress);
        this.names = new Names(settings.base(), caller::setting);
        this.input = new RunInput(settings, names);
        this.workers = new Workers(Math.max(1, settings.threads()));
    }

    /** What is done with finished releases while no other run may change their folders. */
    @FunctionalInterface
    public interface Use {
        /**
         * Uses the releases.
         *
         * @param theme the theme in which they were rendered
         * @param releases the releases, in the order of their files
         */
        void of(Theme theme, List<FinishedRelease> releases) throws IOException;
    }

    /** Whether a release file matches. Patterns that cannot be matched are left to {@link #render} to report. */
    public boolean hasReleases() throws IOException {
        try {
            return !input.paths().isEmpty();
        } catch (RefusedInputException e) {
            return true;
        }
    }

    /**
     * Reads and checks releases without rendering them.
     *
     * @throws RunFailedException if a setting is wrong, or if a file cannot be read for a reason outside it
     */
    public CheckResult check() throws RunFailedException {
        return mapped("", () -> {
            input.checkSettings();
            List<Path> paths = input.paths();
            ThemeInput theme = input.theme();
            ReleaseRenderer renderer = renderer(theme.theme().orElseGet(Theme::standard));
            Survey survey = Survey.of(names, input.releases(theme), paths, renderer::entry, workers);
            Outcome outcome = new Outcome(survey.total());
            survey.faults().forEach(outcome::add);
            outcome.check(0);
            List<Problem> problems = new ArrayList<>(theme.problems());
            problems.addAll(survey.problems());
            return new CheckResult(paths.stream().map(names::of).toList(), problems);
        });
    }

    /**
     * Reads the outputs of the releases back and compares what they say with what the releases state. Writes nothing.
     *
     * @throws RunFailedException if a setting is wrong, or if a file cannot be read for a reason outside it
     */
    public VerifiedReleases verify() throws RunFailedException {
        return mapped("", () -> {
            input.checkSettings();
            ThemeInput theme = input.theme();
            OutputsVerifier verifier = new OutputsVerifier(
                    input.releases(theme),
                    new OutputDirectory(settings.outputDirectory()),
                    theme.theme().flatMap(Theme::contact),
                    input.verifyKey());
            List<Path> paths = input.paths();
            Map<Path, VerifiedReleases> verified = new ConcurrentHashMap<>();
            workers.each(paths, path -> verified.put(path, verifier.verify(path)));
            List<Verification> all = new ArrayList<>();
            List<Problem> problems = new ArrayList<>(theme.problems());
            for (Path path : paths) {
                VerifiedReleases ofFile = Objects.requireNonNull(verified.get(path));
                all.addAll(ofFile.verifications());
                problems.addAll(ofFile.problems());
            }
            return new VerifiedReleases(all, problems);
        });
    }

    /**
     * Renders what is out of date and then uses all releases, if none failed; if no file matches, says so and uses
     * nothing.
     *
     * @param use what is done with them
     * @throws RunFailedException with every error of every release, if one could not be rendered
     */
    public void render(Use use) throws RunFailedException {
        mapped("Nothing was rendered:\n", () -> {
            input.checkSettings();
            OutputDirectory output = new OutputDirectory(settings.outputDirectory());
            recover(output);
            List<Path> paths = input.paths();
            if (paths.isEmpty()) {
                progress.information("No release file matches " + what());
            } else {
                render(paths, output, use);
            }
            return paths;
        });
    }

    /**
     * A part of a run.
     *
     * @param <T> what it gives
     */
    private interface Part<T> {
        T run() throws RunFailedException, RefusedInputException, FailedRunException, IOException;
    }

    /** What the part gives; whatever fails because the thread is interrupted is told as that. */
    private <T> T mapped(String head, Part<T> part) throws RunFailedException {
        try {
            return told(head, part);
        } catch (RunFailedException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new RunFailedException(FailedRunException.INTERRUPTED, List.of(), true, e);
            }
            throw e;
        }
    }

    private <T> T told(String head, Part<T> part) throws RunFailedException {
        try {
            return part.run();
        } catch (RefusedInputException e) {
            throw new RunFailedException(head + e.getMessage(), e.problems(), false, null);
        } catch (FailedRunException e) {
            throw new RunFailedException(String.valueOf(e.getMessage()), List.of(), true, e.getCause());
        } catch (IOException | UncheckedIOException e) {
            String cure = names.cure(e, settings.outputDirectory());
            throw new RunFailedException(
                    what() + ": files cannot be read or written: " + e + "; " + cure, List.of(), true, e);
        } catch (RuntimeException e) {
            FailedRunException fault = FailedRunException.of(what(), "rendered", e);
            throw new RunFailedException(String.valueOf(fault.getMessage()), List.of(), true, e);
        }
    }

    private String what() {
        return String.join(", ", settings.releases()) + " in " + settings.base();
    }

    private ReleaseRenderer renderer(Theme theme) {
        return new ReleaseRenderer(theme, settings.formats(), settings.embedFonts(), progress::information);
    }

    private void render(List<Path> paths, OutputDirectory output, Use use)
            throws RunFailedException, RefusedInputException, FailedRunException, IOException {
        ThemeInput themeInput = input.theme();
        Theme theme = themeInput.theme().orElseGet(Theme::standard);
        ReleaseRenderer renderer = renderer(theme).withManifests(input.manifests());
        ReleaseInput reader = input.releases(themeInput);
        Survey survey = Survey.of(names, reader, paths, renderer::entry, workers);
        survey.problems(Severity.WARNING).forEach(progress::warning);
        Outcome outcome = new Outcome(survey.total());
        survey.faults().forEach(outcome::add);
        outcome.addAll(survey.problems(Severity.ERROR));
        outcome.addAll(themeInput.problems());
        Safeguard safeguard = input.safeguard(output, survey, themeInput);
        List<Surveyed> releases = themeInput.theme().isEmpty()
                ? List.of()
                : allowed(withoutWarnings(survey.releases(), outcome), safeguard, output, outcome);
        if (releases.isEmpty()) {
            outcome.check(0);
            return;
        }
        try (OutputLock lock =
                OutputLock.of(names, output.work(), process(), settings.lockTimeout(), progress::information)) {
            output.recover(progress::notice);
            RenderRun run = new RenderRun(names, renderer::render, output, safeguard, lock, progress);
            List<Surveyed> finished = new ReleaseLoop(
                            run,
                            reader,
                            input.fingerprints(themeInput, theme, caller.versions())::of,
                            output,
                            settings.formats(),
                            progress)
                    .each(releases, outcome, workers);
            outcome.checkLasting(finished.size());
            renderer.list(finished.stream().map(Surveyed::entry).toList(), output.directory(), progress::notice);
            new GoneReleases(output, settings.prune(), caller, progress).handle(survey.files(), survey.withoutErrors());
            outcome.check(finished.size());
            use.of(
                    theme,
                    finished.stream()
                            .map(each -> FinishedRelease.of(each, reader, output))
                            .toList());
        }
    }

    /** The releases without warnings, or all where warnings do no harm. */
    private List<Surveyed> withoutWarnings(List<Surveyed> releases, Outcome outcome) {
        if (!settings.failOnWarning()) {
            return releases;
        }
        List<Surveyed> accepted =
                releases.stream().filter(each -> each.warnings().isEmpty()).toList();
        releases.forEach(each -> outcome.addAll(each.warnings()));
        if (accepted.size() < releases.size()) {
            outcome.remark(caller.setting("failOnWarning") + " is set; without it these are rendered");
        }
        return accepted;
    }

    /** The releases whose folders may be written. */
    private List<Surveyed> allowed(
            List<Surveyed> releases, Safeguard safeguard, OutputDirectory output, Outcome outcome)
            throws IOException, RefusedInputException, FailedRunException {
        safeguard.checkDirectory();
        Map<String, List<Problem>> refused = new ConcurrentHashMap<>();
        workers.each(releases, each -> {
            try {
                safeguard.checkFolder(each.id());
            } catch (RefusedInputException e) {
                refused.put(each.id(), e.problems());
            }
        });
        List<Surveyed> allowed = new ArrayList<>();
        for (Surveyed each : releases) {
            List<Problem> problems = refused.getOrDefault(each.id(), List.of());
            if (problems.isEmpty()) {
                problems = claimed(each, output);
            }
            if (problems.isEmpty()) {
                allowed.add(each);
            }
            outcome.addAll(problems);
        }
        return allowed;
    }

    /** Why the caller does not let a release have its folder; empty if it does. */
    private List<Problem> claimed(Surveyed release, OutputDirectory output) throws IOException {
        return caller.claim(release.file(), output.folder(release.id()))
                .map(message -> List.of(release.origin().error(names, message)))
                .orElse(List.of());
    }

    /**
     * Cleans up first, because the current run may fail on a release with errors. If another run is active, it has
     * done this already.
     */
    private void recover(OutputDirectory output) throws IOException {
        if (Files.isDirectory(output.work().home())) {
            Optional<OutputLock> free = OutputLock.ifFree(output.work(), process());
            if (free.isPresent()) {
                try (OutputLock lock = free.get()) {
                    if (lock.isHeld()) {
                        output.recover(progress::notice);
                    }
                }
            }
        }
    }

    private String process() {
        return caller.name() + " (process " + ProcessHandle.current().pid() + ")";
    }
}
