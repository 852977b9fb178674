package io.github.statbrief.internal.check.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a total of more than 500,000 cases have been handled | 500000 | MORE_THAN
                    for more than four consecutive years                | 4      | MORE_THAN
                    for three consecutive years                         | 3      | EXACT
                    reaching 96.96%                                     | 96.96  | EXACT
                    a share of 10.0%                                    | 10.0   | EXACT
                    a total of 1.2 billion entry documents (this time)  | 1.2E9  | EXACT
                    saving about 43.6 billion yuan                      | 4.36E10 | ABOUT
                    some 15,000 people                                  | 15000  | ABOUT
                    nearly 450m bottles                                 | 4.50E8 | JUST_UNDER
                    £1.2bn was paid                                     | 1.2E9  | EXACT
                    1075 Won the title                                  | 1075   | EXACT
                    1,347 collectives won                               | 1347   | EXACT
                    another comrade was awarded                         | 1      | EXACT
                    no violent incidents                                | 0      | EXACT
                    twenty-five schools                                 | 25     | EXACT
                    two hundred schools                                 | 200    | EXACT
                    two million people                                  | 2E6    | EXACT
                    18 or more visits                                   | 18     | AT_LEAST
                    no fewer than 12 visits                             | 12     | AT_LEAST
                    slightly more than 8.1 million                      | 8.1E6  | JUST_OVER
                    up to 12 months                                     | 12     | AT_MOST
                    over 3 years                                        | 3      | EXACT
                    over 3 years                                        | 3      | MORE_THAN
                    """)
    void numbersAreReadFromWords(String words, String number, String bound) {
        assertThat(Amounts.in(words)).anySatisfy(amount -> {
            assertThat(amount.value()).isEqualTo(number);
            assertThat(amount.bounds()).extracting(Enum::name).contains(bound);
        });
    }

    @Test
    void aBoundIsNotTakenForAnother() {
        assertThat(Amounts.in("more than 3,400 officers")).singleElement().satisfies(amount -> {
            assertThat(amount.bounds()).extracting(Enum::name).containsExactly("MORE_THAN");
            assertThat(amount.words()).isEqualTo("more than 3,400");
        });
    }

    @Test
    void partsOfNamesAreNoNumbers() {
        assertThat(Amounts.in("the G20 and CO2")).isEmpty();
    }
}
