package io.github.statbrief.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the documentation.
 *
 * @param path its path from the project's folder
 * @param text its text
 */
public record Markdown(String path, String text) {
    private static final Pattern FENCE = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|src=\")([^)\"#]+)[)\"#]");

    public static Markdown read(String path) throws IOException {
        return new Markdown(path, Files.readString(Example.HOME.resolve(path)));
    }

    /** All pages: those at the top and those in {@code docs}. */
    public static List<Markdown> pages() throws IOException {
        List<Markdown> pages = new ArrayList<>();
        for (Path folder : List.of(Example.HOME, Example.HOME.resolve("docs"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
                for (Path file : files) {
                    pages.add(Markdown.read(Example.HOME.relativize(file).toString()));
                }
            }
        }
        return pages;
    }

    /** The fenced blocks of a language, in order. */
    public List<String> blocks(String language) {
        return FENCE.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** What is set as code within sentences. */
    public List<String> names() {
        return prose(CODE);
    }

    /** Where links and pictures within the project lead. */
    public List<Path> links() {
        Path folder = Example.HOME.resolve(path).getParent();
        return prose(LINK).stream()
                .filter(link -> !link.startsWith("http"))
                .map(link -> folder.resolve(link).normalize())
                .toList();
    }

    private List<String> prose(Pattern pattern) {
        return pattern.matcher(FENCE.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return path;
    }
}
