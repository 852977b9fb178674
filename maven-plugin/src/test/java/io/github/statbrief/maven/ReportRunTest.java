package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

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

class ReportRunTest {
    @TempDir
    private Path base;

    @BeforeEach
    void previousOutputs() throws IOException, InvalidInputException, FailedRunException {
        run("one", (read, folder) -> Outputs.write(read.release().id(), "one", folder));
    }

    private TinyRun run(String key, Rendering rendering) throws IOException, InvalidInputException, FailedRunException {
        TinyRun run =
                new TinyRun(base, new Disk()).with("good", key).with("bad", key).with("worse", key);
        run.run(rendering);
        return run;
    }

    /** Renders the first release and throws for every other one, after a part of its outputs is written. */
    private static Rendering failing(Throwable thrown) {
        return (read, folder) -> {
            if (read.release().id().equals("good")) {
                Outputs.write("good", "two", folder);
                return;
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

    private void assertThatThePreviousOutputsStay() throws IOException {
        OutputDirectory output = new OutputDirectory(base.resolve("statbrief"));
        for (String release : List.of("good", "bad", "worse")) {
            Outputs.assertWhole(output.folder(release));
            assertThat(output.isUpToDate(release, "one")).isTrue();
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
                .isInstanceOf(FailedRunException.class)
                .hasCause(fault)
                .hasMessageContaining("bad.yaml: cannot be rendered: " + fault)
                .hasMessageContaining("worse.yaml: cannot be rendered: " + fault)
                .hasMessageContaining("this is a fault of Statbrief and not of the file");
        assertThat(thrown.getMessage()).doesNotContain("good.yaml");
        assertThatThePreviousOutputsStay();
    }

    @Test
    void whatExportersRefuseIsSaidOfEveryReleaseAndIsNoFaultOfOurs() throws IOException {
        assertThatThrownBy(() -> run("two", failing(new IllegalArgumentException("the chart needs numbers"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("bad.yaml: the chart needs numbers\nworse.yaml: the chart needs numbers");
        assertThatThePreviousOutputsStay();
    }

    @Test
    void faultsAndRefusalsOfOneRunAreAllSaid() throws IOException {
        Rendering both = (read, folder) -> {
            switch (read.release().id()) {
                case "bad" -> throw new IllegalArgumentException("the chart needs numbers");
                case "worse" -> throw new IllegalStateException("not planned");
                default -> Outputs.write("good", "two", folder);
            }
        };

        assertThatThrownBy(() -> run("two", both))
                .isInstanceOf(FailedRunException.class)
                .hasMessageContaining("bad.yaml: the chart needs numbers")
                .hasMessageContaining("worse.yaml: cannot be rendered");
        assertThatThePreviousOutputsStay();
    }

    static Stream<Throwable> lackOfRoom() {
        IOException full = new IOException("No space left on device");
        return Stream.of(full, new UncheckedIOException(full), new OutOfMemoryError("Java heap space"));
    }

    @ParameterizedTest
    @MethodSource("lackOfRoom")
    void whereThereIsNoRoomLeftTheRunEndsWithTheFileAtWhichItWas(Throwable lack) throws IOException {
        assertThatThrownBy(() -> run("two", failing(lack)))
                .isInstanceOf(FailedRunException.class)
                .hasCause(lack)
                .message()
                .startsWith("bad.yaml: ")
                .contains(lack.toString())
                .doesNotContain("worse.yaml", "fault of Statbrief");
        assertThatThePreviousOutputsStay();
    }

    @Test
    void aFullDiskWhileOutputsTakeTheirPlaceNamesTheFilesThatWereRendered() throws IOException {
        TinyRun run = new TinyRun(base, new Disk() {
            @Override
            void move(Path from, Path to) throws IOException {
                if (to.endsWith("statbrief/bad") && !from.toString().contains("publication")) {
                    throw new IOException("No space left on device");
                }
                super.move(from, to);
            }
        });
        run.with("good", "two").with("bad", "two").with("worse", "one");

        assertThatThrownBy(() ->
                        run.run((read, folder) -> Outputs.write(read.release().id(), "two", folder)))
                .isInstanceOf(FailedRunException.class)
                .hasMessageContaining(
                        "good.yaml, bad.yaml: the outputs cannot take their place, and the previous ones stay")
                .hasMessageContaining("No space left on device");
        assertThatThePreviousOutputsStay();
    }

    @Test
    void aFolderThatAppearsWhileOutputsAreRenderedIsNotReplaced() throws IOException {
        Path own = base.resolve("statbrief/late");
        TinyRun run = new TinyRun(base, new Disk()).with("good", "two").with("late", "two");

        assertThatThrownBy(() -> run.run((read, folder) -> {
                    Outputs.write(read.release().id(), "two", folder);
                    Files.createDirectories(own);
                    Files.writeString(own.resolve("thesis.txt"), "the only copy");
                }))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("would replace late, which no run has made");
        assertThat(own.resolve("thesis.txt")).hasContent("the only copy");
        assertThatThePreviousOutputsStay();
    }

    @Test
    void aHiddenFolderThatIsCleanedMeanwhileEndsTheRun() throws IOException {
        TinyRun run = new TinyRun(base, new Disk()).with("good", "two");

        assertThatThrownBy(() -> run.run((read, folder) -> {
                    new Disk().deleteAll(base.resolve("statbrief"));
                    Files.createDirectories(folder);
                    Outputs.write("good", "two", folder);
                }))
                .isInstanceOf(FailedRunException.class)
                .hasMessageContaining("good.yaml: ")
                .hasMessageContaining("do not clean a folder that is being written");
        assertThat(base.resolve("statbrief/good")).doesNotExist();
    }

    @Test
    void aFileThatSomebodyHasPutAmongOutputsGoesWithThemAndThatIsSaid()
            throws IOException, InvalidInputException, FailedRunException {
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
    void outputsThatAreUpToDateAreNotRendered() throws IOException, InvalidInputException, FailedRunException {
        TinyRun run = run("one", failing(new IllegalStateException("not asked for")));

        assertThat(run.log()).hasSize(3).allMatch(line -> line.startsWith("Up to date: "));
    }
}
