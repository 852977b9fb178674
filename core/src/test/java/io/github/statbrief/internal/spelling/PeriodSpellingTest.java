package io.github.statbrief.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.value.ReferencePeriod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodSpellingTest {
    private static PeriodSpelling spelling(String example, String means) {
        return PeriodSpelling.of(example, ReferencePeriod.parse(means));
    }

    private static Optional<String> read(PeriodSpelling spelling, String text) {
        return spelling.read(text).map(ReferencePeriod::notation);
    }

    @ParameterizedTest
    @CsvSource({
        "2014/15, 2014-2015, 1999/00, 1999-2000",
        "2014/15, 2014/2015, 2019/20, 2019/2020",
        "2010-12, 2010/2012, 2011-13, 2011/2013",
        "2010-12, 2010-M12, 2011-02, 2011-02",
        "2018 to 2020, 2018/2020, 1998\u00A0TO\u00A02001, 1998/2001",
        "2018 to 2020, 2018/2020, 2001 To 2003, 2001/2003",
        "2018\u20132020, 2018/2020, 2001-2003, 2001/2003",
        "1998 Q3, 1998-Q3, 2001 q1, 2001-Q1",
        "Q1 2019, 2019-Q1, Q4 2020, 2020-Q4",
        "2019M01, 2019-01, 2020M12, 2020-12",
        "1993 JUL, 1993-07, 2001 DEC, 2001-12",
        "1993 JUL, 1993-07, 2001 December, 2001-12",
        "Jan-19, 2019-01, Sept-98, 1998-09",
        "31/01/2019, 2019-01-31, 1/2/2019, 2019-02-01",
        "01/31/2019, 2019-01-31, 1/2/2019, 2019-01-02",
        "2019-S1, 2019-H1, 2020-S2, 2020-H2",
        "H1 2019, 2019-H1, H2 2020, 2020-H2",
        "2019/20 Q1, 2019-2020-Q1, 1999/00 Q4, 1999-2000-Q4",
        "FY2015, 2014-2015, FY2000, 1999-2000",
        "201901, 2019-01, 202112, 2021-12",
        "20190131, 2019-01-31, 20210704, 2021-07-04",
        "Apr-Jun 2014, 2014-04/2014-06, Jul-Sep 2015, 2015-07/2015-09",
        "Dec 2013 to Feb 2014, 2013-12/2014-02, Jan 2014 to Mar 2014, 2014-01/2014-03",
        "Year ending June 2014, 2013-07/2014-06, year ending March 2015, 2014-04/2015-03",
        "12 months to December 2014, 2014-01/2014-12, 12 months to June 2015, 2014-07/2015-06",
        "2012/13 to 2014/15, 2012-2013/2014-2015, 2013/14 to 2015/16, 2013-2014/2015-2016",
        "as at 31 March 2014, as of 2014-03-31, as at 1 April 2015, as of 2015-04-01",
        "Mar 2014 to Jun 2014, 2014-03/2014-06, Nov 2014 to Feb 2015, 2014-11/2015-02",
        "Jan-19, 2019-01, Feb-39, 2039-02",
        "Jan-19, 2019-01, Feb-40, 1940-02",
        "12 months to June 2014 (3 parts), 2013-07/2014-06, 12 months to June 2015 (3 parts), 2014-07/2015-06",
        "week 5 of 2021, 2021-W05, week 12 of 2020, 2020-W12"
    })
    void oneExampleTeachesHowOthersAreSpelled(String example, String means, String text, String period) {
        PeriodSpelling spelling = spelling(example, means);

        assertThat(read(spelling, example))
                .contains(ReferencePeriod.parse(means).notation());
        assertThat(read(spelling, text)).contains(period);
    }

    @ParameterizedTest
    @CsvSource({"02/02/2019, 2019-02-02", "05-05-2019, 2019-05-05"})
    void anExampleThatCanBeReadInTwoWaysIsRefused(String example, String means) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spelling(example, means))
                .withMessageContaining("'" + example + "' can be read in two ways");
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014-03",
        "Jan, 2019-01",
        "2014/15, 2014-2016-Q1",
        "2014/16, 2014-2015",
        "3 2014, 2014",
        "2014 (3), 2014",
        "Q1 2019, 2019-Q2"
    })
    void anExampleThatDoesNotSayItsWholeMeaningIsRefused(String example, String means) {
        assertThatIllegalArgumentException().isThrownBy(() -> spelling(example, means));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ever", "since 2012", "last 3 years", "unstated"})
    void aMeaningWithoutTwoEndsCannotBeSpelled(String means) {
        assertThatIllegalArgumentException().isThrownBy(() -> spelling("2014/15", means));
    }

    @Test
    void textsInOtherSpellingsAreLeftToOthersAndBadOnesAreRefused() {
        assertThat(read(spelling("2014/15", "2014-2015"), "2014")).isEmpty();
        assertThat(read(spelling("Jan-19", "2019-01"), "Foo-19")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(spelling("2014/15", "2014-2015"), "2014/17"))
                .withMessageContaining("'2014/17' is no period like '2014/15'");
        assertThatIllegalArgumentException().isThrownBy(() -> read(spelling("2019M01", "2019-01"), "2019M13"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014/15, 2014-2015 2014/2015",
        "2012/14, 2012/2014",
        "2018 to 2020, 2018/2020",
        "1998 Q3, 1998-Q3",
        "Q1 2019, 2019-Q1",
        "2019M01, 2019-01",
        "1993 JUL, 1993-07",
        "Jan-19, 2019-01",
        "31/01/2019, 2019-01-31",
        "03/04/2019, 2019-04-03 2019-03-04",
        "2019-S1, 2019-H1",
        "2019/20 Q1, 2019-2020-Q1",
        "2019-20, 2019-2020 2019/2020",
        "1999/00, 1999-2000 1999/2000",
        "1998 to 2003, 1998/2003",
        "1950 to 2000, ''",
        "1998 to 1998, ''",
        "2010-12, 2010-12 2010/2012",
        "month 12 of 2010, 2010-12",
        "Jan to Mar 2019, 2019-01/2019-03",
        "5 March 2019, 2019-03-05",
        "H2 2020, 2020-H2",
        "week 12 of 2020, 2020-W12",
        "year ending June 2014, 2013-07/2014-06",
        "North East, ''",
        "Age 16 to 24, ''",
        "E12000006, ''"
    })
    void whatAnUndeclaredSpellingMayMeanIsSuggestedWithAllItsReadings(String text, String notations) {
        assertThat(PeriodGuess.of(text))
                .extracting(each -> each.means().notation())
                .containsExactlyElementsOf(notations.isEmpty() ? List.of() : List.of(notations.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12, 2010/2012, true",
        "2014/15, 2014-2015, true",
        "July 2021, 2021-07, true",
        "28 June 2026, 2026-06-28, true",
        "in 2010, 2010, false",
        "2014-15, 2014-2015, true",
        "July to September 2021, 2021-07/2021-09, true",
        "July 2021, 2021-08, false",
        "July 2021 3, 2021-07, false",
        "lately, ever, false",
        "the three years to 2012, 2010/2012, false",
        "last summer, 2021-07, false"
    })
    void wordsThatAreOnlyAnotherSpellingAreTold(String words, String period, boolean is) {
        assertThat(PeriodSpelling.isSpelling(words, ReferencePeriod.parse(period)))
                .isEqualTo(is);
    }
}
