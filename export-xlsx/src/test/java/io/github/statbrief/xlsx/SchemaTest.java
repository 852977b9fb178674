package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.theme.Theme;
import org.junit.jupiter.api.Test;

/** Every part is checked against the schemas of the format. */
class SchemaTest {
    @Test
    void everyPartOfAWorkbookKeepsToTheFormat() {
        assertThat(Schemas.problems(ReadBack.of(Releases.varied()))).isEmpty();
    }

    @Test
    void soItDoesWithEveryOption() {
        XlsxExporter exporter =
                new XlsxExporter(Theme.standard()).withFilters(true).withFreezePanes(true);
        assertThat(Schemas.problems(ReadBack.of(exporter, Releases.varied()))).isEmpty();
    }
}
