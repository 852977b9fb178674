package io.github.statbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.engine.TestReleases;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command, with a jar that leads to the classes of the tests. */
@Tag("slow")
class LauncherTest {
    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to run the script in");
        Path home = Files.createDirectories(folder.resolve("in stalled"));
        script = Files.copy(Path.of("src/main/scripts/statbrief"), home.resolve("statbrief"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Statbrief.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(home.resolve("statbrief.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        Files.writeString(folder.resolve("tests.yaml"), TestReleases.SMALL);
    }

    private int run(Path log, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        return start(log, command);
    }

    private int start(Path log, List<String> command) throws IOException, InterruptedException {
        return start(log, "", command);
    }

    private int start(Path log, String javaOptions, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", javaOptions);
        builder.environment().merge("PATH", folder.resolve("bin") + File.pathSeparator, (path, bin) -> bin + path);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("STATBRIEF_CACHE", folder.resolve("cache").toString());
        return builder.start().waitFor();
    }

    private List<Path> archives() throws IOException {
        Path cache = folder.resolve("cache");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    @Test
    void theFirstReportMakesTheArchiveAndLaterRunsTakeIt() throws IOException, InterruptedException {
        Path log = folder.resolve("log");

        assertThat(run(log, "check", "tests.yaml")).isZero();
        assertThat(archives()).isEmpty();
        assertThat(run(log, "report", "tests.yaml", "-f", "md"))
                .as(Files.readString(log))
                .isZero();
        assertThat(log).content().contains("rendered tests: ");
        assertThat(folder.resolve("statbrief-outputs/tests/brief.md")).exists();

        assertThat(run(log, "report", "missing.yaml")).isEqualTo(1);
        assertThat(log)
                .content()
                .contains("missing.yaml:1:1: there is no such file")
                .doesNotContain("[warning]");
        assertThat(archives()).hasSizeLessThanOrEqualTo(1);
    }

    /** Two collectors at once would stop Java. */
    @Test
    void fewProcessorsHaveThePlainCollectorUnlessAnotherIsChosen() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        String print = "-XX:+PrintCommandLineFlags";
        List<String> check = List.of(script.toString(), "check", "tests.yaml");

        processors(2);
        assertThat(start(log, print, check)).isZero();
        assertThat(log).content().contains("-XX:+UseSerialGC", "-XX:Tier4InvocationThreshold=50000");
        assertThat(start(log, print + " -XX:+UseParallelGC", check))
                .as(Files.readString(log))
                .isZero();
        assertThat(log).content().contains("-XX:+UseParallelGC").doesNotContain("SerialGC", "Tier4");

        processors(16);
        assertThat(start(log, print + " -XX:ActiveProcessorCount=2", check)).isZero();
        assertThat(log).content().contains("-XX:Tier4InvocationThreshold=50000").doesNotContain("SerialGC");
    }

    /** Has the script find so many processors. */
    private void processors(int count) throws IOException {
        Path getconf = Files.createDirectories(folder.resolve("bin")).resolve("getconf");
        Files.writeString(getconf, "#!/bin/sh\necho " + count + "\n");
        assertThat(getconf.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoReasonToFail() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("cache"), "a file");
        Path log = folder.resolve("log");

        assertThat(run(log, "report", "tests.yaml", "-f", "md"))
                .as(Files.readString(log))
                .isZero();
    }

    @Test
    void theContainerOfTheDocumentationIsMadeOfFilesThatAreThereAndOfCommandsThatRun()
            throws IOException, InterruptedException {
        String page = Files.readString(Path.of("../docs/automation.md"));
        Matcher copied =
                Pattern.compile("(?m)^COPY (\\S+) (\\S+) /opt/statbrief/$").matcher(page);
        Matcher run = Pattern.compile("(?m)^RUN (.*)$").matcher(page);
        Matcher used =
                Pattern.compile("`docker run [^`]* statbrief (report [^`]*)`").matcher(page);
        assertThat(copied.find() && run.find() && used.find()).isTrue();

        assertThat(copied.group(1)).isEqualTo("cli/target/statbrief.jar");
        assertThat(Path.of("..", copied.group(2))).isExecutable();
        Statbrief.commandLine().parseArgs(used.group(1).split(" ", -1));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path log = folder.resolve("log");
        String commands = run.group(1)
                .replace("/tmp", "'" + temporary + "'")
                .replace("/opt/statbrief/statbrief", "'" + script + "'");
        assertThat(start(log, List.of("/bin/sh", "-c", commands)))
                .as(commands + "\n" + Files.readString(log))
                .isZero();
        assertThat(log).content().contains("rendered begin: ");
        assertThat(archives()).hasSizeLessThanOrEqualTo(1);
        assertThat(temporary).isEmptyDirectory();
    }
}
