package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.table.Cell;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads {@code notation.yaml}: what authors write, and what it is kept as. */
class NotationTest {
    static Stream<Map<String, String>> values() throws IOException {
        return rows("readings");
    }

    static Stream<Map<String, String>> cells() throws IOException {
        return rows("cells");
    }

    static Stream<Map<String, String>> units() throws IOException {
        return rows("units");
    }

    static Stream<Map<String, String>> senses() throws IOException {
        return rows("senses");
    }

    static Stream<Map<String, String>> periods() throws IOException {
        return rows("periods");
    }

    static Stream<Map<String, String>> refused() throws IOException {
        return rows("refused");
    }

    private static Stream<Map<String, String>> rows(String part) throws IOException {
        // the failsafe schema keeps every value as the text that stands there: 10.0 is not 10
        Load load =
                new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
        try (InputStream in = NotationTest.class.getResourceAsStream("notation.yaml")) {
            @SuppressWarnings("unchecked")
            Map<String, List<Map<String, String>>> parts =
                    (Map<String, List<Map<String, String>>>) load.loadFromInputStream(in);
            return parts.get(part).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesAreKeptInWordsAndInSigns(Map<String, String> row) {
        StatedValue value = StatedValue.parse(row.get("written"));

        assertThat(value.inWords()).isEqualTo(row.get("words"));
        assertThat(value.inSigns()).isEqualTo(row.get("signs"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cellsKeepTheirFlagsInOneOrder(Map<String, String> row) {
        assertThat(Cell.parse(row.get("written")).notation()).isEqualTo(row.get("kept"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void unitsKnowTheirKind(Map<String, String> row) {
        Unit unit = Unit.parse(row.get("written"));

        assertThat(unit.getClass().getSimpleName()).isEqualTo(row.get("kind"));
        assertThat(unit.notation()).isEqualTo(row.getOrDefault("kept", row.get("written")));
    }

    @ParameterizedTest
    @MethodSource("senses")
    void sensesTellLevelsFromChanges(Map<String, String> row) {
        Sense sense = Sense.parse(row.get("written"));

        assertThat(sense.isChange() ? "change" : "level").isEqualTo(row.get("kind"));
        assertThat(sense.direction().word()).isEqualTo(row.getOrDefault("trend", ""));
        assertThat(sense.notation()).isEqualTo(row.get("written"));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void periodsKnowTheirKind(Map<String, String> row) {
        ReferencePeriod period = ReferencePeriod.parse(row.get("written"));

        assertThat(period.getClass().getSimpleName()).isEqualTo(row.get("kind"));
        assertThat(period.notation()).isEqualTo(row.getOrDefault("kept", row.get("written")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoNotationIsRefusedWithWhatToWrite(Map<String, String> row) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(row.get("as"), row.get("written")))
                .withMessageContaining(row.get("message"));
    }

    private static void parse(String notation, String text) {
        switch (notation) {
            case "reading" -> StatedValue.parse(text);
            case "cell" -> Cell.parse(text);
            case "unit" -> Unit.parse(text);
            case "sense" -> Sense.parse(text);
            case "period" -> ReferencePeriod.parse(text);
            case "status" -> Status.parse(text);
            default -> throw new AssertionError("no notation " + notation);
        }
    }
}
