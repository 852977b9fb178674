package io.github.statbrief.engine;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ThemeInput;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import io.github.statbrief.yaml.ReleaseTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Renders releases whose text a program has, each into a folder that the program gives. What is written depends on the
 * text, the files beside it, the theme and the formats alone, and is what {@link Engine} writes of the same release. Prepares the fonts once for all releases.
 * Safe to share between threads.
 */
public final class TextRenderer {
    private final Theme theme;
    private final ReleaseRenderer renderer;
    private volatile Optional<Parsed> parsed = Optional.empty();

    private TextRenderer(Theme theme, ReleaseRenderer renderer) {
        this.theme = theme;
        this.renderer = renderer;
    }

    /** The template that was read last: a program fills one many times. */
    private record Parsed(String text, ReleaseTemplate template) {}

    /**
     * A release that was rendered.
     *
     * @param id its id
     * @param warnings its warnings
     */
    public record Rendered(String id, List<Problem> warnings) {
        /** Copies the list. */
        public Rendered {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The text of a release.
     *
     * @param name its name in problems and in {@code report.json}, in the place of a file
     * @param text the content of a release file, or of a template
     * @param values what is filled into the placeholders of a template; empty for the text of one release
     */
    public record Text(String name, String text, Map<String, String> values) {
        /** Copies the values. */
        public Text {
            values = Map.copyOf(values);
        }
    }

    /**
     * Prepares to render.
     *
     * @param themeFile a theme file, or the name of a theme of ours; empty for the standard theme
     * @param formats the formats, at least one
     * @param embedFonts whether web pages hold the fonts of the theme
     * @throws RunFailedException if the theme cannot be used
     */
    public static TextRenderer of(Optional<Path> themeFile, Set<Format> formats, boolean embedFonts)
            throws RunFailedException {
        if (formats.isEmpty()) {
            throw refusal(List.of(Problem.inModel(
                    "", Severity.ERROR, "no format is given; write one or more of " + Format.words(Format.all()))));
        }
        Path base = themeFile.map(Path::getParent).orElse(Path.of(""));
        ThemeInput input;
        try {
            input = ThemeInput.read(new Names(base, name -> name), themeFile);
        } catch (FailedRunException e) {
            throw new RunFailedException(String.valueOf(e.getMessage()), List.of(), true, e.getCause());
        }
        Theme theme = input.theme().orElseThrow(() -> refusal(input.problems()));
        return new TextRenderer(theme, new ReleaseRenderer(theme, formats, embedFonts, line -> {}));
    }

    /**
     * The files of a theme, its own first, so that a program can take them to where releases are rendered.
     *
     * @param themeFile a theme file
     * @throws RunFailedException if the theme cannot be used
     */
    public static Set<Path> filesOf(Path themeFile) throws RunFailedException {
        try {
            Names names = new Names(Optional.ofNullable(themeFile.getParent()).orElse(Path.of("")), name -> name);
            ThemeInput input = ThemeInput.read(names, Optional.of(themeFile));
            if (input.theme().isEmpty()) {
                throw refusal(input.problems());
            }
            Set<Path> files = new LinkedHashSet<>();
            input.file().ifPresent(files::add);
            files.addAll(input.opened());
            return files;
        } catch (FailedRunException e) {
            throw new RunFailedException(String.valueOf(e.getMessage()), List.of(), true, e.getCause());
        }
    }

    private static RunFailedException refusal(List<Problem> problems) {
        return new RunFailedException(
                String.join("\n", problems.stream().map(Problem::toString).toList()), problems, false, null);
    }

    /**
     * Renders a release. What is in the folder afterwards is whole only if nothing is thrown.
     *
     * @param release the release
     * @param inputs the folder of the data files and source texts that it names; nothing is written there
     * @param folder an empty folder for its outputs
     * @return what was rendered
     * @throws RunFailedException listing every problem of the release, or saying how the program failed with it; the
     *     next release may succeed
     * @throws IOException if the folder cannot be written, so that the next release would fail as well
     */
    public Rendered render(Text release, Path inputs, Path folder) throws RunFailedException, IOException {
        List<Problem> warnings = new ArrayList<>();
        ReadRelease read;
        try {
            read = read(release, inputs, warnings);
        } catch (InvalidReleaseException e) {
            throw refusal(e.problems().stream()
                    .map(each -> named(each, release.name(), inputs))
                    .toList());
        } catch (RuntimeException e) {
            throw fault(release, "read", e);
        }
        try {
            Files.createDirectories(folder);
            renderer.render(read, folder);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw RenderRun.isRefusal(e)
                    ? refusal(List.of(
                            Problem.inFile(release.name(), 1, 1, Severity.ERROR, String.valueOf(e.getMessage()))))
                    : fault(release, "rendered", e);
        }
        return new Rendered(read.release().id(), read.warnings());
    }

    private ReadRelease read(Text release, Path inputs, List<Problem> warnings) {
        ReadOptions options = ReadOptions.standard()
                .withName(release.name().substring(release.name().lastIndexOf('/') + 1))
                .withFolder(inputs)
                .withTheme(theme)
                .withWarnings(each -> warnings.add(named(each, release.name(), inputs)));
        Outline outline = release.values().isEmpty()
                ? ReleaseReader.outline(release.text(), options)
                : template(release.text(), options).outline(release.values(), options);
        return new ReadRelease(
                new Origin(inputs.resolve(release.name()), 1, 1), outline, warnings, List.of(), List.of());
    }

    private ReleaseTemplate template(String text, ReadOptions options) {
        Optional<Parsed> last = parsed.filter(each -> each.text().equals(text));
        if (last.isPresent()) {
            return last.get().template();
        }
        ReleaseTemplate read = ReleaseTemplate.read(text, options);
        parsed = Optional.of(new Parsed(text, read));
        return read;
    }

    /** A problem with the name that the program knows the file by: its own, or that of a file beside it. */
    private static Problem named(Problem problem, String name, Path inputs) {
        Path file = problem.file().isEmpty() ? inputs.resolve(name) : Path.of(problem.file());
        String within = new Names(inputs, each -> each).of(file);
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return Problem.inFile(folder + within, problem.line(), problem.column(), problem.severity(), problem.message());
    }

    private static RunFailedException fault(Text release, String done, RuntimeException thrown) {
        FailedRunException fault = FailedRunException.of(release.name(), done, thrown);
        return new RunFailedException(String.valueOf(fault.getMessage()), List.of(), true, thrown);
    }
}
