package io.github.statbrief.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** The versions of the plugin and of the libraries that render, the same for every goal. */
final class PluginVersions {
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

    private PluginVersions() {}

    /** One line for each; for a snapshot with the digest of its content, because its version does not change. */
    static String of(PluginDescriptor plugin) throws IOException {
        StringBuilder lines = new StringBuilder(plugin.getId());
        List<Artifact> artifacts = plugin.getArtifacts().stream()
                .filter(artifact ->
                        !OF_SITES.contains(artifact.getGroupId()) && !ALSO_OF_SITES.contains(artifact.getArtifactId()))
                .sorted(Comparator.comparing(Artifact::getId))
                .toList();
        for (Artifact artifact : artifacts) {
            lines.append('\n').append(artifact.getId());
            if (artifact.isSnapshot() && artifact.getFile() != null) {
                lines.append(' ').append(digest(artifact.getFile().toPath()));
            }
        }
        return lines.toString();
    }

    /** The SHA-256 of a jar, or of the files of a folder of classes, as a reactor has it that packages nothing. */
    private static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(file)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path each : files) {
            digest.update(file.relativize(each).toString().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(each)) {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
