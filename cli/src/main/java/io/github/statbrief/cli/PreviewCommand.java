package io.github.statbrief.cli;

import io.github.statbrief.engine.Preview;
import io.github.statbrief.jdbc.JdbcQueries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the web pages of releases while they are edited. */
@Command(
        name = "preview",
        description =
                "Serves the web pages of releases on this machine and shows each change, or what is wrong with it,"
                        + " as soon as a file is saved. Ctrl-C stops it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PreviewCommand implements Callable<Integer> {
    @Mixin
    private ReleaseOptions releases;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "The port. Default: ${DEFAULT-VALUE}; 0 takes any that is free.",
            defaultValue = "8642")
    private int port;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    PreviewCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        try (JdbcQueries queries = releases.queries();
                Preview preview =
                        Preview.start(releases.settings(Path.of("."), false, 0, queries), new Terminal(), port)) {
            spec.commandLine().getOut().println("Preview at " + preview.address() + " (Ctrl-C stops it)");
            spec.commandLine().getOut().flush();
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
            new CountDownLatch(1).await();
            return 0;
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("statbrief: port " + port + " cannot be served: " + e.getMessage()
                            + "; choose another with --port");
            return Statbrief.FAULT;
        }
    }
}
