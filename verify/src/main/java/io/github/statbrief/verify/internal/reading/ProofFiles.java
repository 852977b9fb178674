package io.github.statbrief.verify.internal.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files in a folder of outputs that say something of the others, and the digests of all. */
public final class ProofFiles {
    /** Every other file with its digest. */
    public static final String REPORT = "report.json";
    /** What every file that can be compared says. */
    public static final String MANIFEST = "manifest.json";
    /** The signature of the manifest. */
    public static final String SIGNATURE = "manifest.json.sig";
    /** The page that compares a file with the manifest. */
    public static final String PAGE = "check.html";
    /** All of them. */
    public static final Set<String> ALL = Set.of(REPORT, MANIFEST, SIGNATURE, PAGE);

    private ProofFiles() {}

    /**
     * The digests of the files in a folder, without the report.
     *
     * @param folder the folder
     * @return the SHA-256 of each in hexadecimal digits, by its path from the folder with {@code /}
     * @throws IOException if the folder cannot be read
     */
    public static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(REPORT)) {
                    found.put(path, digest(file));
                }
            }
        }
        return found;
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a file in memory. */
    public static String digest(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
