package io.github.statbrief.verify.internal.manifest;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.internal.proof.StatedIds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a manifest as JSON: a line for each figure, each file, each text and each section, so that what differs between
 * two can be read. Used by one thread.
 */
public final class ManifestText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Release release;
    private final StatedIds ids;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> figures = new HashMap<>();
    private final List<String> stated = new ArrayList<>();

    /**
     * Prepares the manifest of a release.
     *
     * @param outline the outline of the release
     */
    public ManifestText(Outline outline) {
        this.release = outline.release();
        this.ids = new StatedIds(outline);
        for (StatedFigure each : StatedFigure.of(release)) {
            figures.put(each.id(), stated.size());
            stated.add(JSON.writeValueAsString(each));
        }
    }

    /**
     * Writes the manifest of files.
     *
     * @param folder their folder
     * @param digests the SHA-256 of each file in hexadecimal digits, by its path from the folder with {@code /}
     * @return the manifest
     * @throws IOException if a file cannot be read
     */
    public byte[] of(Path folder, Map<String, String> digests) throws IOException {
        List<String> files = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String file : new TreeMap<>(digests).keySet()) {
            Map<String, Object> listed = new LinkedHashMap<>();
            listed.put("path", file);
            listed.put("sha256", digests.get(file));
            listed.put("size", Files.size(folder.resolve(file)));
            files.add(JSON.writeValueAsString(listed));
            Optional<List<Section>> sections = sections(file, folder);
            if (sections.isPresent()) {
                places.add(quoted(file) + ": [\n"
                        + sections.get().stream().map(this::section).collect(Collectors.joining(",\n")) + "\n]");
            }
        }
        Map<String, String> head = new LinkedHashMap<>();
        head.put("release", release.id());
        head.put("title", release.title());
        head.put("publisher", String.join(", ", release.publishers()));
        head.put("published", release.published().toString());
        head.put("language", release.language().toLanguageTag());
        StringBuilder json = new StringBuilder("{\n");
        head.forEach((key, value) ->
                json.append(quoted(key)).append(": ").append(quoted(value)).append(",\n"));
        list(json, "figures", stated);
        list(json, "files", files);
        list(json, "texts", texts.keySet().stream().map(ManifestText::quoted).toList());
        json.append("\"places\": {\n").append(String.join(",\n", places)).append("\n}\n}\n");
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void list(StringBuilder json, String name, List<String> items) {
        json.append(quoted(name))
                .append(": [\n")
                .append(String.join(",\n", items))
                .append("\n],\n");
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    private Optional<List<Section>> sections(String file, Path folder) throws IOException {
        Path path = folder.resolve(file);
        String kind = file.substring(file.lastIndexOf('.') + 1);
        return switch (kind) {
            case "xlsx" -> Optional.of(WorkbookSections.of(Files.readAllBytes(path), ids.inSheets()));
            case "html" -> Optional.of(PageSections.of(Files.readString(path)));
            case "csv" -> Optional.of(CsvSections.of(file, Files.readString(path), ids));
            case "json" -> Optional.of(JsonSections.of(Files.readString(path), release));
            default -> Optional.empty();
        };
    }

    private String section(Section section) {
        List<Integer> marks = new ArrayList<>();
        List<List<Integer>> rows = new ArrayList<>();
        for (List<Section.Words> row : section.rows()) {
            List<Integer> cells = new ArrayList<>();
            for (Section.Words words : row) {
                Integer figure = figures.get(words.id());
                if (figure != null) {
                    marks.addAll(List.of(rows.size(), cells.size(), figure));
                }
                cells.add(texts.computeIfAbsent(words.text(), key -> texts.size()));
            }
            rows.add(cells);
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", section.name());
        parts.put("head", section.head());
        parts.put("whole", section.whole());
        parts.put("rows", rows);
        parts.put("marks", marks);
        return JSON.writeValueAsString(parts);
    }
}
