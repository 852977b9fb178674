package io.github.statbrief.spark;

import io.github.statbrief.engine.Format;
import java.util.Optional;
import java.util.Set;

/**
 * What a job renders, and where to. Immutable; start at {@link #to}.
 *
 * @param output a URI, or a path in the default file system of Hadoop: the folder with one folder of outputs for each
 *     release
 * @param formats the formats, at least one
 * @param theme a theme file of the driver's machine, or the name of a theme of ours; empty for the standard theme
 * @param embedFonts whether web pages hold the fonts of the theme
 * @param commit how files appear; empty for renaming on {@code file}, {@code hdfs} and {@code viewfs}, and by the
 *     manifest elsewhere
 */
public record SparkSettings(
        String output, Set<Format> formats, Optional<String> theme, boolean embedFonts, Optional<Commit> commit) {
    /** Copies the formats and refuses settings that make no sense. */
    public SparkSettings {
        formats = Set.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format is given; write one or more of Format");
        }
        if (output.isBlank()) {
            throw new IllegalArgumentException("no output is given; write a folder or its URI");
        }
    }

    /** Every format in the standard theme. */
    public static SparkSettings to(String output) {
        return new SparkSettings(output, Format.all(), Optional.empty(), false, Optional.empty());
    }

    /** The same in other formats. */
    public SparkSettings withFormats(Set<Format> chosen) {
        return new SparkSettings(output, chosen, theme, embedFonts, commit);
    }

    /** The same in a theme: a theme file of the driver's machine, or the name of a theme of ours. */
    public SparkSettings withTheme(String fileOrName) {
        return new SparkSettings(output, formats, Optional.of(fileOrName), embedFonts, commit);
    }

    /** The same with web pages that hold the fonts of the theme. */
    public SparkSettings withFontsInPages() {
        return new SparkSettings(output, formats, theme, true, commit);
    }

    /** The same with files that appear in another way. */
    public SparkSettings withCommit(Commit chosen) {
        return new SparkSettings(output, formats, theme, embedFonts, Optional.of(chosen));
    }
}
