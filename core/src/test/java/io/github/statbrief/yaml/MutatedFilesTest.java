package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.InvalidInputException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Breaks every release, theme and data file of the project in many ways. Whatever comes of it is a list of problems, each at its place and in an author's words, or a
 * release of which an outline can be made.
 *
 * <p>{@code -Dstatbrief.mutations=130000 -Dstatbrief.seed=7} breaks more of them and in other ways.
 */
@Tag("slow")
class MutatedFilesTest {
    private static final int CASES = Integer.getInteger("statbrief.mutations", 6_000);
    private static final long SEED = Long.getLong("statbrief.seed", 20_260_115L);
    private static final int MOST_FAILURES = 10;
    private static final Pattern INNARDS =
            Pattern.compile("\\b[a-z]+(\\.[a-z0-9]+)+\\.[A-Z]\\w+|\\w*[a-z](Exception|Error)\\b"
                    + "|\\w@[0-9a-f]{5,}|\\b[A-Z]\\w+\\[\\w+=|Optional[\\[.]|\\bnull\\b");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    /** The lines of the files in which problems are told of. */
    private final Map<String, List<String>> texts = new HashMap<>();

    private int read;
    private int refused;

    @Test
    void aBrokenFileEndsInProblemsAtTheirPlacesOrInARelease() throws IOException {
        List<SeedFile> seeds = SeedFile.all(folder);
        for (int at = 0; at < CASES && failures.size() < MOST_FAILURES; at++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + at);
            SeedFile seed = SeedFile.one(seeds, random);
            Path target = seed.target(random);
            byte[] sound = Files.readAllBytes(target);
            byte[] broken = encoded(Mutations.of(new String(sound, StandardCharsets.UTF_8), random), random);
            Files.write(target, broken);
            Optional<String> failure = failure(seed, new String(broken, StandardCharsets.UTF_8));
            Files.write(target, sound);
            if (failure.isPresent()) {
                failures.add("seed " + SEED + ", case " + at + ", " + seed.name() + ", in " + target.getFileName()
                        + ": " + failure.get() + "\n"
                        + new String(broken, StandardCharsets.UTF_8)
                                .lines()
                                .limit(60)
                                .toList());
            }
        }

        assertThat(failures).isEmpty();
        assertThat(read).as("releases and themes that could be read").isGreaterThan(CASES / 20);
        assertThat(refused).as("files that were refused").isGreaterThan(CASES / 3);
    }

    private static byte[] encoded(String text, SplittableRandom random) {
        return switch (random.nextInt(60)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                yield bytes;
            }
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** What is wrong with the answer to a broken file; of one kind of failure the first is enough. */
    private Optional<String> failure(SeedFile seed, String broken) {
        texts.clear();
        List<Problem> problems = new ArrayList<>();
        try {
            Optional<Release> release = seed.read(problems::add);
            read++;
            release.ifPresent(Outline::of);
        } catch (InvalidInputException e) {
            refused++;
            problems.addAll(e.problems());
            if (problems.isEmpty()) {
                return first("no problem", "the file is refused without a problem");
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return first(
                    e.getClass() + " " + e.getStackTrace()[0],
                    String.join("\n", trace.toString().lines().limit(14).toList()));
        }
        for (Problem problem : problems) {
            Optional<String> wrong = wrong(problem, broken);
            if (wrong.isPresent()) {
                return first(
                        wrong.get() + problem.message().replaceAll("'.*?'|\\d+", ""), wrong.get() + ": " + problem);
            }
        }
        return Optional.empty();
    }

    private Optional<String> first(String kind, String failure) {
        return kinds.add(kind) ? Optional.of(failure) : Optional.empty();
    }

    private Optional<String> wrong(Problem problem, String broken) {
        String message = problem.message();
        if (message.isBlank()) {
            return Optional.of("no message");
        }
        if (UNSEEN.matcher(message).find()) {
            return Optional.of("a message of several lines, or with characters that are not seen");
        }
        boolean innards = INNARDS.matcher(message).results().anyMatch(found -> !broken.contains(found.group()));
        if (innards) {
            return Optional.of("a message that tells of the program");
        }
        return isPlaced(problem) ? Optional.empty() : Optional.of("a place that the file does not have");
    }

    private boolean isPlaced(Problem problem) {
        List<String> lines = texts.computeIfAbsent(problem.file(), MutatedFilesTest::lines);
        return problem.line() >= 1
                && problem.column() >= 1
                && problem.line() <= lines.size() + 1
                && (problem.line() > lines.size()
                        || problem.column() <= lines.get(problem.line() - 1).length() + 1);
    }

    private static List<String> lines(String file) {
        try {
            return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
