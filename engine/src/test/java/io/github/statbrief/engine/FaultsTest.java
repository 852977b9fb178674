package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.output.OutputLock;
import io.github.statbrief.engine.internal.output.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can go wrong around a run: it leaves the previous outputs whole or makes whole new ones, and says what to do. */
class FaultsTest {
    private static final Set<Format> FAST = Set.of(Format.CSV, Format.MD);

    /** What every message ends with that is about a folder that cannot be written. */
    private static final String CURE =
            " has room and may be written by this user, or set another statbrief.outputDirectory";

    @TempDir
    private Path base;

    private Path release;
    private Path outputs;
    private SmallProject project;

    @BeforeEach
    void previousOutputs() throws Exception {
        release = base.resolve("src/main/statbrief/tests.yaml");
        outputs = base.resolve("target/statbrief");
        Files.createDirectories(release.getParent());
        Files.writeString(release, TestReleases.SMALL);
        project = new SmallProject(base);
    }

    private void render() throws RunFailedException {
        project.render(usual -> usual.withFormats(FAST, false));
    }

    private void change() throws IOException {
        Files.writeString(release, TestReleases.SMALL + "# changed\n");
    }

    private RunFailedException failure() {
        RunFailedException failure = catchThrowableOfType(RunFailedException.class, this::render);
        assertThat(failure).as("a run that fails").isNotNull();
        return failure;
    }

    /** Asserts that a run fails with words, and that what was published is as it was. */
    private void assertKept(String... words) throws IOException {
        List<OutputFile> before = OutputFile.in(outputs.resolve("tests"));
        assertThat(failure().getMessage()).contains(words);
        assertThat(OutputFile.in(outputs.resolve("tests"))).isEqualTo(before);
        Outputs.assertWhole(outputs.resolve("tests"));
    }

