package io.github.statbrief.engine.internal.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds files by path patterns, in an order that does not depend on the file system. */
public final class ReleaseFiles {
    private static final String WILDCARDS = "*?[{";
    private static final String ANY_DEPTH = "**/";

    private final Names names;

    /**
     * Prepares to search.
     *
     * @param names has the folder from which patterns are resolved
     */
    public ReleaseFiles(Names names) {
        this.names = names;
    }

    /**
     * The files that match any of the patterns, each once, sorted by path. A pattern without wildcards names its file
     * even if it does not exist; that of a folder stands for the release files directly in it.
     *
     * @param patterns paths from the base, with the wildcards {@code *}, {@code **} and {@code ?}
     * @param excludes patterns of files to leave out
     * @throws IllegalArgumentException if a pattern cannot be matched
     */
    public List<Path> matching(Collection<String> patterns, Collection<String> excludes) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        Map<Path, List<String>> wildcards = new LinkedHashMap<>();
        for (String given : patterns) {
            String pattern = slashed(given);
            int wildcard = firstWildcard(pattern);
            if (wildcard == pattern.length()) {
                named(pattern).forEach(file -> files.put(names.of(file), file));
            } else {
                int rest = pattern.lastIndexOf('/', wildcard) + 1;
                wildcards
                        .computeIfAbsent(
                                names.base().resolve(pattern.substring(0, rest)).normalize(), root -> new ArrayList<>())
                        .add(pattern.substring(rest));
            }
        }
        for (Map.Entry<Path, List<String>> root : wildcards.entrySet()) {
            below(root.getKey(), root.getValue()).forEach(file -> files.put(names.of(file), file));
        }
        for (String exclude : excludes) {
            List<PathMatcher> matchers = matchers(names.base(), slashed(exclude));
            files.keySet().removeIf(name -> matchers.stream().anyMatch(each -> each.matches(Path.of(name))));
        }
        return List.copyOf(files.values());
    }

    private static String slashed(String pattern) {
        return pattern.strip().replace('\\', '/');
    }

    private List<Path> named(String pattern) throws IOException {
        Path named = names.base().resolve(pattern).normalize();
        return Files.isDirectory(named) ? directlyIn(named) : List.of(named);
    }

    /** The files below a folder that match any of the patterns; the folder is read once. */
    private static List<Path> below(Path root, List<String> patterns) throws IOException {
        List<PathMatcher> matchers =
                patterns.stream().flatMap(each -> matchers(root, each).stream()).toList();
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        int depth = patterns.stream().mapToInt(ReleaseFiles::depth).max().orElseThrow();
        BiPredicate<Path, BasicFileAttributes> matches = (file, attributes) -> {
            Path path = root.relativize(file);
            return attributes.isRegularFile() && matchers.stream().anyMatch(each -> each.matches(path));
        };
        try (Stream<Path> found = Files.find(root, depth, matches, FileVisitOption.FOLLOW_LINKS)) {
            return found.toList();
        }
    }

    private static List<Path> directlyIn(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> file.toString().matches(".*\\.ya?ml") && Files.isRegularFile(file))
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
