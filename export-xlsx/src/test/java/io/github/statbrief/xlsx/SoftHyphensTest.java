package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SoftHyphensTest {
    @Test
    void noPartOfAWorkbookHasAPlaceToDivideAWord() throws IOException {
        Release release =
                ReleaseReader.read(Path.of("../core/src/test/resources/io/github/statbrief/yaml/hyphenated.yaml"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxExporter(Theme.standard()).write(release, out);

        StringBuilder words = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(part.getName()).doesNotContain("\u00AD", "&#173;", "&#xAD;");
                words.append(text);
            }
        }
        assertThat(words).contains("Museums of the community", "Loans of objects", "Museum of technology");
    }
}
