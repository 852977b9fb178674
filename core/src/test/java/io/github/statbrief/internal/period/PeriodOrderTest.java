package io.github.statbrief.internal.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.value.ReferencePeriod;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOrderTest {
    @ParameterizedTest
    @CsvSource({
        "2014-2015 2018/2020 2012-2013, 2012-2013 2014-2015 2018/2020",
        "2014-2015 2014 2013-2014 2013, 2013 2014 2013-2014 2014-2015",
        "2014-2015 2014 2013-2014 2013 2010/2012, 2010/2012 2013 2013-2014 2014 2014-2015",
        "2014-2015 2014 2014-01/2014-03, 2014 2014-2015 2014-01/2014-03",
        "2024-01 2023-2024 2022-2023, 2022-2023 2023-2024 2024-01",
        "2011/2013 2010/2012 2012/2014, 2010/2012 2011/2013 2012/2014",
        "2020-Q2 2019-H2 2020-H1 2019, 2019 2019-H2 2020-H1 2020-Q2",
        "2014-04 2014-04/2014-06 2014-03, 2014-04/2014-06 2014-03 2014-04",
        "as:2021-05 as:2020-05, as:2020-05 as:2021-05",
        "unstated 2021 2020, 2020 2021 unstated"
    })
    void coarserKindsComeFirstEachInTimeOrder(String given, String sorted) {
        List<ReferencePeriod> periods = parse(given);

        assertThat(PeriodOrder.sorted(periods).stream().map(periods::get)).containsExactlyElementsOf(parse(sorted));
    }

    private static List<ReferencePeriod> parse(String periods) {
        return Stream.of(periods.split(" "))
                .map(each -> ReferencePeriod.parse(each.replace("as:", "as of ")))
                .toList();
    }
}
