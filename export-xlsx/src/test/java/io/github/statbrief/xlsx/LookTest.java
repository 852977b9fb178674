package io.github.statbrief.xlsx;

import io.github.statbrief.theme.Theme;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        try (var out = Files.newOutputStream(Path.of("target/look.xlsx"))) {
            new XlsxExporter(Theme.standard()).write(Releases.varied(), out);
        }
    }
}
