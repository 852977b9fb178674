package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetPlanner;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.sheet.Options;
import io.github.statbrief.xlsx.internal.sheet.ReleasePart;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds the workbook in memory, except for the rows of long tables. */
public final class WorkbookWriter {
    private static final String REFERENCE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

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

    /** Writes the workbook after it is made and its long tables are checked. */
    public void write(Outline outline, OutputStream out) throws IOException {
        Context context = Context.of(outline.release());
        write(context, SheetPlanner.plan(context, outline.blocks(), options.charts(), options.full()), outline, out);
    }

    /** Writes a workbook with the given sheets. */
    public void write(Context context, List<Sheet> sheets, Outline outline, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetWriter writer = new SheetWriter(workbook, theme, options, context);
            sheets.forEach(writer::write);
            attach(workbook, outline);
            describe(workbook, context);
            workbook.write(out);
        }
    }

    /** Adds the whole release as custom XML, of which POI has no model. */
    private static void attach(XSSFWorkbook workbook, Outline outline) throws IOException {
        byte[] content = ReleasePart.of(outline).orElseThrow();
        try {
            PackagePart part = add(workbook, "/customXml/item1.xml", "application/xml", content);
            workbook.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, REFERENCE + "customXml");
            PackagePart properties = add(
                    workbook,
                    "/customXml/itemProps1.xml",
                    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                    ReleasePart.properties());
            part.addRelationship(properties.getPartName(), TargetMode.INTERNAL, REFERENCE + "customXmlProps", "rId1");
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PackagePart add(XSSFWorkbook workbook, String name, String mediaType, byte[] content)
            throws IOException, InvalidFormatException {
        PackagePart part = workbook.getPackage().createPart(PackagingURIHelper.createPartName(name), mediaType);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    /**
     * Sets title, publisher, language and dates. The dates are the release's, so that the workbook does not depend on
     * the time of writing.
     */
    private static void describe(XSSFWorkbook workbook, Context context) {
        Release release = context.release();
        PackageProperties properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> published = Optional.of(
                Date.from(Instant.from(release.published().atStartOfDay().atOffset(ZoneOffset.UTC))));
        properties.setTitleProperty(SafeText.checked("title", release.title()));
        properties.setCreatorProperty(SafeText.checked("publisher", context.publishers()));
        properties.setSubjectProperty(context.label(Label.KIND_OF_DOCUMENT));
        properties.setLanguageProperty(release.language().toLanguageTag());
        properties.setCreatedProperty(published);
        properties.setModifiedProperty(published);
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Statbrief");
    }
}
