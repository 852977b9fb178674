package io.github.statbrief.yaml;

import io.github.statbrief.InvalidInputException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A release or theme file of the project, in a folder of its own with the files that it names.
 *
 * @param name where it is from
 * @param file the file
 * @param theme whether it is a theme
 * @param others the texts that it names, data files among them
 * @param weight how often it is taken: small files are read faster
 */
record SeedFile(String name, Path file, boolean theme, List<Path> others, int weight) {
    private static final Path HOME = Path.of("..");

    /** All of them, copied into a folder. */
    static List<SeedFile> all(Path folder) throws IOException {
        List<SeedFile> seeds = new ArrayList<>();
        for (Path file : files()) {
            seeds.add(copied(file, folder.resolve("seed-" + seeds.size())));
        }
        for (String example : ReleaseFormatTest.examples().toList()) {
            Path copy = Files.createDirectory(folder.resolve("seed-" + seeds.size()));
            ReleaseFormatTest.write(example, copy);
            seeds.add(of("docs/release-format.md", copy.resolve("example.yaml")));
            if (example.startsWith("# a theme")) {
                Path plain = Files.createDirectory(folder.resolve("seed-" + seeds.size()));
                ReleaseFormatTest.write(example.replaceAll("(?m)^(logo|fonts):.*\\n(  .*\\n)*", ""), plain);
                seeds.add(of("docs/release-format.md", plain.resolve("example.yaml")));
            }
        }
        Path copy = Files.createDirectory(folder.resolve("seed-" + seeds.size()));
        String readme = ReleaseFormatTest.examples(HOME.resolve("README.md"))
                .findFirst()
                .orElseThrow();
        seeds.add(of("README.md", Files.writeString(copy.resolve("release.yaml"), readme)));
        return seeds;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> file.toString().matches("(.*/src/(test|it)/|\\.\\./examples/[^/]+/src/main/).*"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static SeedFile copied(Path file, Path folder) throws IOException {
        Path home = file.getParent();
        Files.createDirectory(folder);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (each.equals(file) || !each.toString().endsWith(".yaml")) {
                    Path to = folder.resolve(home.relativize(each).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(each, to);
                }
            }
        }
        return of(
                HOME.relativize(file).toString(),
                folder.resolve(file.getFileName().toString()));
    }

    private static SeedFile of(String name, Path file) throws IOException {
        String text = Files.readString(file);
        try (Stream<Path> files = Files.walk(file.getParent())) {
            List<Path> others = files.filter(each -> each.toString().matches(".*\\.(csv|txt)"))
                    .filter(each -> text.contains(each.getFileName().toString()))
                    .sorted()
                    .toList();
            long length = text.length() + 500L;
            for (Path other : others) {
                length += Files.size(other);
            }
            int weight = (int) Math.max(1, 40_000_000 / (length * length));
            return new SeedFile(name, file, text.contains("palette:"), others, weight).weighted();
        }
    }

    /** The same, taken more often where nothing is wrong with it yet: what is broken then is all that is wrong. */
    private SeedFile weighted() {
        try {
            read(warning -> {});
            return new SeedFile(name, file, theme, others, 8 * weight);
        } catch (InvalidInputException e) {
            return this;
        }
    }

    /** One of several, small ones more often. */
    static SeedFile one(List<SeedFile> seeds, SplittableRandom random) {
        int left = random.nextInt(seeds.stream().mapToInt(SeedFile::weight).sum());
        for (SeedFile seed : seeds) {
            left -= seed.weight;
            if (left < 0) {
                return seed;
            }
        }
        throw new IllegalStateException("the weights add up");
    }

    /** The file to break: this one, or one that it names. */
    Path target(SplittableRandom random) {
        return others.isEmpty() || random.nextBoolean() ? file : others.get(random.nextInt(others.size()));
    }

    /** Reads it; of a theme nothing is handed on. */
    Optional<Release> read(Consumer<Problem> warnings) {
        if (theme) {
            ThemeReader.read(file);
            return Optional.empty();
        }
        return Optional.of(ReleaseReader.read(file, warnings));
    }
}
