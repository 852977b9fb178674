package io.github.statbrief.maven;

import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.table.Cells;
import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The inputs of a release's outputs as one digest: other content, another option or another version gives another
 * key.
 */
final class InputKey {
    /**
     * The groups of libraries that only make the pages of a site. They take no part in outputs, and the site plugin
     * gives a report its own in their place.
     */
    private static final Set<String> OF_SITES = Set.of(
            "com.github.cliftonlabs",
            "commons-beanutils",
            "commons-collections",
            "org.apache.maven.doxia",
            "org.apache.maven.reporting",
            "org.apache.maven.shared",
            "org.apache.velocity",
            "org.apache.velocity.tools",
            "org.codehaus.plexus");

    /** The same, in a group that also has libraries for outputs. */
    private static final Set<String> ALSO_OF_SITES = Set.of("commons-digester3", "commons-text");

    private final String plugin;
    private final Optional<Path> theme;
    private final Optional<Path> sources;

    private InputKey(String plugin, Optional<Path> theme, Optional<Path> sources) {
        this.plugin = plugin;
        this.theme = theme;
        this.sources = sources;
    }

    /**
     * Prepares keys for the releases of one run.
     *
     * @param plugin the plugin, including the rendering libraries
     * @param theme the theme file
     * @param look the theme read from it
     * @param sources the folder of source texts
     * @param embedFonts whether web pages hold the fonts of the theme
     */
    static InputKey of(
            PluginDescriptor plugin, Optional<Path> theme, Theme look, Optional<Path> sources, boolean embedFonts)
            throws IOException {
        return new InputKey(versions(plugin) + parts(look) + (embedFonts ? " with fonts" : ""), theme, sources);
    }

    /** What a theme of ours decides, and the content of the files named by a theme. */
    private static String parts(Theme look) {
        Digest digest = new Digest()
                .add(look.palette().toString())
                .add(look.titleGround().hex());
        for (Role role : Role.values()) {
            digest.add(look.style(role).toString());
        }
        for (Weight weight : Weight.values()) {
            look.fonts().all(weight).forEach(file -> digest.add(file.bytes()));
        }
        look.logo()
                .ifPresent(logo -> digest.add(logo.accept(new Logo.Visitor<byte[]>() {
                    @Override
                    public byte[] bitmap(Logo.Bitmap bitmap) {
                        return bitmap.png();
                    }

                    @Override
                    public byte[] vector(Logo.Vector vector) {
                        return vector.toString().getBytes(StandardCharsets.UTF_8);
                    }
                })));
        return digest.hex();
    }

    /** The key of one release; {@code name} is the file's name in warnings. */
    String of(ReadRelease read, String name) throws IOException {
        Digest digest = new Digest().add(plugin).add(name).add(read.file());
        optional(digest, "theme", theme);
        for (Source source : read.release().sources()) {
            if (source.file().isPresent()) {
                String file = source.file().get();
                digest.add("source").add(file).add(read.file().toAbsolutePath().resolveSibling(file));
                optional(digest, "sources", sources.map(folder -> folder.resolve(file)));
            }
        }
        for (Path included : read.included()) {
            digest.add("included").add(included);
        }
        read.release().metadata().cover().ifPresent(cover -> digest.add("cover").add(cover.bytes()));
        read.release().tables().forEach(table -> add(digest, table));
        return digest.hex();
    }

    /**
     * Adds the cells read from data files rather than their bytes, so that an equivalent file causes no new
     * rendering.
     */
    private static void add(Digest digest, Table table) {
        digest.add(table.id())
                .add(table.dimensions().toString())
                .add(table.periods().toString());
        Cells cells = table.cells();
        for (int row = 0; row < cells.size(); row++) {
            digest.add(cells.measure(row) + " " + cells.period(row));
            for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
                digest.add(Integer.toString(cells.code(dimension, row)));
            }
            digest.add(cells.cell(row).toString());
        }
    }

    private static void optional(Digest digest, String what, Optional<Path> file) throws IOException {
        digest.add(what).add(file.isPresent() ? "given" : "none");
        if (file.isPresent()) {
            digest.add(file.get());
        }
    }

    /**
     * The versions of the plugin and of the libraries that render, whichever goal runs; for a snapshot its content, because its version does not
     * change.
     */
    private static String versions(PluginDescriptor plugin) throws IOException {
        Digest digest = new Digest().add(plugin.getId());
        List<Artifact> artifacts = plugin.getArtifacts().stream()
                .filter(artifact ->
                        !OF_SITES.contains(artifact.getGroupId()) && !ALSO_OF_SITES.contains(artifact.getArtifactId()))
                .sorted(Comparator.comparing(Artifact::getId))
                .toList();
        for (Artifact artifact : artifacts) {
            digest.add(artifact.getId());
            if (artifact.isSnapshot() && artifact.getFile() != null) {
                digest.add(artifact.getFile().toPath());
            }
        }
        return digest.hex();
    }
}
