package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetPlanner;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.cell.Namespaces;
import io.github.statbrief.xlsx.internal.file.PartKind;
import io.github.statbrief.xlsx.internal.file.WorkbookPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;

/**
 * Writes a workbook: its parts as XML of its own, the package around them by Apache POI. The file is made in memory, except
 * for the rows of long tables.
 */
public final class WorkbookWriter {
    private final Theme theme;
    private final Options options;

    /**
     * Creates the writer.
     *
     * @param theme the typeface and colours
     * @param options the options of the exporter
     */
    public WorkbookWriter(Theme theme, Options options) {
        this.theme = theme;
        this.options = options;
    }

    /** Writes the workbook after it is made and its long tables are checked; it names the usual contact of the theme. */
    public void write(Outline stated, OutputStream out) throws IOException {
        Outline outline = stated.withUsualContact(theme.contact());
        Context context = Context.of(outline.release());
        List<Sheet> sheets = SheetPlanner.plan(context, outline.blocks(), options.charts(), options.full());
        write(context, sheets, stated, out);
    }

    /** Writes a workbook with the given sheets and the release that they were made from. */
    public void write(Context context, List<Sheet> sheets, Outline made, OutputStream out) throws IOException {
        try (WorkbookPackage file = new WorkbookPackage(out, options.level())) {
            WorkbookPackage.Part workbook = file.root(PartKind.WORKBOOK);
            program(file.root(PartKind.PROGRAM));
            BookParts book = new BookParts(file, theme, options, context);
            WorkbookPackage.Part texts = file.part(PartKind.SHARED_STRINGS.path(), PartKind.SHARED_STRINGS);
            WorkbookPackage.Part styles = file.part(PartKind.STYLES.path(), PartKind.STYLES);
            workbook.refer(texts, PartKind.SHARED_STRINGS);
            workbook.refer(styles, PartKind.STYLES);
            List<String> references = new ArrayList<>();
            for (Sheet sheet : sheets) {
                WorkbookPackage.Part part = book.add(PartKind.SHEET);
                references.add(workbook.refer(part, PartKind.SHEET));
                new SheetWriter(book, sheet, references.size() - 1).write(part);
            }
            ReleasePart.add(made, file, workbook);
            book.finishRows();
            workbook.content(WorkbookPart.of(sheets, references, book.names()));
            texts.content(book.texts().part());
            styles.content(book.styles().part());
            file.describe(properties -> describe(properties, context));
            file.save();
        }
    }

    private static void program(WorkbookPackage.Part part) throws IOException {
        part.content(new XmlWriter()
                .declare()
                .start("Properties")
                .attribute("xmlns", Namespaces.PROGRAM)
                .start("Application")
                .text("Statbrief")
                .end()
                .end()
                .take());
    }

    /**
     * Sets title, publisher, language and dates. The dates are the release's, so that the workbook does not depend on
     * the time of writing.
     */
    private static void describe(PackageProperties properties, Context context) {
        Release release = context.release();
        Optional<Date> published = Optional.of(
                Date.from(Instant.from(release.published().atStartOfDay().atOffset(ZoneOffset.UTC))));
        properties.setTitleProperty(SafeText.checked("title", release.title()));
        properties.setCreatorProperty(SafeText.checked("publisher", context.publishers()));
        properties.setSubjectProperty(context.label(Label.KIND_OF_DOCUMENT));
        properties.setLanguageProperty(release.language().toLanguageTag());
        properties.setCreatedProperty(published);
        properties.setModifiedProperty(published);
    }
}
