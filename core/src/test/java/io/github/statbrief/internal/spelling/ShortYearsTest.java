package io.github.statbrief.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortYearsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2006-07 2007-08 2008-09",
                "2001-03 2002-04 2003-05",
                "2001-03 2004-06 2007-09",
                "2004-05 2010-11",
                "2010-11 2004-05 2007-08",
                "2006-07 2006-07 2008-09"
            })
    void monthsThatAreThirteenApartOrAMultipleAreAnError(String periods) {
        assertThat(ShortYears.among(List.of(periods.split(" "))))
                .hasValueSatisfying(doubt -> assertThat(doubt.isError()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-10 2010-11 2010-12 2011-01",
                "2000-01 2000-02 2000-03",
                "2006-07 2007-08 2015-09",
                "2021-05",
                "2010-10",
                "2009-12 2010-01 2010-11",
                "2010-10 2011-11 2012-12",
                "2000-13",
                "2000-00",
                "2006 2007",
                "2006-2007 2007-2008",
                "2006-M07 2007-M08"
            })
    void periodsThatCanOnlyBeMonthsAreNotDoubted(String periods) {
        assertThat(ShortYears.among(List.of(periods.split(" ")))).isEmpty();
    }

    @Test
    void aLoneOneIsDoubtedWithBothReadings() {
        assertThat(ShortYears.lone("2010-12"))
                .hasValueSatisfying(doubt -> assertThat(doubt.message())
                        .isEqualTo("'2010-12' may be the month December 2010 or the years 2010 to 2012;"
                                + " write 2010-M12 for the month, 2010/2012 for the years"));
        assertThat(ShortYears.lone("2004-05"))
                .hasValueSatisfying(doubt -> assertThat(doubt.message()).endsWith("2004-2005 for the years"));
        assertThat(ShortYears.lone("2010-12", "in December")).isEmpty();
        assertThat(ShortYears.lone("2010-12", "the three years")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01", "2000-12", "2004-05", "2009-10"})
    void monthsAtTheEndsOfTheYearAreDoubtedToo(String period) {
        assertThat(ShortYears.lone(period)).isPresent();
    }

    /** Only one of them leaves open whether they are written so throughout. */
    @Test
    void aListOfOneIsNoError() {
        assertThat(ShortYears.among(List.of("2004-05", "2004-05", "2006")))
                .hasValueSatisfying(doubt -> assertThat(doubt.isError()).isFalse());
    }

    @Test
    void severalUnevenOnesAreDoubtedButNoError() {
        assertThat(ShortYears.among(List.of("2004-05", "2010-12")))
                .hasValueSatisfying(doubt -> assertThat(doubt.isError()).isFalse());
    }
}
