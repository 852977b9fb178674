package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.internal.file.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    @TempDir
    private Path folder;

    @Test
    void theSameReleaseGivesTheSameBytesInAnotherTimeZoneAndAnotherLocale() throws IOException, InterruptedException {
        List<OutputFile> auckland = rendered("Pacific/Auckland", "en", "NZ", "UTF-8");
        List<OutputFile> istanbul = rendered("Europe/Istanbul", "tr", "TR", "ISO-8859-9");

        assertThat(istanbul).isNotEmpty().isEqualTo(auckland);
    }

    /** What a Java virtual machine of its own renders: in one machine, what was kept from the first time could hide a difference. */
    private List<OutputFile> rendered(String zone, String language, String country, String encoding)
            throws IOException, InterruptedException {
        Path outputs = folder.resolve(country);
        Java.run(
                Path.of("").toAbsolutePath(),
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding,
                Example.class.getName(),
                outputs.toString());
        return OutputFile.in(outputs);
    }
}
