package io.github.statbrief.engine.internal.input;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and checks the release files of a run. Safe to share between threads. */
public final class ReleaseInput {
    private static final Pattern ID = Pattern.compile("^(\uFEFF?id *: *)\\S", Pattern.MULTILINE);

    private final Names names;
    private final Optional<Path> sources;
    private final Optional<Theme> theme;

    /**
     * Prepares to read.
     *
     * @param names names files in messages
     * @param sources a further folder for source texts
     * @param theme the theme against whose fonts texts are checked; empty if it has errors itself
     */
    public ReleaseInput(Names names, Optional<Path> sources, Optional<Theme> theme) {
        this.names = names;
        this.sources = sources;
        this.theme = theme;
    }

    /**
     * Reads a release file.
     *
     * @param file the file
     * @throws FailedRunException if it cannot be read for a reason outside the file
     */
    public CheckedFile read(Path file) throws FailedRunException {
        List<Problem> problems = new ArrayList<>();
        Set<Path> opened = new LinkedHashSet<>();
        opened.add(file);
        try {
            Set<Path> named = new LinkedHashSet<>();
            List<Problem> found = new ArrayList<>();
            Outline outline = ReleaseReader.outline(file, options(found, named, opened));
            found.forEach(each -> problems.add(names.named(file, each)));
            ReadRelease read = new ReadRelease(
                    origin(file),
                    outline,
                    problems,
                    named.stream().filter(ReleaseInput::isIncluded).toList());
            return new CheckedFile(file, Optional.of(read), problems, opened);
        } catch (InvalidReleaseException e) {
            e.problems().forEach(each -> problems.add(names.named(file, each)));
            return new CheckedFile(file, Optional.empty(), problems, opened);
        } catch (IOException | RuntimeException | Error e) {
            throw FailedRunException.of(names.of(file), "read", e);
        }
    }

    /** Only included files have this name; the content of all others is in the release that was read. */
    private static boolean isIncluded(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private ReadOptions options(List<Problem> found, Set<Path> named, Set<Path> opened) {
        ReadOptions options = ReadOptions.standard().withWarnings(found::add).withInputs(path -> {
            opened.add(path);
            named.add(path);
        });
        ReadOptions located = sources.map(options::withSources).orElse(options);
        return theme.map(located::withTheme).orElse(located);
    }

    /** The place of the id; that of the file's first character if it is not at the start of a line. */
    private static Origin origin(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Matcher id = ID.matcher(text);
        if (!id.find()) {
            return new Origin(file, 1, 1);
        }
        int line = 1
                + (int) text.substring(0, id.start())
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        return new Origin(file, line, 1 + id.group(1).replace("\uFEFF", "").length());
    }
}
