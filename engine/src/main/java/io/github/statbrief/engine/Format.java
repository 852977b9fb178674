package io.github.statbrief.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A format in which releases are rendered. */
public enum Format {
    /** The brief: {@code brief.pdf}. */
    PDF("pdf", "brief.pdf"),
    /** The workbook: {@code workbook.xlsx}. */
    XLSX("xlsx", "workbook.xlsx"),
    /** The open spreadsheet: {@code workbook.ods}. */
    ODS("ods", "workbook.ods"),
    /** The web page: {@code index.html}, and a list of all releases above their folders. */
    HTML("html", "index.html"),
    /** Each chart as PNG, SVG and CSV: {@code charts/}. */
    CHARTS("charts", "charts"),
    /** Figures and tables as CSV: {@code data/}. */
    CSV("csv", "data"),
    /** The whole release, to be read back: {@code release.json}. */
    JSON("json", "release.json"),
    /** The release as text: {@code brief.md}. */
    MD("md", "brief.md");

    private final String word;
    private final String file;

    Format(String word, String file) {
        this.word = word;
        this.file = file;
    }

    /** The word for it in settings: {@code xlsx}. */
    public String word() {
        return word;
    }

    /** Its file or folder in the folder of a release: {@code workbook.xlsx}. */
    public String file() {
        return file;
    }

    /** All formats, unmodifiable. */
    public static Set<Format> all() {
        return Set.copyOf(EnumSet.allOf(Format.class));
    }

    /**
     * The format of a word.
     *
     * @param word a word: {@code xlsx}
     * @throws IllegalArgumentException with the words that exist, for another one
     */
    public static Format of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + word.strip() + "' is no format; write one or more of "
                                + Arrays.stream(values()).map(Format::word).collect(Collectors.joining(","))));
    }

    /**
     * The formats of words.
     *
     * @param words words; none for all formats
     * @throws IllegalArgumentException with the words that exist, for another one
     */
    public static Set<Format> of(List<String> words) {
        return words.isEmpty() ? all() : words.stream().map(Format::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of formats in the order of declaration: {@code pdf, xlsx}. */
    static String words(Set<Format> formats) {
        List<Format> sorted = formats.stream().sorted().toList();
        return sorted.stream().map(Format::word).collect(Collectors.joining(", "));
    }
}
