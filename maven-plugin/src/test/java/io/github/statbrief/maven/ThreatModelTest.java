package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import io.github.statbrief.engine.Markdown;
import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each line of the threat model is shown by tests, and what it says of the code is so. */
class ThreatModelTest {
    private static final Pattern NAME = Pattern.compile("`(\\w+Test)`");

    /** What reaches the network, starts a program, or loads or makes classes from bytes. */
    private static final Pattern REACHING = Pattern.compile(
            "\\b(java\\.net\\.http|URLConnection|openConnection|java\\.net\\.Socket|ServerSocket|SocketChannel|DatagramSocket|HttpServer|ProcessBuilder"
                    + "|Runtime\\.getRuntime\\(\\)\\.exec|ObjectInputStream|ScriptEngine|defineClass|URLClassLoader|Class\\.forName|ServiceLoader)\\b");

    /** Where one of them is, and for whom. */
    private static final Set<String> KNOWN = Set.of(
            "core/Drivers.java ServiceLoader", // drivers that the build or the command has
            "cli/ConnectionOptions.java URLClassLoader", // the jar of a driver that the user names
            "engine/Preview.java HttpServer"); // answers this machine alone

    @Test
    void everyLineNamesTestsThatExist() throws IOException {
        Set<String> tests = sources("src/test").keySet().stream()
                .map(name -> name.replaceAll(".*/|\\.java$", ""))
                .collect(Collectors.toSet());
        List<String> rows = Pattern.compile("\n\n")
                .splitAsStream(Markdown.read("SECURITY.md").text())
                .filter(block -> block.contains("| shown by |"))
                .flatMap(table -> table.lines().skip(2))
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(NAME.matcher(row).results().map(found -> found.group(1)))
                        .isNotEmpty()
                        .isSubsetOf(tests));
    }

    @Test
    void nothingReachesTheNetworkStartsProgramsOrLoadsClassesButWhatIsKnown() throws IOException {
        Set<String> found = sources("src/main").entrySet().stream()
                .flatMap(source -> REACHING.matcher(source.getValue().replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", ""))
                        .results()
                        .map(MatchResult::group)
                        .map(word -> source.getKey().replaceFirst("/.*/", "/") + " " + word))
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(KNOWN);
    }

    /** The sources of all modules that are published, by module and path. */
    private static Map<String, String> sources(String folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Path module : Work.entries(Example.HOME)) {
            Path java = module.resolve(folder).resolve("java");
            if (Files.isDirectory(java) && !module.endsWith("benchmarks")) {
                try (Stream<Path> files = Files.walk(java)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                            .toList()) {
                        sources.put(module.getFileName() + "/" + java.relativize(file), Files.readString(file));
                    }
                }
            }
        }
        return sources;
    }
}
