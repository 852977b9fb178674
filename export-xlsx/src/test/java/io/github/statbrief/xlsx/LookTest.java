package io.github.statbrief.xlsx;

import io.github.statbrief.theme.Theme;
import java.nio.file.*;

class LookTest {
    public static void main(String[] a) throws Exception {
        try (var out = Files.newOutputStream(Path.of("/tmp/look.xlsx"))) {
            new XlsxExporter(Theme.standard()).write(Releases.varied(), out);
        }
        try (var out = Files.newOutputStream(Path.of("/tmp/ps.xlsx"))) {
            new XlsxExporter(Theme.standard()).write(io.github.statbrief.yaml.ReleaseReader.read(Path.of("/work/wt/xlsx/examples/public-security/src/main/statbrief/public-security.yaml")), out);
        }
    }
}
