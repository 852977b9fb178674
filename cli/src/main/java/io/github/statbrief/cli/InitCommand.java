package io.github.statbrief.cli;

import io.github.statbrief.engine.Starter;
import io.github.statbrief.proposal.NoProposalException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a release to begin with. */
@Command(
        name = "init",
        description =
                "Writes a release to begin with, which can be rendered as it is: a commented release file, its data,"
                        + " a theme and the schemas for editors. With --from it is proposed for a table in CSV. No"
                        + " file is replaced.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class InitCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description =
                    "The id of the release: library-visits-2025. With --from the name of the data file, if none is"
                            + " given.")
    private @Nullable String id;

    @Option(
            names = "--from",
            paramLabel = "DATA.csv",
            description =
                    "A table in CSV, for which the release is proposed: its dimensions, measures, periods, marks, a"
                            + " chart and key figures.")
    private @Nullable Path from;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "FOLDER",
            description = "The folder of the files. Default: the current one.",
            defaultValue = ".")
    private Path directory;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    InitCommand() {}

    @Override
    public Integer call() throws IOException {
        try {
            List<Path> files = files();
            files.forEach(file -> spec.commandLine().getOut().println(file.normalize()));
            spec.commandLine()
                    .getErr()
                    .println("Next: statbrief preview " + files.get(0).normalize());
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (NoProposalException e) {
            spec.commandLine().getErr().println("statbrief: " + e.getMessage());
            return Statbrief.PROBLEMS;
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "there is no file " + e.getFile(), e);
        } catch (FileAlreadyExistsException e) {
            spec.commandLine()
                    .getErr()
                    .println("statbrief: " + e.getFile()
                            + " is there already; nothing was written. Choose another id or another --directory");
            return Statbrief.PROBLEMS;
        }
    }

    private List<Path> files() throws IOException, NoProposalException {
        if (from != null) {
            return Starter.from(directory, from, Optional.ofNullable(id));
        }
        if (id == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "give the id of the release, library-visits-2025, or --from and a table in CSV");
        }
        return Starter.write(directory, id);
    }
}
