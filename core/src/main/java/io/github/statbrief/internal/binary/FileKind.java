package io.github.statbrief.internal.binary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Recognises files that are named as CSV and are something else, by their first bytes. */
public final class FileKind {
    private static final int READ = 4096;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

    private FileKind() {}

    /** Explains what a file is and how to make a CSV file of it; empty if it may be one. */
    public static Optional<String> refusal(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return kind(start(file))
                .map(kind -> "'" + name + "' is " + kind + "; save it as CSV and write 'file: "
                        + name.replaceFirst("\\.[^.]*$", "") + ".csv'");
    }

    private static Optional<String> kind(String start) {
        if (start.startsWith(ZIP)) {
            return Optional.of(
                    start.contains("opendocument.spreadsheet")
                            ? "an OpenDocument spreadsheet"
                            : start.contains("[Content_Types].xml") || start.contains("xl/")
                                    ? "an Excel workbook"
                                    : "a ZIP archive");
        }
        if (start.startsWith(COMPOUND)) {
            return Optional.of("an Excel workbook of the old form");
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of("a PDF file");
        }
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html")
                ? Optional.of("a web page")
                : Optional.empty();
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(READ), StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether a file begins with the byte order mark of UTF-16. */
    public static boolean isUtf16(Path file) throws IOException {
        String start = start(file);
        return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    }
}
