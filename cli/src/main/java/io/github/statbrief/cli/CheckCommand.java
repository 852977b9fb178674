package io.github.statbrief.cli;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.WholeFile;
import io.github.statbrief.engine.CheckResult;
import io.github.statbrief.engine.Engine;
import io.github.statbrief.engine.JUnitReport;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.engine.SarifReport;
import io.github.statbrief.jdbc.JdbcQueries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads and checks releases. */
@Command(
        name = "check",
        description = "Reads and checks releases without rendering them; each problem has its file, line and column.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ReleaseOptions releases;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Write the problems in SARIF 2.1.0.")
    private @Nullable Path sarif;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the problems as the XML report of a test run.")
    private @Nullable Path junit;

    @Option(names = "--json", description = "Print the result as JSON, and nothing else on standard output.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    CheckCommand() {}

    @Override
    public Integer call() throws IOException {
        Shown shown = new Shown(spec, true);
        RecordedProgress progress = new RecordedProgress(shown.progress());
        try (JdbcQueries queries = releases.queries()) {
            CheckResult result =
                    new Engine(releases.settings(Path.of("."), false, 0, queries), new Terminal(), progress).check();
            result.problems().forEach(shown::problem);
            write(sarif, SarifReport.of(result));
            write(junit, JUnitReport.of(result, releases.failOnWarning()));
            boolean failed = result.count(Severity.ERROR) > 0
                    || (releases.failOnWarning() && !result.problems().isEmpty());
            print(progress, result.problems(), "");
            if (!json) {
                spec.commandLine()
                        .getOut()
                        .println(result.files().size() + " release file(s): " + result.count(Severity.ERROR)
                                + " error(s), " + result.count(Severity.WARNING) + " warning(s)");
            }
            return failed ? Statbrief.PROBLEMS : 0;
        } catch (RunFailedException e) {
            shown.failure(e);
            print(progress, e.problems(), e.isFault() ? String.valueOf(e.getMessage()) : "");
            return e.isFault() ? Statbrief.FAULT : Statbrief.PROBLEMS;
        }
    }

    private void print(RecordedProgress progress, List<Problem> problems, String fault) {
        if (json) {
            spec.commandLine().getOut().println(progress.result(problems, fault).text());
        }
    }

    private static void write(@Nullable Path file, byte[] report) throws IOException {
        if (file != null) {
            WholeFile.write(file.toAbsolutePath(), report);
        }
    }
}
