package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.output.Disk;
import io.github.statbrief.engine.internal.output.OutputDirectory;
import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseLoopTest {
    @TempDir
    private Path base;

    @BeforeEach
    void previousOutputs() throws IOException, RefusedInputException, FailedRunException, RunFailedException {
        run("one", (read, folder) -> Outputs.write(read.release().id(), "one", folder));
    }

    private TinyRun run(String key, RenderRun.Rendering rendering)
            throws IOException, RefusedInputException, FailedRunException, RunFailedException {
        TinyRun run =
                new TinyRun(base, new Disk()).with("good", key).with("bad", key).with("worse", key);
        run.run(rendering);
        return run;
    }

    /** Renders the first release and throws for every other one, after a part of its outputs is written. */
    private static RenderRun.Rendering failing(Throwable thrown) {
        return (read, folder) -> {
            if (read.release().id().equals("good")) {
                return Outputs.write("good", "two", folder);
            }
            Files.writeString(folder.resolve("brief.pdf"), "half");
            if (thrown instanceof IOException checked) {
                throw checked;
            } else if (thrown instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw (Error) thrown;
        };
    }

    /** The outputs of the bad releases are those of the first run; the good one has those of this one, or none. */
    private void assertThatThePreviousOutputsStay(String good) throws IOException {
        OutputDirectory output = new OutputDirectory(base.resolve("statbrief"));
        for (String release : List.of("good", "bad", "worse")) {
            Outputs.assertWhole(output.folder(release));
            assertThat(Outputs.isUpToDate(output, release, release.equals("good") ? good : "one"))
                    .as(release)
                    .isTrue();
        }
        assertThat(Outputs.below(output.work().home())).containsExactly("bad.key", "good.key", "lock", "worse.key");
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new ArrayIndexOutOfBoundsException("Index 0 out of bounds for length 0"),
                new NullPointerException(),
                new IllegalStateException("not planned"),
                new NoSuchElementException(),
                new UnsupportedOperationException(),
                new ClassCastException("a cannot be cast to b"),
                new NumberFormatException("For input string: \"x\""),
                new IllegalArgumentException(),
                new StackOverflowError(),
                new AssertionError("never"),
                new NoClassDefFoundError("org/example/Missing"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfOursNamesEveryReleaseFileThatItHits(Throwable fault) throws IOException {
        Throwable thrown = catchThrowable(() -> run("two", failing(fault)));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        RunFailedException.class, e -> assertThat(e.isFault()).isTrue())
                .hasCause(fault)
                .hasMessageContaining("bad.yaml: cannot be rendered: " + fault)
                .hasMessageContaining("worse.yaml: cannot be rendered: " + fault)
                .hasMessageContaining("this is a fault of Statbrief and not of the file");
        assertThat(thrown.getMessage()).doesNotContain("good.yaml");
        assertThatThePreviousOutputsStay("two");
    }

    @Test
    void whatExportersRefuseIsSaidOfEveryReleaseAndIsNoFaultOfOurs() throws IOException {
        assertThatThrownBy(() -> run("two", failing(new IllegalArgumentException("the chart needs numbers"))))
                .isInstanceOfSatisfying(
                        RunFailedException.class, e -> assertThat(e.isFault()).isFalse())
                .hasMessage(
                        "1 of 3 releases are rendered; not:\nbad.yaml:1:5: the chart needs numbers\nworse.yaml:1:5: the chart needs numbers");
        assertThatThePreviousOutputsStay("two");
    }

    @Test
    void faultsAndRefusalsOfOneRunAreAllSaid() throws IOException {
        RenderRun.Rendering both = (read, folder) -> {
            return switch (read.release().id()) {
                case "bad" -> throw new IllegalArgumentException("the chart needs numbers");
                case "worse" -> throw new IllegalStateException("not planned");
                default -> Outputs.write("good", "two", folder);
            };
        };

        assertThatThrownBy(() -> run("two", both))
                .isInstanceOfSatisfying(
                        RunFailedException.class, e -> assertThat(e.isFault()).isTrue())
                .hasMessageContaining("bad.yaml:1:5: the chart needs numbers")
                .hasMessageContaining("worse.yaml: cannot be rendered");
        assertThatThePreviousOutputsStay("two");
    }

    static Stream<Throwable> lackOfRoom() {
        IOException full = new IOException("No space left on device");
        return Stream.of(full, new UncheckedIOException(full), new OutOfMemoryError("Java heap space"));
    }

    @ParameterizedTest
    @MethodSource("lackOfRoom")
    void whereThereIsNoRoomLeftTheRunEndsWithTheFileAtWhichItWas(Throwable lack) throws IOException {
        assertThatThrownBy(() -> run("two", failing(lack)))
                .isInstanceOfSatisfying(
                        RunFailedException.class, e -> assertThat(e.isFault()).isTrue())
                .hasCause(lack)
                .message()
                .startsWith("1 of 3 releases are rendered; not:\nbad.yaml: ")
                .contains(lack.toString())
                .doesNotContain("worse.yaml", "fault of Statbrief");
        assertThatThePreviousOutputsStay("two");
    }

    @Test
    void aThreadThatIsInterruptedEndsTheReleaseThatItIsAtAndBeginsNoOther() throws IOException {
        try {
            assertThatThrownBy(() -> run("two", (read, folder) -> {
                        Thread.currentThread().interrupt();
                        return Outputs.write(read.release().id(), "two", folder);
                    }))
                    .isInstanceOf(RunFailedException.class)
                    .hasMessageContaining("interrupted; what was rendered is in its place, the next run continues")
                    .hasMessageNotContaining("fault of Statbrief");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThatThePreviousOutputsStay("two");
    }

    @Test
    void aFullDiskWhileOutputsTakeTheirPlaceNamesTheFilesThatWereRendered() throws IOException {
        TinyRun run = new TinyRun(base, new Disk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (to.endsWith("statbrief/bad") && !from.toString().endsWith(Work.PREVIOUS)) {
                    throw new IOException("No space left on device");
                }
                super.move(from, to);
            }
        });
        run.with("good", "two").with("bad", "two").with("worse", "one");

        assertThatThrownBy(() ->
                        run.run((read, folder) -> Outputs.write(read.release().id(), "two", folder)))
                .isInstanceOfSatisfying(
                        RunFailedException.class, e -> assertThat(e.isFault()).isTrue())
                .hasMessageContaining("bad.yaml: the outputs cannot take their place, and the previous ones stay")
                .hasMessageContaining("No space left on device");
        assertThatThePreviousOutputsStay("two");
    }

    @Test
    void aFolderThatAppearsWhileOutputsAreRenderedIsNotReplaced() throws IOException {
        Path own = base.resolve("statbrief/late");
        TinyRun run = new TinyRun(base, new Disk()).with("good", "two").with("late", "two");

        assertThatThrownBy(() -> run.run((read, folder) -> {
                    Files.createDirectories(own);
                    Files.writeString(own.resolve("thesis.txt"), "the only copy");
                    return Outputs.write(read.release().id(), "two", folder);
                }))
                .isInstanceOfSatisfying(
                        RunFailedException.class, e -> assertThat(e.isFault()).isFalse())
                .hasMessageContaining("would replace late, a folder that no run has made");
        assertThat(own.resolve("thesis.txt")).hasContent("the only copy");
        assertThatThePreviousOutputsStay("two");
    }

    @Test
    void aHiddenFolderThatIsCleanedMeanwhileEndsTheRun() throws IOException {
        TinyRun run = new TinyRun(base, new Disk()).with("good", "two");

        assertThatThrownBy(() -> run.run((read, folder) -> {
                    new Disk().deleteAll(base.resolve("statbrief"));
                    Files.createDirectories(folder);
                    return Outputs.write("good", "two", folder);
                }))
                .isInstanceOfSatisfying(
                        RunFailedException.class, e -> assertThat(e.isFault()).isTrue())
                .hasMessageContaining("good.yaml: ")
                .hasMessageContaining("do not clean a folder that is being written");
        assertThat(base.resolve("statbrief/good")).doesNotExist();
    }

    @Test
    void aFileThatSomebodyHasPutAmongOutputsGoesWithThemAndThatIsSaid()
            throws IOException, RefusedInputException, FailedRunException, RunFailedException {
        Path own = Files.writeString(base.resolve("statbrief/good/remarks.txt"), "mine");
        TinyRun run = run("two", (read, folder) -> Outputs.write(read.release().id(), "two", folder));

        assertThat(run.log())
                .filteredOn(line -> line.contains("made by no run"))
                .singleElement()
                .asString()
                .startsWith(own.toString());
        Outputs.assertWhole(own.getParent());
    }

    @Test
    void outputsThatAreUpToDateAreNotRendered()
            throws IOException, RefusedInputException, FailedRunException, RunFailedException {
        TinyRun run = run("one", failing(new IllegalStateException("not asked for")));

        assertThat(run.log()).hasSize(3).allMatch(line -> line.startsWith("Up to date: "));
    }
}
