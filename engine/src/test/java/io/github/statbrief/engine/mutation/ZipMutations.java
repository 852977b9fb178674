package io.github.statbrief.engine.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes the parts of a workbook or an open spreadsheet. */
public final class ZipMutations {
    private final String file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** The parts of a file. */
    public ZipMutations(String file, byte[] content) throws IOException {
        this.file = file;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** The parts whose names match. */
    public List<String> parts(String pattern) {
        return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    /** A part as text. */
    public String text(String part) {
        byte[] content = parts.get(part);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }

    /** Changes of a part as changes of the file. */
    List<Mutation> in(String part, BiFunction<String, String, List<Mutation>> changes) {
        return changes.apply(part, text(part)).stream()
                .map(change -> new Mutation(
                        change.kind(),
                        file,
                        part + ": " + change.change(),
                        () -> with(part, change.content().get())))
                .toList();
    }

    /** The file with another part. */
    public byte[] with(String changed, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(changed) ? content : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
