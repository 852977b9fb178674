package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.output.Disk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Java virtual machine of its own that runs when it is told to, and can be killed at any step of a run. */
public final class ChildRun implements AutoCloseable {
    /** What its releases are called. */
    public static final List<String> RELEASES = List.of("first", "second");

    private static final String READY = "ready";
    private static final String REACHED = "reached";
    private static final String DONE = "done ";

    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    private ChildRun(Process process) {
        this.process = process;
        this.orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one for the releases of a folder. */
    public static ChildRun start(Path base) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Java.shortRun(ChildRun.class.getName(), base.toString()));
        return new ChildRun(builder.redirectErrorStream(true).start());
    }

    /** Waits until it can be told to run. */
    public ChildRun ready() throws IOException {
        assertThat(answers.readLine()).isEqualTo(READY);
        return this;
    }

    /** Tells it to run, and to wait for its end before a step; with 0 it goes through. */
    public void run(String key, int before) throws IOException {
        orders.write(key + " " + before + "\n");
        orders.flush();
    }

    /** Waits for the end of the run: how many steps it had. */
    public int steps() throws IOException {
        String answer = answers.readLine();
        assertThat(answer).startsWith(DONE);
        return Integer.parseInt(answer.substring(DONE.length()));
    }

    /** Kills it when it has come to the step that it was told. */
    public void kill() throws IOException, InterruptedException {
        assertThat(answers.readLine()).isEqualTo(REACHED);
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        answers.close();
    }

    /** A disk that counts its steps and tells before one of them, and then never goes on. */
    private static final class Stopping extends Disk {
        private final int before;
        private final PrintWriter answers;
        private int steps;

        Stopping(int before, PrintWriter answers) {
            this.before = before;
            this.answers = answers;
        }

        void step() throws IOException {
            steps++;
            if (steps == before) {
                answers.println(REACHED);
                while (System.in.read() >= 0) {
                    answers.flush();
                }
            }
        }

        @Override
        public void create(Path folder) throws IOException {
            step();
            super.create(folder);
        }

        @Override
        public void write(Path file, String text) throws IOException {
            step();
            super.write(file, text);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            super.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step();
            super.delete(path);
        }
    }

    /** Runs as often as it is told. */
    public static void main(String[] arguments)
            throws IOException, RefusedInputException, FailedRunException, RunFailedException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1);
        PrintWriter answers = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        Path base = Path.of(arguments[0]);
        run(base, "none", new Stopping(0, answers), false);
        answers.println(READY);
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ", -1);
            Stopping disk = new Stopping(Integer.parseInt(words[1]), answers);
            run(base, words[0], disk, true);
            answers.println(DONE + disk.steps);
        }
    }

    private static void run(Path base, String key, Stopping disk, boolean publish)
            throws IOException, RefusedInputException, FailedRunException, RunFailedException {
        TinyRun run = new TinyRun(base, disk);
        for (String release : RELEASES) {
            run.with(release, key);
        }
        if (publish) {
            run.run((read, folder) -> {
                disk.step();
                Files.writeString(folder.resolve("half.txt"), key);
                disk.step();
                return Outputs.write(read.release().id(), key, folder);
            });
        }
    }
}
