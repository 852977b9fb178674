package io.github.statbrief.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page, made from the commands themselves. */
@Command(
        name = "man",
        description = "Prints the manual page: statbrief man > statbrief.1.",
        mixinStandardHelpOptions = true)
final class ManCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    ManCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        CommandSpec top = spec.root();
        out.println(".TH STATBRIEF 1 \"\" \"statbrief " + Version.number() + "\"");
        out.println(".SH NAME\nstatbrief \\- " + text(top.usageMessage().description()[0]));
        out.println(".SH SYNOPSIS\n.B statbrief\n.I COMMAND\n[\\fIOPTIONS\\fR] [\\fIFILE\\fR...]");
        out.println(".SH COMMANDS");
        for (CommandLine each : top.subcommands().values()) {
            command(out, each.getCommandSpec());
        }
        out.println(".SH EXIT STATUS\n0 done, 1 problems in a release, 2 wrong use, 3 the disk or the program failed.");
        out.println(".SH ENVIRONMENT\n.B NO_COLOR\nturns colours off.");
    }

    private static void command(PrintWriter out, CommandSpec command) {
        out.println(".SS " + text(command.name()));
        for (String line : command.usageMessage().description()) {
            out.println(text(line));
        }
        for (PositionalParamSpec each : command.positionalParameters()) {
            out.println(".TP\n\\fI" + text(each.paramLabel()) + "\\fR");
            out.println(text(String.join(" ", each.description())));
        }
        for (OptionSpec each : command.options()) {
            String label = each.arity().max() == 0 ? "" : " \\fI" + text(each.paramLabel()) + "\\fR";
            out.println(".TP\n\\fB" + text(String.join(", ", each.names())) + "\\fR" + label);
            out.println(text(String.join(" ", each.description())));
        }
    }

    /** A text as roff takes it. */
    private static String text(String text) {
        String plain = Ansi.OFF.string(text).replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
