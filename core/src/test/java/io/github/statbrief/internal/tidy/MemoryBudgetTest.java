package io.github.statbrief.internal.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.internal.rows.InvalidDataException;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data files that hold more than there is memory for. */
class MemoryBudgetTest {
    private static final int ROWS = 300;
    private static final TidyLayout LAYOUT = new TidyLayout(
            StandardCharsets.UTF_8,
            ',',
            NumberMarks.PLAIN,
            Optional.of("Value"),
            new TidyLayout.Periods(Optional.of("Period"), List.of(), List.of()),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.of("Note"),
            Optional.empty(),
            Map.of(),
            List.of(new TidyLayout.MeasureRows("duty", Unit.parse("million GBP"), Map.of())),
            List.of(new TidyLayout.CodeColumn("type", "Type", "Type", Optional.of("Label"), List.of())));

    @TempDir
    private Path folder;

    /** A file of {@value #ROWS} rows, each a year of its own. */
    private Path file(IntFunction<String> row) throws IOException {
        return Files.writeString(
                folder.resolve("data.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(at -> (1700 + at) + "," + row.apply(at) + "\n")
                        .collect(Collectors.joining("", "Period,Type,Label,Value,Note\n", "")));
    }

    private static List<String> problems(Path file, MemoryBudget budget) {
        return catchThrowableOfType(InvalidDataException.class, () -> TidyReader.read(file, LAYOUT, budget))
                .problems()
                .stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }

    @Test
    void plainNumbersTakeLittle() throws Exception {
        Path file = file(at -> "beer,Beer,4.5,");

        assertThat(TidyReader.read(file, LAYOUT, MemoryBudget.of(ROWS * 120L))
                        .cells()
                        .size())
                .isEqualTo(ROWS);
    }

    @Test
    void moreRowsThanThereIsMemoryForAreRefusedAtTheFirstOfThem() throws Exception {
        assertThat(problems(file(at -> "beer,Beer,4.5,"), MemoryBudget.of(10_000)))
                .containsExactly(
                        "88:1: there is no memory for more than the 86 cells up to here; part the file, or give"
                                + " Java more memory with -Xmx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beer,Beer,4..6,",
                "beer,Beer,12345678901234567890.5,",
                "beer,Beer,4,A note on this value.",
                "beer{row},Beer,4,",
            })
    void whateverIsNoPlainNumberTakesMore(String row) throws Exception {
        Path file = file(at -> row.replace("{row}", Integer.toString(at)));

        assertThat(problems(file, MemoryBudget.of(ROWS * 300L)))
                .singleElement()
                .asString()
                .contains("there is no memory");
    }

    @Test
    void longTextsTakeWhatTheyHold() throws Exception {
        Path file = file(at -> "beer" + at + "," + "x".repeat(10_000) + ",4,");

        assertThat(problems(file, MemoryBudget.of(1_000_000)))
                .singleElement()
                .asString()
                .startsWith("51:1: there is no memory");
    }

    @Test
    void filesOfOneReleaseShareTheRoom() throws Exception {
        Path file = file(at -> "beer,Beer,4.5,");
        MemoryBudget budget = MemoryBudget.of(ROWS * 130L);

        assertThat(TidyReader.read(file, LAYOUT, budget).cells().size()).isEqualTo(ROWS);
        assertThat(problems(file, budget)).singleElement().asString().contains("there is no memory");
    }
}
