package io.github.statbrief.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.value.Bound;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the defaults of the JVM")
class EnumWordsTest {
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @Test
    void everyConstantIsFoundByItsWordWhateverTheMachinesLocale() {
        Locale.setDefault(Locale.forLanguageTag("tr"));

        assertThat(EnumWords.of(Bound.MORE_THAN)).isEqualTo("more-than");
        assertThat(EnumWords.of(ChartKind.LIMITS)).isEqualTo("limits");
        for (ChartKind kind : ChartKind.values()) {
            assertThat(EnumWords.of(kind)).matches("[a-z]+(-[a-z]+)*");
            assertThat(EnumWords.constant(ChartKind.class, EnumWords.of(kind))).contains(kind);
        }
        assertThat(EnumWords.all(ChartKind.class)).contains("small-multiples").doesNotHaveDuplicates();
    }

    @Test
    void onlyTheWordItselfNamesAConstant() {
        for (String word :
                new String[] {"SMALL_MULTIPLES", "small_multiples", "Small-Multiples", "small multiples", ""}) {
            assertThat(EnumWords.constant(ChartKind.class, word)).as(word).isEmpty();
        }
    }
}
