package io.github.statbrief.html;

import io.github.statbrief.WholeFile;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the list of releases above their folders: a web page, {@code index.html}, that can be searched, and an Atom
 * feed, {@code feed.xml}; the latest release first. The same releases give the same bytes, in whichever order they
 * come. Immutable and safe to share between threads.
 */
public final class IndexExporter {
    /** The name of the page in a folder. */
    public static final String FILE = HtmlExporter.FILE;
    /** The name of the feed in a folder. */
    public static final String FEED = "feed.xml";

    static final String GENERATOR = "Statbrief, list of releases";

    private final IndexPage writer;
    private final Optional<URI> address;

    /**
     * Creates an exporter.
     *
     * @param theme the theme of the page
     */
    public IndexExporter(Theme theme) {
        this(new IndexPage(theme), Optional.empty());
    }

    private IndexExporter(IndexPage writer, Optional<URI> address) {
        this.writer = writer;
        this.address = address;
    }

    /**
     * Returns an exporter whose feed names releases by their addresses on the web.
     *
     * @param base the address of the folder of releases, which ends with {@code /}
     * @throws IllegalArgumentException if it is no such address
     */
    public IndexExporter withAddress(URI base) {
        String scheme = String.valueOf(base.getScheme());
        if (!(scheme.equals("https") || scheme.equals("http"))
                || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "'" + base + "' is no address of a folder; write one with https:// or http:// and / at its end");
        }
        return new IndexExporter(writer, Optional.of(base));
    }

    /**
     * Whether a file is a list of releases that an exporter has written, or there is none; anything else is somebody's
     * own page and not to be replaced.
     *
     * @param directory the folder
     * @throws IOException if the file cannot be read
     */
    public static boolean mayReplace(Path directory) throws IOException {
        Path page = directory.resolve(FILE);
        return !Files.exists(page, LinkOption.NOFOLLOW_LINKS)
                || (Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)
                        && new String(Files.readAllBytes(page), StandardCharsets.UTF_8).contains(GENERATOR));
    }

    /**
     * Writes page and feed; each appears whole or not at all.
     *
     * @param entries the releases, at least one
     * @param directory the folder that holds the folders of the releases; created if missing
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if there is no release
     */
    public void write(List<IndexEntry> entries, Path directory) throws IOException {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a list of releases has at least one");
        }
        List<IndexEntry> releases =
                entries.stream().sorted(IndexEntry.LATEST_FIRST).toList();
        byte[] page = writer.write(releases).getBytes(StandardCharsets.UTF_8);
        byte[] feed = AtomFeed.write(releases, address).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(directory);
        WholeFile.write(directory.resolve(FILE), page);
        WholeFile.write(directory.resolve(FEED), feed);
    }
}
