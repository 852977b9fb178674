package io.github.statbrief.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code statbrief}. */
@Command(
        name = "statbrief",
        description = "Renders the figures of a statistical release as brief, workbook, web page, charts and data.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  statbrief init library-visits-2025",
            "  statbrief check release.yaml",
            "  statbrief report release.yaml --output outputs",
            "  statbrief report releases/ --formats pdf,html",
            "  statbrief verify release.yaml --output outputs",
            "  statbrief preview release.yaml",
            "",
            "Exit codes: 0 done, 1 problems in a release, 2 wrong use, 3 the disk or the program failed."
        },
        subcommands = {
            ReportCommand.class,
            CheckCommand.class,
            VerifyCommand.class,
            PreviewCommand.class,
            FreezeCommand.class,
            InitCommand.class,
            SchemaCommand.class,
            ManCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        })
public final class Statbrief implements Runnable {
    /** A release has problems. */
    static final int PROBLEMS = 1;

    /** The disk or the program failed. */
    static final int FAULT = 3;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    Statbrief() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The command line with all commands. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Statbrief());
        line.getSubcommands()
                .values()
                .forEach(each -> each.getCommandSpec().usageMessage().hidden(false));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((thrown, command, result) -> {
                    PrintWriter out = command.getErr();
                    out.println(command.getColorScheme().errorText("statbrief: " + thrown));
                    out.println("This is a fault of Statbrief; please report it with these lines:");
                    thrown.printStackTrace(out);
                    return FAULT;
                });
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }
}
