package io.github.statbrief.cli;

import io.github.statbrief.engine.Freezer;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.jdbc.JdbcQueries;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the results of queries as CSV files. */
@Command(
        name = "freeze",
        description = "Writes what the queries of releases give as CSV files beside them, to be archived, and says how"
                + " the releases read those in the place of the database.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FreezeCommand implements Callable<Integer> {
    @Mixin
    private ReleaseOptions releases;

    @Option(names = "--replace", description = "Replace files of earlier results that have other content.")
    private boolean replace;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    FreezeCommand() {}

    @Override
    public Integer call() {
        Shown shown = new Shown(spec, true);
        try (JdbcQueries queries = releases.queries()) {
            List<Freezer.FrozenTable> frozen =
                    new Freezer(releases.settings(Path.of("."), false, 0, queries), new Terminal(), replace).freeze();
            frozen.forEach(each -> spec.commandLine().getOut().println(each.text()));
            if (frozen.isEmpty()) {
                spec.commandLine().getErr().println("No table of these releases comes from a query");
            }
            return 0;
        } catch (RunFailedException e) {
            shown.failure(e);
            return e.isFault() ? Statbrief.FAULT : Statbrief.PROBLEMS;
        }
    }
}
