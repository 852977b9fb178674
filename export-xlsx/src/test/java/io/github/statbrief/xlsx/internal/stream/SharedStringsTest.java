package io.github.statbrief.xlsx.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedStringsTest {
    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\"%d\" uniqueCount=\"%d\""
                    + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    @Test
    void sharedTextsAreCountedByTheirCellsAndByThemselves() {
        SharedStrings texts = new SharedStrings();
        assertThat(texts.share("Total")).isZero();
        assertThat(texts.share("Total")).isZero();
        texts.beginStreamed();
        assertThat(texts.share("Total", 5)).hasValue(0);
        assertThat(texts.share(" <new> & _x0041_\r", 3)).hasValue(1);
        assertThat(new String(texts.part(), StandardCharsets.UTF_8))
                .isEqualTo(START.formatted(10, 2) + "<si><t>Total</t></si>"
                        + "<si><t xml:space=\"preserve\"> &lt;new&gt; &amp; _x005F_x0041_&#13;</t></si></sst>");
    }

    @Test
    void wordsInAnotherFontMakeATextOfItsOwn() {
        SharedStrings texts = new SharedStrings();
        assertThat(texts.share("Notes: none")).isZero();
        assertThat(texts.shareLed("Notes: ", "none", xml -> xml.start("rPr").end()))
                .isEqualTo(1);
        assertThat(texts.shareLed("Notes: ", "none", xml -> xml.start("rPr").end()))
                .isEqualTo(1);
        assertThat(texts.shareLed("Notes", "", xml -> xml.start("rPr").end())).isEqualTo(2);
        assertThat(new String(texts.part(), StandardCharsets.UTF_8))
                .isEqualTo(START.formatted(4, 3) + "<si><t>Notes: none</t></si>"
                        + "<si><r><rPr/><t xml:space=\"preserve\">Notes: </t></r><r><t>none</t></r></si>"
                        + "<si><r><rPr/><t>Notes</t></r></si></sst>");
    }

    @Test
    void softHyphensMakeNoTextOfItsOwn() {
        SharedStrings texts = new SharedStrings();
        assertThat(texts.share("Work\u00ADbook")).isEqualTo(texts.share("Workbook"));
    }

    @Test
    void afterManyTextsOfStreamedRowsOthersAreWrittenIntoTheirCells() {
        SharedStrings texts = new SharedStrings();
        texts.beginStreamed();
        for (int at = 0; at < 100_000; at++) {
            assertThat(texts.share("text " + at, 1)).isPresent();
        }
        assertThat(texts.share("one more", 1)).isEmpty();
        assertThat(texts.share("text 7", 1)).hasValue(7);
    }
}
