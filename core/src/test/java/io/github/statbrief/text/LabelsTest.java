package io.github.statbrief.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.Sense;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that stand in every brief, workbook and page of a language. */
class LabelsTest {
    private static final Labels LABELS = Labels.in(Locale.ENGLISH);

    @Test
    void theWordsOfNumbers() {
        assertThat(LABELS.bound(Bound.MORE_THAN)).isEqualTo("more than");
        assertThat(LABELS.bound(Bound.EXACT)).isEmpty();
        assertThat(LABELS.sign(Bound.AT_LEAST)).isEqualTo("\u2265");
        assertThat(LABELS.scale(Scale.BILLION)).isEqualTo("billion");
        assertThat(LABELS.scale(Scale.ONE)).isEmpty();
        assertThat(LABELS.percent(25) + LABELS.percentSign()).isEqualTo("25%%");
        assertThat(LABELS.beforeMoney(Currency.getInstance("GBP"))).isEqualTo("\u00A3");
        assertThat(LABELS.beforeMoney(Currency.getInstance("CHF"))).isEqualTo("CHF ");
    }

    @Test
    void theWordsOfWhatIsStatedBesidesANumber() {
        assertThat(LABELS.sense(Sense.parse("change down"))).isEqualTo("change");
        assertThat(LABELS.sense(Sense.parse("level down"))).isEqualTo("level");
        assertThat(LABELS.direction(Sense.parse("change steady"))).isEqualTo("unchanged");
        assertThat(LABELS.direction(Sense.level())).isEmpty();
        assertThat(LABELS.flag(Flag.PROVISIONAL)).isEqualTo("provisional");
        assertThat(LABELS.reason(Reason.NOT_AVAILABLE)).isEqualTo("not available");
        assertThat(LABELS.code(ChartKind.SMALL_MULTIPLES)).isEqualTo("small-multiples");
    }

    @Test
    void theWordsAroundTables() {
        assertThat(LABELS.periods("June 2013", "June 2014")).isEqualTo("June 2013 \u2013 June 2014");
        assertThat(LABELS.fixed("Region", "North")).isEqualTo("Region: North");
        assertThat(LABELS.changes(false)).endsWith("in the same unit.");
        assertThat(LABELS.changes(true)).endsWith("those of percentages are in percentage points.");
        assertThat(LABELS.unlabelled(List.of("Kent", "Essex")))
                .startsWith("Without a name beside the dot: Kent and Essex.");
        assertThat(LABELS.list(List.of("wine", "beer", "cider"))).isEqualTo("wine, beer and cider");
    }

    @Test
    void theWordsOfSheets() {
        assertThat(LABELS.fullSheet("Data")).isEqualTo("Data (full)");
        assertThat(LABELS.sheetTitle("Key figures", "Retail sales")).isEqualTo("Key figures: Retail sales");
        assertThat(LABELS.allOnSheet("Data")).contains("on the sheet \"Data\"");
        assertThat(LABELS.figuresShown(12, 12, 1))
                .isEqualTo("All 12 figures of the release, in its order; the headline figure in bold");
        assertThat(LABELS.figuresShown(12, 12, 0)).isEqualTo("All 12 figures of the release, in its order");
        assertThat(LABELS.figuresShown(5, 12, 1)).startsWith("5 of 12 figures:");
        assertThat(LABELS.noteOfBrief(1234)).isEqualTo("N1234");
        assertThat(LABELS.noteMarker(1234)).isEqualTo("[note 1234]");
    }

    @Test
    void theWordsOfPages() {
        assertThat(LABELS.page(2, 4)).isEqualTo("Page 2 of 4");
        assertThat(LABELS.dataOf("Chart 2")).isEqualTo("Data of Chart 2");
        assertThat(LABELS.download("Table 2")).isEqualTo("Download Table 2");
    }

    @Test
    void aCitationNamesWhoReportedAndTheAddressWhereTheyAreKnown() {
        assertThat(citation(Optional.empty(), Optional.empty()))
                .isEqualTo("Office of Examples (2026): Visits. Statistical bulletin, 15 January 2026.");
        assertThat(citation(Optional.of("Example News"), Optional.of("https://office.example/visits")))
                .isEqualTo("Office of Examples (2026): Visits. Statistical bulletin, 15 January 2026."
                        + " As reported by Example News. https://office.example/visits");
    }

    private static String citation(Optional<String> via, Optional<String> address) {
        return LABELS.citation(
                "Office of Examples", 2026, "Visits", "Statistical bulletin", "15 January 2026", via, address);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "999, 999 bytes",
        "1000, 1 kB",
        "41600, 42 kB",
        "999999, '1,000 kB'",
        "1000000, 1 MB",
        "2500000, 3 MB"
    })
    void sizesAreInTheUnitOfTheirFirstDigits(long bytes, String size) {
        assertThat(LABELS.size(bytes)).isEqualTo(size);
    }

    @Test
    void everyLabelHasWords() {
        for (Label label : Label.values()) {
            assertThat(LABELS.of(label)).as(label.name()).isNotBlank();
        }
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.in(Locale.forLanguageTag("tlh")));
    }
}
