package io.github.statbrief.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlinkedNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "since the 18th National Congress",
                "on 2 July 2021",
                "on the 2nd of July",
                "July 2, 2021",
                "in Sept. 2021",
                "in 2021 and 2020/21",
                "in the 1990s",
                "from 2021-07-02 to 2021-Q3",
                "at 09:30",
                "as Table 2 and section 14 show",
                "COVID-19, G20, CO2 and 5G",
                "no digits at all"
            })
    void datesOrdinalsAndNamesAreLeftAlone(String prose) {
        assertThat(UnlinkedNumbers.in(prose)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "more than 3,400 officers",
                "a share of 12.5%",
                "2021 million",
                "the 45 seconds of 2021",
                "in May 3,400 were counted"
            })
    void otherDigitsAreFound(String prose) {
        assertThat(UnlinkedNumbers.in(prose)).hasSize(1);
    }
}
