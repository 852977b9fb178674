package io.github.statbrief.cli;

import io.github.statbrief.engine.Starter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
                        + " a theme and the schemas for editors. No file is replaced.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The id of the release: library-visits-2025.")
    private String id;

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
            List<Path> files = Starter.write(directory, id);
            files.forEach(file -> spec.commandLine().getOut().println(file.normalize()));
            spec.commandLine()
                    .getErr()
                    .println("Next: statbrief preview " + files.get(0).normalize());
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (FileAlreadyExistsException e) {
            spec.commandLine()
                    .getErr()
                    .println("statbrief: " + e.getFile()
                            + " is there already; nothing was written. Choose another id or another --directory");
            return Statbrief.PROBLEMS;
        }
    }
}
