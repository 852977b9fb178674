package io.github.statbrief.verify.internal.folder;

import io.github.statbrief.verify.internal.reading.ProofFiles;
import io.github.statbrief.verify.result.Discrepancy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the files of a folder with the list of them in {@code report.json}. */
final class ReportCheck {
    private static final String NAME = ProofFiles.REPORT;

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
        Map<String, String> found = ProofFiles.digests(folder);
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

    private static Discrepancy file(String path, String message) {
        return new Discrepancy(Discrepancy.Kind.FILE, path, "", "", message);
    }
}
