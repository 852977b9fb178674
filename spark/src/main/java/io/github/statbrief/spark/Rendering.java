package io.github.statbrief.spark;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.engine.TextRenderer;
import io.github.statbrief.spark.internal.output.Folders;
import io.github.statbrief.spark.internal.output.OccupiedException;
import io.github.statbrief.spark.internal.output.Target;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders the releases of a job in one virtual machine and puts them in their place. Is broadcast, so that each virtual
 * machine has one, whose fonts and templates are read once. Safe to share between threads.
 */
final class Rendering implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ThemeFiles theme;
    private final Output output;
    private transient @Nullable TextRenderer made;
    private transient @Nullable Target opened;

    /**
     * Prepares to render.
     *
     * @param theme the theme
     * @param output where releases go
     */
    Rendering(ThemeFiles theme, Output output) {
        this.theme = theme;
        this.output = output;
    }

    private synchronized TextRenderer renderer() throws IOException, RunFailedException {
        TextRenderer renderer = made == null ? theme.renderer() : made;
        made = renderer;
        return renderer;
    }

    private synchronized Target target() throws IOException {
        Target target = opened == null ? output.open() : opened;
        opened = target;
        return target;
    }

    /**
     * Renders a release.
     *
     * @param source the release
     * @return what became of it
     * @throws IOException if nothing can be read or written here, so that Spark tries again elsewhere
     */
    ManifestEntry render(ReleaseSource source) throws IOException {
        Target target = target();
        Path work = target.workFolder();
        try {
            return render(source, target, work);
        } catch (RunFailedException e) {
            return ManifestEntry.failed(name(source), problems(source, e));
        } catch (OccupiedException e) {
            return ManifestEntry.failed(
                    name(source), List.of(Problem.inModel("", Severity.ERROR, String.valueOf(e.getMessage()))));
        } finally {
            Folders.delete(work);
        }
    }

    private ManifestEntry render(ReleaseSource source, Target target, Path work)
            throws IOException, RunFailedException {
        Path inputs = work.resolve("inputs");
        for (Map.Entry<String, byte[]> each : source.files().entrySet()) {
            Path file = inputs.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        Path made = work.resolve("made");
        TextRenderer.Rendered rendered =
                renderer().render(new TextRenderer.Text(source.name(), source.text(), source.values()), inputs, made);
        int files = 0;
        long bytes = 0;
        for (String each : Folders.files(made)) {
            files++;
            bytes += Files.size(made.resolve(each));
        }
        String sha256 = sha256(Files.readAllBytes(made.resolve(Target.REPORT)));
        String folder = target.place(rendered.id(), made, sha256);
        return new ManifestEntry(
                name(source), rendered.id(), folder, files, bytes, sha256, named(source, rendered.warnings()));
    }

    private static String name(ReleaseSource source) {
        return source.row().isEmpty() ? source.name() : source.row();
    }

    private static List<Problem> problems(ReleaseSource source, RunFailedException thrown) {
        List<Problem> found = thrown.problems().isEmpty()
                ? List.of(Problem.inModel("", Severity.ERROR, String.valueOf(thrown.getMessage())))
                : thrown.problems();
        return named(source, found);
    }

    /** Problems that say for which row they are. */
    private static List<Problem> named(ReleaseSource source, List<Problem> problems) {
        if (source.row().isEmpty()) {
            return problems;
        }
        return problems.stream()
                .map(each -> new Problem(
                        each.file(),
                        each.line(),
                        each.column(),
                        each.path(),
                        each.severity(),
                        "for '" + source.row() + "': " + each.message()))
                .toList();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
