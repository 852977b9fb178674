package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.xlsx.internal.cell.Namespaces;
import io.github.statbrief.xlsx.internal.file.PartKind;
import io.github.statbrief.xlsx.internal.file.WorkbookPackage;
import java.io.IOException;
import java.util.Optional;

/**
 * The whole release, from which the workbook can be made again, as custom XML: a part that programs keep and readers do
 * not meet. Its text is that of {@code release.json}.
 */
public final class ReleasePart {
    /** Names the kind of content among those of all programs. */
    private static final String ID = "{6E1C7E5D-0D5B-4B4F-9C53-52A8F2C3B1D7}";

    private ReleasePart() {}

    /** Adds the release to a workbook; nothing if it is too large. */
    static void add(Outline outline, WorkbookPackage file, WorkbookPackage.Part workbook) throws IOException {
        Optional<byte[]> content = of(outline);
        if (content.isPresent()) {
            WorkbookPackage.Part part =
                    file.part(PartKind.CUSTOM.path(), PartKind.CUSTOM).content(content.get());
            workbook.refer(part, PartKind.CUSTOM);
            part.refer(
                    file.part(PartKind.CUSTOM_PROPERTIES.path(), PartKind.CUSTOM_PROPERTIES)
                            .content(properties()),
                    PartKind.CUSTOM_PROPERTIES);
        }
    }

    /** The part with a release; empty if it is too large. */
    public static Optional<byte[]> of(Outline outline) {
        return outline.json()
                .map(json -> new XmlWriter()
                        .declare()
                        .start("release")
                        .attribute("xmlns", Namespaces.RELEASE)
                        .text(json)
                        .end()
                        .take());
    }

    /** The part that says what the other is. */
    public static byte[] properties() {
        return new XmlWriter()
                .declare()
                .start("ds:datastoreItem")
                .attribute("xmlns:ds", Namespaces.CUSTOM)
                .attribute("ds:itemID", ID)
                .start("ds:schemaRefs")
                .start("ds:schemaRef")
                .attribute("ds:uri", Namespaces.RELEASE)
                .end()
                .end()
                .end()
                .take();
    }
}
