package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.verify.result.Discrepancy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the files of a folder with the list of them in {@code report.json}. */
final class ReportCheck {
    static final String NAME = "report.json";

    private ReportCheck() {}

    /** What is wrong with the files of a folder. */
    static List<Discrepancy> check(Path folder, String release) throws IOException {
        List<Discrepancy> wrong = new ArrayList<>();
        Path report = folder.resolve(NAME);
        if (!Files.exists(report)) {
            return List.of(file(NAME, "is missing: nothing says which files were written"));
        }
        Map<String, String> listed = new TreeMap<>();
        try {
            JsonNode content = JsonMapper.shared().readTree(Files.readString(report));
            if (!content.path("release").asString("").equals(release)) {
                wrong.add(file(
                        NAME, "is the report of '" + content.path("release").asString("") + "'"));
            }
            for (JsonNode each : content.path("files")) {
                listed.put(each.path("path").asString(""), each.path("sha256").asString(""));
            }
        } catch (JacksonException e) {
            return List.of(file(NAME, "is no JSON: " + e.getOriginalMessage()));
        }
        Map<String, String> found = found(folder);
        TreeSet<String> all = new TreeSet<>(listed.keySet());
        all.addAll(found.keySet());
        for (String path : all) {
            if (!found.containsKey(path)) {
                wrong.add(file(path, "is missing"));
            } else if (!listed.containsKey(path)) {
                wrong.add(file(path, "was not written with the others"));
            } else if (!found.get(path).equals(listed.get(path))) {
                wrong.add(file(path, "is not the file that was written"));
            }
        }
        return wrong;
    }

    private static Map<String, String> found(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(NAME)) {
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
    static String digest(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Discrepancy file(String path, String message) {
        return new Discrepancy(Discrepancy.Kind.FILE, path, "", "", message);
    }
}
