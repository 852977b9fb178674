package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a Java virtual machine of its own on the class path of the tests. */
public final class Java {
    private Java() {}

    /** Runs in a folder, with options and then what to run; fails with all that it printed. */
    public static void run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("statbrief", ".log");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // as a session leaves it behind that ended: whoever asks for the display fails
        builder.environment().put("DISPLAY", "localhost:10.0");
        int exit = builder.start().waitFor();
        String printed = Files.readString(log);
        Files.delete(log);
        assertThat(exit).describedAs(printed).isZero();
    }

    /** The command that runs a class that is soon done: with the compiler that starts fastest. */
    public static List<String> shortRun(String... arguments) {
        List<String> command = new ArrayList<>(command("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }
}
