package io.github.statbrief.charts;

import io.github.statbrief.theme.Theme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChartExporterTest {
    /** The pictures stay in target/samples for the eye. */
    @Test
    void writes_every_sample() throws Exception {
        new ChartExporter(Theme.standard()).write(Samples.release(), Path.of("target", "samples"));
    }
}
