package io.github.statbrief.verify.internal.proof;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.reading.SheetsReading;
import java.util.Optional;

/** Says which figure or cell stands in a cell of a sheet or in a row of a CSV file. Used by one thread. */
public final class StatedIds {
    private final Requirements requirements;
    private final SheetNumbers numbers;
    private final CsvCheck rows;

    /**
     * The figures and cells of a release.
     *
     * @param outline the outline of the release
     */
    public StatedIds(Outline outline) {
        Facts facts = Facts.of(outline);
        requirements = new Requirements(outline, facts);
        numbers = new SheetNumbers(outline, facts);
        rows = new CsvCheck(outline, facts);
    }

    /** What the cells of sheets state. */
    public SheetsReading.SheetIds inSheets() {
        return numbers;
    }

    /**
     * The figure or cell of a row.
     *
     * @param file the path of the CSV file in the folder of outputs
     * @param row the row
     * @return its id or notation; empty if it states neither
     */
    public Optional<String> of(String file, NamedCsvRecord row) {
        return rows.id(requirements.table(file), row);
    }
}
