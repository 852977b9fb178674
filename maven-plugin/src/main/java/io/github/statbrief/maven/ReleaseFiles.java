package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds files by path patterns, in an order that does not depend on the file system. */
final class ReleaseFiles {
    private static final String WILDCARDS = "*?[{";
    private static final String ANY_DEPTH = "**/";

    private final Path base;

    ReleaseFiles(Path base) {
        this.base = base;
    }

    /**
     * The files that match any of the patterns, each once, sorted by path. A pattern without wildcards names its file
     * even if it does not exist.
     */
    List<Path> matching(Collection<String> patterns) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        for (String pattern : patterns) {
            for (Path file : matching(pattern.strip().replace('\\', '/'))) {
                files.put(name(file), file);
            }
        }
        return List.copyOf(files.values());
    }

    /** The path relative to the project's folder with forward slashes, or the full path of a file outside it. */
    String name(Path file) {
        Path shown = file.startsWith(base) ? base.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    /** Returns a problem with its file's name in the project, which is the same on every machine. */
    Problem named(Path file, Problem problem) {
        return Problem.inFile(name(file), problem.line(), problem.column(), problem.severity(), problem.message());
    }

    private List<Path> matching(String pattern) throws IOException {
        int wildcard = firstWildcard(pattern);
        if (wildcard == pattern.length()) {
            return List.of(base.resolve(pattern).normalize());
        }
        int slash = pattern.lastIndexOf('/', wildcard);
        Path root = base.resolve(pattern.substring(0, slash + 1)).normalize();
        String rest = pattern.substring(slash + 1);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<PathMatcher> matchers = matchers(root, rest);
        try (Stream<Path> walk = Files.walk(root, depth(rest), FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> matchers.stream().anyMatch(each -> each.matches(root.relativize(file))))
                    .toList();
        }
    }

    private static int firstWildcard(String pattern) {
        int at = 0;
        while (at < pattern.length() && WILDCARDS.indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Makes matchers for Maven's patterns, in which {@code **}{@code /} also stands for no folder at all. */
    private static List<PathMatcher> matchers(Path root, String rest) {
        PathMatcher whole = root.getFileSystem().getPathMatcher("glob:" + rest);
        if (!rest.startsWith(ANY_DEPTH)) {
            return List.of(whole);
        }
        return List.of(whole, root.getFileSystem().getPathMatcher("glob:" + rest.substring(ANY_DEPTH.length())));
    }

    private static int depth(String rest) {
        return rest.contains("**")
                ? Integer.MAX_VALUE
                : 1 + (int) rest.chars().filter(character -> character == '/').count();
    }
}
