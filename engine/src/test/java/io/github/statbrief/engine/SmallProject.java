package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with releases in {@code src/main/statbrief}, rendered into {@code target/statbrief} by the engine. */
public final class SmallProject {
    private final Path base;
    private PrintStream out = new PrintStream(OutputStream.nullOutputStream());
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    public SmallProject(Path base) {
        this.base = base;
    }

    /** A caller whose settings are named as those of the goals are. */
    public static final class Anybody implements Caller {
        @Override
        public String name() {
            return "a test";
        }

        @Override
        public String versions() {
            return "1";
        }

        @Override
        public String setting(String name) {
            return "statbrief." + name;
        }
    }

    /** Keeps what is reported. */
    private final class Lines implements Progress {
        @Override
        public void warning(Problem problem) {
            say("warning " + problem);
        }

        @Override
        public void notice(String message) {
            say("notice " + message);
        }

        @Override
        public void information(String message) {
            say(message);
        }

        @Override
        public void rendered(RenderedRelease release) {
            say("Rendered " + release + " because " + release.reason());
        }

        @Override
        public void upToDate(String release, Path folder) {
            say("Up to date: " + folder);
        }

        @Override
        public void advanced(int done, int total) {
            say(done + " of " + total);
        }
    }

    private void say(String line) {
        lines.add(line);
        out.println(line);
    }

    /** The engine, with the usual settings changed. */
    public Engine engine(UnaryOperator<RunSettings> change) {
        RunSettings usual = RunSettings.in(base, base.resolve("target/statbrief"))
                .withReleases(List.of("src/main/statbrief/*.yaml", "src/main/statbrief/*.yml"), List.of());
        return new Engine(change.apply(usual), new Anybody(), new Lines());
    }

    /** Renders with the usual settings. */
    public void render() throws RunFailedException {
        render(usual -> usual);
    }

    /** Renders with the usual settings changed. */
    public void render(UnaryOperator<RunSettings> change) throws RunFailedException {
        lines.clear();
        engine(change).render((theme, releases) -> {});
    }

    /** What the last run reported. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /**
     * Renders once in the folder that is named, in the formats that are named or all, and prints a line as soon as it
     * is reported: for a Java virtual machine of its own.
     */
    public static void main(String[] arguments) throws RunFailedException {
        SmallProject project = new SmallProject(Path.of(arguments[0]));
        project.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Set<Format> formats = arguments.length == 1
                ? Format.all()
                : Stream.of(arguments[1].split(",", -1)).map(Format::of).collect(Collectors.toSet());
        project.render(usual -> usual.withFormats(formats, false));
    }
}
