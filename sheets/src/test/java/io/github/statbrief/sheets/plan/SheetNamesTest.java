package io.github.statbrief.sheets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Table 1 | Table 1",
                "Income [£]: men/women? | Income £ men women",
                "'quoted' | quoted",
                "History | History 2",
                "A name that is much longer than thirty-one characters | A name that is much longer than",
                "?? | _"
            })
    void aNameIsMadeOneThatExcelTakes(String wanted, String name) {
        assertThat(new SheetNames().of(wanted)).isEqualTo(name);
    }

    @Test
    void namesDifferEvenWhenCaseAndEndingsDoNot() {
        SheetNames names = new SheetNames();
        String long1 = "Births, deaths and marriages by region";
        assertThat(names.of("Notes")).isEqualTo("Notes");
        assertThat(names.of("NOTES")).isEqualTo("NOTES 2");
        assertThat(names.of(long1)).isEqualTo("Births, deaths and marriages by");
        assertThat(names.of(long1 + " of birth")).isEqualTo("Births, deaths and marriages 2");
    }
}
