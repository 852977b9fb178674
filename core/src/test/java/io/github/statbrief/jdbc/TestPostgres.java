package io.github.statbrief.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of a test, started from what Debian's package {@code postgresql} installs. Stopped with the test.
 */
public final class TestPostgres implements AutoCloseable {
    private final Path programs;
    private final Path folder;
    private final int port;

    private TestPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts a server with its data in a folder of its own; empty if PostgreSQL is not installed. */
    public static Optional<TestPostgres> start() throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("statbrief-postgres");
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        TestPostgres server = new TestPostgres(programs.get(), folder, freePort());
        Path password = Files.writeString(folder.resolve("password"), "quiet-9");
        server.runProgram(
                "initdb", "-D", server.data(), "-U", "writer", "--pwfile", password.toString(), "-A", "scram-sha-256");
        server.startAgain();
        return Optional.of(server);
    }

    /** Starts the server, the first time or after it was stopped. */
    public void startAgain() throws IOException {
        String options =
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + folder;
        runProgram("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    }

    /** Drops all connections and stops. */
    public void stop() throws IOException {
        runProgram("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** The database of the server. */
    public TestDatabase database() {
        return new TestDatabase(
                "PostgreSQL",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                Optional.of("writer"),
                Optional.of("quiet-9"));
    }

    private static Optional<Path> programs() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(each -> each.resolve("bin"))
                    .filter(each -> Files.isExecutable(each.resolve("initdb")))
                    .findFirst();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Runs a program of the server, which refuses to run as root. */
    private void runProgram(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(name).toString());
        command.addAll(Arrays.asList(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("statbrief", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command + ": " + Files.readString(output));
        }
        Files.delete(output);
    }

    @Override
    public void close() throws IOException {
        stop();
        run(List.of("rm", "-rf", folder.toString()));
    }
}
