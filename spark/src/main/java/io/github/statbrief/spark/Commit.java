package io.github.statbrief.spark;

/** How the files of a release appear at their output. */
public enum Commit {
    /**
     * Written under a unique temporary name and renamed: {@code <output>/<release id>/brief.pdf}. For file systems that
     * rename folders at once, as those of machines and HDFS do.
     */
    RENAME,
    /**
     * Written at once into a folder that is named by their content: {@code <output>/<release id>/<digits>/brief.pdf}.
     * Whoever reads takes what the manifest names, which is written last. For object stores, which have no renaming.
     */
    MANIFEST
}
