package io.github.statbrief.engine.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.Java;
import io.github.statbrief.engine.Outputs;
import io.github.statbrief.engine.internal.file.FailedRunException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();
    private Work work;

    @BeforeEach
    void outputs() {
        work = new Work(folder.resolve("statbrief"));
    }

    private OutputLock lock(String run, int seconds) throws IOException, FailedRunException {
        return OutputLock.of(Outputs.names(work.directory()), work, run, seconds, log::add);
    }

    /** For a Java virtual machine of its own, or for a class loader of its own: whether the lock of a folder is free. */
    static final class Taker {
        private Taker() {}

        public static boolean isFree(String directory) throws IOException {
            Optional<OutputLock> lock = OutputLock.ifFree(new Work(Path.of(directory)), "taker");
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isPresent();
        }

        public static void main(String[] arguments) throws IOException {
            if (isFree(arguments[0]) != Boolean.parseBoolean(arguments[1])) {
                throw new IllegalStateException("not as expected: " + arguments[1]);
            }
        }
    }

    private void assertFreeForAnotherProcess(boolean free) throws IOException, InterruptedException {
        Java.run(folder, Taker.class.getName(), work.directory().toString(), Boolean.toString(free));
    }

    @Test
    void oneRunHasItAtATimeAndTheNextAfterIt() throws IOException, FailedRunException {
        try (OutputLock first = lock("first", 0)) {
            assertThat(first.isHeld()).isTrue();
            assertThat(OutputLock.ifFree(work, "second")).isEmpty();
        }
        try (OutputLock second = lock("second", 0)) {
            assertThat(second.isHeld()).isTrue();
        }
        assertThat(log).isEmpty();
    }

    @Test
    void whoWaitsTooLongIsToldForWhomAndWhatToDo() throws IOException, FailedRunException {
        try (OutputLock first = lock("execution 'default' of brief", 0)) {
            assertThatThrownBy(() -> lock("second", 1))
                    .isInstanceOf(FailedRunException.class)
                    .hasMessageContaining(work.directory() + " is being written by execution 'default' of brief")
                    .hasMessageContaining("set statbrief.lockTimeout");
            assertThat(first.isHeld()).isTrue();
        }
        assertThat(log)
                .containsExactly("Waiting for up to 1 seconds: " + work.directory()
                        + " is being written by execution 'default' of brief");
    }

    @Test
    void whoWaitsGetsItWhenItIsFree() throws IOException, FailedRunException {
        OutputLock first = lock("first", 0);
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> {
            try (OutputLock lock = lock("second", 60)) {
                return lock.isHeld();
            } catch (IOException | FailedRunException e) {
                throw new IllegalStateException(e);
            }
        });
        first.close();

        assertThat(second.join()).isTrue();
    }

    @Test
    void anotherProcessDoesNotGetItEvenAfterASecondRunOfThisOneHasTried()
            throws IOException, FailedRunException, InterruptedException {
        try (OutputLock first = lock("first", 0)) {
            assertThat(OutputLock.ifFree(work, "second")).isEmpty();
            assertThat(first.isHeld()).isTrue();
            assertFreeForAnotherProcess(false);
        }
        assertFreeForAnotherProcess(true);
    }

    @Test
    void classesThatWereLoadedTwiceInOneProcessShareIt()
            throws IOException, FailedRunException, InterruptedException, ReflectiveOperationException {
        List<URL> places = new ArrayList<>();
        for (Class<?> each : List.of(OutputLock.class, Taker.class)) {
            places.add(each.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader other =
                        new Reloading(places.toArray(URL[]::new), getClass().getClassLoader());
                OutputLock first = lock("first", 0)) {
            Class<?> taker = other.loadClass(Taker.class.getName());
            assertThat(taker).isNotSameAs(Taker.class);
            Method isFree = taker.getMethod("isFree", String.class);
            isFree.setAccessible(true);

            assertThat(isFree.invoke(null, work.directory().toString())).isEqualTo(false);
            assertThat(first.isHeld()).isTrue();
            assertFreeForAnotherProcess(false);
        }
    }

    /** Loads our classes itself, as the class loader of a second module does. */
    private static final class Reloading extends URLClassLoader {
        Reloading(URL[] places, ClassLoader parent) {
            super(places, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.github.statbrief.engine.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Test
    void aLockThatSomebodyHasDeletedIsNoLongerHeld() throws IOException, FailedRunException {
        try (OutputLock cleaned = lock("first", 0)) {
            new Disk().deleteAll(work.directory());
            assertThat(cleaned.isHeld()).isFalse();

            Files.createDirectories(work.home());
            Files.writeString(work.home().resolve("lock.holder"), "first\nof another process\n");
            assertThat(cleaned.isHeld()).isFalse();
        }
        assertThat(work.home().resolve("lock.holder")).exists();
    }

    @Test
    void oneFolderUnderTwoNamesHasOneLock() throws IOException, FailedRunException {
        Files.createDirectories(work.directory());
        Path link = Files.createSymbolicLink(folder.resolve("link"), work.directory());
        try (OutputLock first = lock("first", 0)) {
            assertThat(first.isHeld()).isTrue();
            assertThat(OutputLock.ifFree(new Work(link), "second")).isEmpty();
        }
    }
}
