package io.github.statbrief.cli;

import io.github.statbrief.engine.SchemaFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the schemas. */
@Command(
        name = "schema",
        description =
                "Writes the JSON Schemas of release and theme files, with which editors complete keys and show what"
                        + " is wrong.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    @Option(
            names = {"-d", "--directory"},
            paramLabel = "FOLDER",
            description = "The folder of the files. Default: ${DEFAULT-VALUE}.",
            defaultValue = "schema")
    private Path directory;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    SchemaCommand() {}

    @Override
    public Integer call() throws IOException {
        SchemaFiles.write(directory).forEach(file -> spec.commandLine().getOut().println(file));
        return 0;
    }
}