    private static boolean did(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /** A disk of its own in memory, which only the superuser of a Linux can make; without one the test is left out. */
    private record SmallDisk(Path place) implements AutoCloseable {
        static SmallDisk of(Path place, int kilobytes) throws IOException, InterruptedException {
            Files.createDirectories(place);
            boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                    && did("/bin/mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", place.toString());
            assumeTrue(mounted, "this user may not mount a disk in memory");
            return new SmallDisk(place);
        }

        void allow(String what) throws IOException, InterruptedException {
            assertThat(did("/bin/mount", "-o", "remount," + what, place.toString()))
                    .isTrue();
        }

        @Override
        public void close() throws IOException {
            try {
                assertThat(did("/bin/umount", "-l", place.toString())).isTrue();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /** The disk is given back page by page, until the new outputs have room. */
    @Test
    void onADiskThatIsFullThePreviousOutputsStayAndTheMessageSaysWhere() throws Exception {
        try (SmallDisk disk = SmallDisk.of(outputs, 4096)) {
            render();
            change();
            Path filler = disk.place().resolve("filler");
            fill(filler);
            List<String> messages = new ArrayList<>();
            while (!isRendered(messages)) {
                shorten(filler, 4);
            }
            assertThat(messages)
                    .hasSizeGreaterThan(2)
                    .anyMatch(each -> each.contains("tests.yaml: its outputs cannot be written: "))
                    .allMatch(each ->
                            each.contains("No space left") && each.endsWith("see that target/statbrief" + CURE));
            assertThat(project.lines()).anyMatch(line -> line.startsWith("Rendered tests"));
        }
    }

    /** Whether a run makes the outputs; if it does not, the previous ones are as they were. */
    private boolean isRendered(List<String> messages) throws IOException {
        List<OutputFile> before = OutputFile.in(outputs.resolve("tests"));
        try {
            render();
        } catch (RunFailedException e) {
            messages.add(e.getMessage());
            assertThat(OutputFile.in(outputs.resolve("tests"))).isEqualTo(before);
        }
        Outputs.assertWhole(outputs.resolve("tests"));
        return project.lines().stream().anyMatch(line -> line.startsWith("Rendered tests"));
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            byte[] kilobyte = new byte[1024];
            while (true) {
                out.write(kilobyte);
            }
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    private static void shorten(Path filler, int kilobytes) throws IOException {
        try (var file = new RandomAccessFile(filler.toFile(), "rw")) {
            file.setLength(Math.max(0, file.length() - kilobytes * 1024L));
        }
    }

    @Test
    void aFolderThatMayOnlyBeReadIsNamedWithWhatToDo() throws Exception {
        try (SmallDisk disk = SmallDisk.of(outputs, 4096)) {
            render();
            change();
            disk.allow("ro");
            assertKept("files cannot be read or written: ", "see that target/statbrief" + CURE);
            disk.allow("rw");
            render();
            Outputs.assertWhole(outputs.resolve("tests"));
        }
    }

    @Test
    void whoeverReadsAnOutputReadsThePreviousOneToItsEnd() throws Exception {
        render();
        Path text = outputs.resolve("tests/brief.md");
        byte[] previous = Files.readAllBytes(text);
        try (InputStream open = Files.newInputStream(text)) {
            byte[] first = open.readNBytes(10);
            Files.writeString(
                    release,
                    TestReleases.SMALL.replace("value: 12", "value: 13").replace("text: 12", "text: 13"));
            render();

            assertThat(first).isEqualTo(new ByteArrayInputStream(previous).readNBytes(10));
            assertThat(open.readAllBytes()).isEqualTo(Arrays.copyOfRange(previous, 10, previous.length));
            assertThat(Files.readString(text)).contains("13");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "link", "dangling"})
    void anOutputInWhosePlaceSomethingElseStandsIsMadeAgainAndNothingIsWrittenThroughALink(String what)
            throws Exception {
        render();
        Path text = outputs.resolve("tests/brief.md");
        Path elsewhere = Files.writeString(base.resolve("elsewhere.md"), "the only copy");
        Files.delete(text);
        switch (what) {
            case "folder" -> Files.createDirectory(text);
            case "link" -> Files.createSymbolicLink(text, elsewhere);
            default -> Files.createSymbolicLink(text, base.resolve("nowhere"));
        }

        render();

        assertThat(Files.isRegularFile(text, LinkOption.NOFOLLOW_LINKS)).isTrue();
        Outputs.assertWhole(outputs.resolve("tests"));
        assertThat(elsewhere).hasContent("the only copy");
        assertThat(base.resolve("nowhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "lock.holder"})
    void aFolderInThePlaceOfTheLockIsNamed(String name) throws Exception {
        render();
        change();
        Path place = outputs.resolve(Work.NAME).resolve(name);
        Files.deleteIfExists(place);
        Files.createDirectories(place);
        Files.writeString(place.resolve("thesis.txt"), "the only copy");

        assertKept(place.toString(), CURE);
        assertThat(place.resolve("thesis.txt")).hasContent("the only copy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tests.key", "tests.old", "run-1"})
    void whatElseStandsInTheFolderOfTheRunsDoesNotStopThem(String name) throws Exception {
        render();
        change();
        Path place = outputs.resolve(Work.NAME).resolve(name);
        Files.deleteIfExists(place);
        Files.createDirectories(place);
        Files.writeString(place.resolve("half.txt"), "of a run");

        render();

        Outputs.assertWhole(outputs.resolve("tests"));
        assertThat(Outputs.below(outputs.resolve(Work.NAME))).containsExactly("lock", "tests.key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with spaces",
                "  ",
                "-rf",
                "100%25",
                "a#b?c&d",
                "[a-z]{1}*",
                "it's \"quoted\"",
                "back\\slash",
                "dollar$HOME`x`",
                "Ämter und Zählungen",
                "统计",
                "\uD83D\uDCCA",
                "e\u0301",
                "two\nlines",
                "tab\there",
                "\u202Eturned"
            })
    void aFolderOfAnyNameIsOneLikeOthers(String name) throws Exception {
        Path odd;
        try {
            odd = Files.createDirectories(base.resolve(name));
        } catch (IOException | InvalidPathException e) {
            assumeTrue(false, "this system has no folder of that name: " + e);
            return;
        }
        Path file = odd.resolve("src/main/statbrief/tests.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, TestReleases.SMALL);
        SmallProject there = new SmallProject(odd);

        there.render(usual -> usual.withFormats(Set.of(Format.CSV, Format.MD, Format.HTML), false));
        Outputs.assertWhole(odd.resolve("target/statbrief/tests"));
        there.render(usual -> usual.withFormats(Set.of(Format.CSV, Format.MD, Format.HTML), false));
        assertThat(there.lines()).contains("Up to date: " + odd.resolve("target/statbrief/tests"));
    }

    @Test
    void aPathThatIsTooLongForTheSystemIsNamed() throws Exception {
        RunFailedException failure = catchThrowableOfType(
                RunFailedException.class,
                () -> project.engine(usual -> new RunSettings(
                                base,
                                usual.releases(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                base.resolve("x".repeat(300)),
                                FAST,
                                false,
                                false,
                                false,
                                1,
                                1,
                                usual.proof(),
                                usual.queries()))
                        .render((theme, releases) -> {}));

        assertThat(failure).hasMessageContaining("x".repeat(300)).hasMessageContaining(CURE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRunThatIsInterruptedBeforeItBeginsSaysSoAndLeavesWholeOutputs(int threads) throws Exception {
        render();
        Files.writeString(release.resolveSibling("more.yaml"), TestReleases.small("more"));
        change();
        Thread.currentThread().interrupt();
        try {
            RunFailedException failure = catchThrowableOfType(
                    RunFailedException.class,
                    () -> project.render(usual -> usual.withFormats(FAST, false).withLimits(threads, 1)));
            assertThat(failure).hasMessageContaining("interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        Outputs.assertWhole(outputs.resolve("tests"));
        try (OutputLock free = OutputLock.ifFree(new Work(outputs), "another").orElseThrow()) {
            assertThat(free.isHeld()).isTrue();
        }
        render();
        Outputs.assertWhole(outputs.resolve("more"));
    }
}
