package io.github.statbrief.internal.check.words;

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
                "over the past 21 days",
                "in the last 12 months, the next 3-year plan and the first 5 working days",
                "people aged 16 to 24, at age 65 and over",
                "ages 16-24 and those aged 90 and over",
                "16- to 24-year-olds, 18-year-olds and a 70 year old",
                "65 and over, under 18s",
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
                "in May 3,400 were counted",
                "lasted 21 days",
                "an average of 65",
                "16 to officers"
            })
    void otherDigitsAreFound(String prose) {
        assertThat(UnlinkedNumbers.in(prose)).hasSize(1);
    }
}
