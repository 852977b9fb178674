package io.github.statbrief.ods;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A written spreadsheet, read back with SODS, and its parts. */
final class Spreadsheet {
    private final byte[] bytes;
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Spreadsheet(byte[] bytes) throws IOException {
        this.bytes = bytes;
        for (Sheet sheet : new SpreadSheet(new ByteArrayInputStream(bytes)).getSheets()) {
            sheets.put(sheet.getName(), rows(sheet.getDataRange()));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static List<List<Object>> rows(Range range) {
        List<List<Object>> rows = new ArrayList<>();
        for (Object[] row : range.getValues()) {
            List<Object> cells = new ArrayList<>();
            for (Object cell : row) {
                cells.add(cell == null ? "" : cell);
            }
            rows.add(cells);
        }
        return rows;
    }

    static Spreadsheet of(Release release) {
        return of(new OdsExporter(Theme.standard()), release);
    }

    static Spreadsheet of(OdsExporter exporter, Release release) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(release, out);
            return new Spreadsheet(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A release of the examples. */
    static Release example(String name) {
        return ReleaseReader.read(
                Path.of("..", "examples", name, "src", "main", "statbrief", name + ".yaml"), problem -> {});
    }

    /** A release of the tests of core, with every kind of figure and cell. */
    static Release everyKind(String name) {
        Path folder = Path.of("..", "core", "src", "test", "resources", "io", "github", "statbrief", "yaml");
        return ReleaseReader.read(folder.resolve(name), problem -> {});
    }

    byte[] bytes() {
        return bytes;
    }

    /** The rows of each sheet; an empty text is a blank cell. */
    Map<String, List<List<Object>>> sheets() {
        return sheets;
    }

    /** The parts of the file, by name, in their order. */
    Map<String, String> parts() {
        return parts;
    }

    String content() {
        return parts.getOrDefault("content.xml", "");
    }
}
